package vn.xetkhen.intake;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A cell before anyone asks what it should mean.
 *
 * @param text what the spreadsheet program shows, as nearly as matters: numbers without exponent,
 *     dates as dd/mm/yyyy, text as stored
 * @param date the day, for a date; for a plain number, the day it would be as a date, if plausible
 */
public record RawCell(Type type, String text, @Nullable LocalDate date) {

  /** What kind of thing stands in a cell. */
  public enum Type {
    BLANK,
    TEXT,
    NUMBER,
    /** A number shown as a date; without {@link RawCell#date} it is a day that does not exist. */
    DATE,
    BOOLEAN,
    /** An error such as #N/A. */
    ERROR,
    /** A formula whose result was not stored. */
    UNCALCULATED
  }

  public static final RawCell BLANK = new RawCell(Type.BLANK, "", null);

  public static RawCell ofText(@Nullable String text) {
    return text == null || CellText.isBlank(text) ? BLANK : new RawCell(Type.TEXT, text, null);
  }

  /** Whether nothing stands in it. */
  public boolean blank() {
    return type == Type.BLANK;
  }

  boolean unusable() {
    return type == Type.ERROR || type == Type.UNCALCULATED;
  }

  /** The text in NFC without what cannot be seen; line breaks stay. */
  String clean() {
    return CellText.clean(text);
  }
}
