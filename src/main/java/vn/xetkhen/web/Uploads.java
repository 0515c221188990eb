package vn.xetkhen.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import vn.xetkhen.round.KeptFiles;
import vn.xetkhen.round.RoundWorkbook;

/** Keeps uploaded workbooks under their digest; the sender's file name is a label only. */
@Component
public class Uploads {
  private static final int LONGEST_NAME = 200;
  private final KeptFiles kept;

  Uploads(KeptFiles kept) {
    this.kept = kept;
  }

  /** Keeps the files; the same bytes sent twice are one workbook. */
  public List<RoundWorkbook> keep(List<MultipartFile> files) {
    return files.stream().map(this::keep).distinct().toList();
  }

  private RoundWorkbook keep(MultipartFile file) {
    try (InputStream in = file.getInputStream()) {
      return new RoundWorkbook(kept.keep(in), label(file.getOriginalFilename()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Last part of the name, in NFC, without control and direction marks, of bearable length. */
  static String label(@Nullable String name) {
    String last =
        name == null
            ? ""
            : name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    StringBuilder plain = new StringBuilder();
    Normalizer.normalize(last, Normalizer.Form.NFC)
        .codePoints()
        .filter(c -> !Character.isISOControl(c) && Character.getType(c) != Character.FORMAT)
        .limit(LONGEST_NAME)
        .forEach(plain::appendCodePoint);
    return plain.toString().isBlank() ? "workbook.xlsx" : plain.toString().strip();
  }
}
