package vn.xetkhen.round;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.xetkhen.storage.FileLabel;
import vn.xetkhen.storage.KeptFiles;

/** The workbooks of rounds as files. */
@Component
public class Workbooks {
  private final KeptFiles kept;

  Workbooks(KeptFiles kept) {
    this.kept = kept;
  }

  /** Keeps an uploaded workbook; the sender's name for it is a label only. */
  public RoundWorkbook keep(InputStream bytes, @Nullable String name) {
    return new RoundWorkbook(kept.keep(bytes), FileLabel.of(name));
  }

  /** A round's workbooks in their order, with the names that they were sent under. */
  Map<Path, String> named(Round round) {
    Map<Path, String> names = new LinkedHashMap<>();
    round.workbooks().forEach(w -> names.put(kept.file(w.sha256()), w.name()));
    return names;
  }
}
