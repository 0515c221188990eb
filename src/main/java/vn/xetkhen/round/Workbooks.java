package vn.xetkhen.round;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.xetkhen.intake.Mending;
import vn.xetkhen.storage.FileLabel;
import vn.xetkhen.storage.KeptFiles;
import vn.xetkhen.submission.MendingJson;

/** The workbooks of rounds as files. */
@Component
public class Workbooks {
  private final KeptFiles kept;

  Workbooks(KeptFiles kept) {
    this.kept = kept;
  }

  /** Keeps an uploaded workbook; the sender's name for it is a label only. */
  public RoundWorkbook keep(InputStream bytes, @Nullable String name) {
    return RoundWorkbook.asSent(kept.keep(bytes), FileLabel.of(name));
  }

  /** A round's workbooks in their order. */
  Map<Path, SentFile> of(Round round) {
    Map<Path, SentFile> files = new LinkedHashMap<>();
    for (RoundWorkbook workbook : round.workbooks()) {
      files.put(
          kept.file(workbook.sha256()),
          new SentFile(workbook.name(), mending(workbook.mendingSha256())));
    }
    return files;
  }

  /** The mending kept under that digest; for null, none. */
  Mending mending(@Nullable String sha256) {
    if (sha256 == null) {
      return Mending.NONE;
    }
    try {
      return MendingJson.of(Files.readAllBytes(kept.file(sha256)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Cells of a row that people made say something else before the round took the workbook. */
  public List<Mending.CellMend> mended(RoundWorkbook workbook, String sheet, int row) {
    Pattern address = Pattern.compile("[A-Z]+" + row);
    return mending(workbook.mendingSha256()).cells().stream()
        .filter(cell -> cell.sheet().equals(sheet) && address.matcher(cell.cell()).matches())
        .filter(cell -> !cell.now().equals(cell.was()))
        .toList();
  }

  /** Keeps a mending and returns its digest; null if nothing was decided. */
  @Nullable String keep(Mending mending) {
    return mending.equals(Mending.NONE)
        ? null
        : kept.keep(new ByteArrayInputStream(MendingJson.bytes(mending)));
  }
}
