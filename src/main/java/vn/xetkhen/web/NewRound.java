package vn.xetkhen.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/**
 * The form that receives lists, to look through them first or to judge them at once, as typed.
 *
 * @param sender the unit that sent them
 */
record NewRound(
    @Nullable List<MultipartFile> files,
    @Nullable String year,
    @Nullable String date,
    @Nullable String title,
    @Nullable String sender) {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d/M/uuuu", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
  private static final int FIRST_YEAR = 2018;

  static NewRound empty(int year) {
    return new NewRound(List.of(), String.valueOf(year), "", "", "");
  }

  List<MultipartFile> sent() {
    return files == null
        ? List.of()
        : files.stream()
            .filter(file -> !file.isEmpty() || file.getOriginalFilename() != null)
            .filter(file -> !String.valueOf(file.getOriginalFilename()).isEmpty())
            .toList();
  }

  /** Faults by field: the key of the message that says what, where and cure. */
  Map<String, String> faults() {
    Map<String, String> faults = new LinkedHashMap<>();
    if (sent().isEmpty()) {
      faults.put("files", "web.new.files.none");
    } else if (sent().stream().anyMatch(MultipartFile::isEmpty)) {
      faults.put("files", "web.new.files.blank");
    }
    if (reviewYear() == 0) {
      faults.put("year", "web.new.year.wrong");
    }
    if (date != null && !date.isBlank() && day() == null) {
      faults.put("date", "web.new.date.wrong");
    }
    return faults;
  }

  /** The year, or 0 if it cannot be one. */
  int reviewYear() {
    try {
      int number = Integer.parseInt(year == null ? "" : year.strip());
      return number >= FIRST_YEAR - 1 && number <= 2100 ? number : 0;
    } catch (NumberFormatException e) {
      return 0;
    }
  }

  @Nullable LocalDate day() {
    return day(date);
  }

  /** A day as people type it, day/month/year; null if it is none. */
  static @Nullable LocalDate day(@Nullable String typed) {
    if (typed == null || typed.isBlank()) {
      return null;
    }
    try {
      return LocalDate.parse(typed.strip(), DAY);
    } catch (DateTimeParseException e) {
      return null;
    }
  }

  String titleOr(String otherwise) {
    return title == null || title.isBlank() ? otherwise : title.strip();
  }
}
