package vn.xetkhen.round;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.xetkhen.document.RefusedWorkbook;
import vn.xetkhen.document.RoundPapers;
import vn.xetkhen.document.RoundProgress;
import vn.xetkhen.document.RoundResult;
import vn.xetkhen.document.RoundRun;
import vn.xetkhen.intake.SheetLine;
import vn.xetkhen.storage.DataFolder;
import vn.xetkhen.storage.KeptFiles;

/**
 * The papers of finished rounds. They are made on the first request by the very run of the command
 * line, from the kept workbooks and rules, and then stay in the data folder.
 */
@Component
public class Papers {
  public static final String EVALUATION = "evaluation.json";
  public static final String PROPOSALS = "proposals.xlsx";
  public static final String JUSTIFICATIONS = "justifications.docx";

  private final Rounds rounds;
  private final StoredRound stored;
  private final Workbooks sent;
  private final KeptFiles kept;
  private final EditedRules rules;
  private final DataFolder data;
  private final Core core;
  private final JdbcClient jdbc;

  Papers(
      Rounds rounds,
      StoredRound stored,
      Workbooks sent,
      KeptFiles kept,
      EditedRules rules,
      DataFolder data,
      Core core,
      JdbcClient jdbc) {
    this.rounds = rounds;
    this.stored = stored;
    this.sent = sent;
    this.kept = kept;
    this.rules = rules;
    this.data = data;
    this.core = core;
    this.jdbc = jdbc;
  }

  /**
   * A paper that can be asked for.
   *
   * @param file its file name
   * @param workbook the sender's workbook that it returns, or null
   */
  public record Paper(String file, @Nullable String workbook) {}

  /** The papers of a finished round. */
  public List<Paper> of(Rounds.Overview overview) {
    List<Paper> papers = new ArrayList<>();
    papers.add(new Paper(PROPOSALS, null));
    papers.add(new Paper(JUSTIFICATIONS, null));
    returned(overview)
        .forEach((file, no) -> papers.add(new Paper(file, overview.workbooks().get(no).name())));
    papers.add(new Paper(EVALUATION, null));
    return papers;
  }

  /** Place of the workbook that each returned file goes back with. */
  private Map<String, Integer> returned(Rounds.Overview overview) {
    Map<Integer, Long> cells = new LinkedHashMap<>();
    jdbc.sql(
            "select workbook_no, count(*) as cells from refused_cell where round_id = ?"
                + " group by workbook_no order by workbook_no")
        .param(overview.number())
        .query(
            (RowCallbackHandler) row -> cells.put(row.getInt("workbook_no"), row.getLong("cells")));
    Map<String, Integer> files = new LinkedHashMap<>();
    cells.forEach(
        (no, count) -> {
          String suffix = cells.size() == 1 ? "" : "-" + (no + 1);
          files.put("refused" + suffix + "." + extension(overview, no, count), no);
        });
    return files;
  }

  private String extension(Rounds.Overview overview, int no, long cells) {
    try {
      return RefusedWorkbook.extension(kept.file(overview.workbooks().get(no).sha256()), cells);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes evaluation.json from the stored rows. */
  public void writeEvaluation(Rounds.Overview overview, OutputStream out) throws IOException {
    stored.writeEvaluation(overview, out);
  }

  /** The file of a paper other than evaluation.json; empty if the round has none of that name. */
  public Optional<Path> file(Rounds.Overview overview, String name) throws IOException {
    if (name.equals(EVALUATION) || of(overview).stream().noneMatch(p -> p.file().equals(name))) {
      return Optional.empty();
    }
    Path file = folder(overview).resolve(name);
    if (!Files.exists(file)) {
      make(overview, file);
    }
    return Optional.of(file);
  }

  private Path folder(Rounds.Overview overview) throws IOException {
    return Files.createDirectories(
        data.papers().resolve(overview.number() + "-" + overview.state().edition()));
  }

  /** One at a time: a run takes all cores anyway, and the second asker then finds the file. */
  private synchronized void make(Rounds.Overview overview, Path wanted) throws IOException {
    if (Files.exists(wanted)) {
      return;
    }
    String sha256 = Objects.requireNonNull(overview.state().rulesSha256());
    Map<Path, SentFile> files = sent.of(overview.round());
    List<Path> workbooks =
        overview.workbooks().stream()
            .filter(workbook -> workbook.refusal() == null)
            .map(workbook -> kept.file(workbook.sha256()))
            .toList();
    Core.Bench bench = core.open(rules.kept(sha256), overview.round(), files::get);
    RoundRun run = new RoundRun(bench.reader(), bench.judge(), bench.heading());
    try (RoundResult result = run.run(workbooks, data.scratch(), RoundProgress.NONE)) {
      RoundPapers papers =
          new RoundPapers(run, result, workbooks, bench.fighterPercent(), bench.office());
      String name = wanted.getFileName().toString();
      Integer returned = returned(overview).get(name);
      if (returned != null) {
        Path sender = kept.file(overview.workbooks().get(returned).sha256());
        write(wanted, out -> papers.refused(workbooks.indexOf(sender), out));
      } else if (name.equals(PROPOSALS)) {
        write(wanted, papers::proposals);
      } else {
        write(
            wanted,
            out -> papers.justifications(out, RoundPapers.MOST_JUSTIFIED, standing -> true));
      }
    }
  }

  private interface Writing {
    void to(OutputStream out) throws IOException;
  }

  private void write(Path file, Writing writing) throws IOException {
    Path temporary = Files.createTempFile(data.scratch(), "paper", ".part");
    try {
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(temporary))) {
        writing.to(out);
      }
      Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(temporary);
    }
  }

  /** The rows of a workbook as its sender sees them. */
  public Optional<SheetLine> row(Rounds.Overview overview, int workbook, String sheet, int row) {
    if (workbook < 0 || workbook >= overview.workbooks().size()) {
      return Optional.empty();
    }
    Rounds.WorkbookState of = overview.workbooks().get(workbook);
    return SheetLine.find(kept.file(of.sha256()), of.name(), sheet, row);
  }
}
