package vn.xetkhen.document;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import vn.xetkhen.evaluation.Evaluation;
import vn.xetkhen.proposal.Standing;

/**
 * Writes {@code justifications.docx}: one paper for each nominee, laid out by decree 30/2020, each
 * starting on a new page and counting its pages from 1. Papers go to the stream as they are added;
 * memory does not grow with them. The same input gives the same bytes.
 */
public final class JustificationsPaper implements Closeable {

  private final PaperContext context;
  private final WordShell shell;
  private final WordMarkup body;
  private int papers;
  private boolean closed;

  private JustificationsPaper(OutputStream out, PaperContext context) throws IOException {
    this.context = context;
    shell =
        new WordShell(out, "Bản thuyết minh xét khen thưởng năm " + context.year(), context.date());
    body = shell.body();
  }

  /**
   * @param out receives the document while it is written; it is flushed on closing, not closed
   */
  public static JustificationsPaper open(OutputStream out, PaperContext context)
      throws IOException {
    return new JustificationsPaper(out, context);
  }

  /** Adds the paper of one nominee. */
  public void add(Evaluation evaluation, Standing standing) throws IOException {
    if (papers++ > 0) {
      body.endSection();
    }
    new Justification(body, context, evaluation, standing).write();
  }

  @Override
  public void close() throws IOException {
    if (closed) {
      return;
    }
    closed = true;
    if (papers == 0) {
      body.line(Line.of("Text", "Không có hồ sơ nào."));
    }
    // a body must not end in a table
    body.line(Line.of("Gap"));
    body.close();
    shell.finish();
  }
}
