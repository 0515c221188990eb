package vn.xetkhen.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import org.jspecify.annotations.Nullable;

/** Reads what stands after an option, and says in one line what it should have been. */
final class Options {

  /** The first wording there is; no dossier can be judged by an older law. */
  private static final LocalDate FIRST_DAY = LocalDate.of(2017, 10, 1);

  private static final DateTimeFormatter ISO =
      DateTimeFormatter.ofPattern("uuuu-MM-dd").withResolverStyle(ResolverStyle.STRICT);
  private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("dd/MM/uuuu");

  private final Messages messages;

  Options(Messages messages) {
    this.messages = messages;
  }

  int year(String text) {
    if (!text.matches("(19|20)[0-9]{2}")) {
      throw Failure.usage(messages.say("usage.year", SafeLine.of(text)));
    }
    return Integer.parseInt(text);
  }

  /** The dossier's date: the last day of the year unless it is given. */
  LocalDate date(@Nullable String text, int year) {
    LocalDate date;
    try {
      date = text == null ? LocalDate.of(year, 12, 31) : LocalDate.parse(text, ISO);
    } catch (DateTimeException e) {
      throw Failure.usage(messages.say("usage.date", SafeLine.of(String.valueOf(text))));
    }
    if (date.isBefore(FIRST_DAY)) {
      throw Failure.usage(
          messages.say("usage.tooEarly", WRITTEN.format(date), WRITTEN.format(FIRST_DAY)));
    }
    return date;
  }

  Justifications justifications(String text) {
    Justifications choice = Justifications.of(text);
    if (choice == null) {
      throw Failure.usage(messages.say("usage.justifications", SafeLine.of(text)));
    }
    return choice;
  }

  void language(String text) {
    if (!text.equals("vi") && !text.equals("en")) {
      throw Failure.usage(messages.say("usage.lang", SafeLine.of(text)));
    }
  }

  Path workbook(String text) {
    Path file = path(text);
    if (!Files.exists(file)) {
      throw Failure.usage(messages.say("usage.noWorkbook", SafeLine.of(text)));
    }
    if (!Files.isRegularFile(file)) {
      throw Failure.usage(messages.say("usage.notAFile", SafeLine.of(text)));
    }
    if (!Files.isReadable(file)) {
      throw Failure.usage(messages.say("usage.unreadable", SafeLine.of(text)));
    }
    return file;
  }

  Path rules(@Nullable String text) {
    if (text == null) {
      return StandardFolders.standard()
          .orElseThrow(() -> Failure.usage(messages.say("usage.noRules")));
    }
    Path folder = path(text);
    if (!Files.isDirectory(folder)) {
      throw Failure.usage(messages.say("usage.noRulesAt", SafeLine.of(text)));
    }
    return folder;
  }

  Path path(String text) {
    try {
      return Path.of(text);
    } catch (InvalidPathException e) {
      throw Failure.usage(messages.say("usage.name", SafeLine.of(text)));
    }
  }
}
