package vn.xetkhen.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.xetkhen.intake.Mending.WordMend;
import vn.xetkhen.nominee.Text;

/** Puts the template's words in the place of a unit's own, in the columns of one list. */
final class Rewording {

  static final Rewording NONE = new Rewording(Map.of(), 0);

  private static final Pattern YEARS_AT_END =
      Pattern.compile(
          "[\\s,:\\-–]*+(?:năm\\s++)?+(?:19|20)\\d\\d(?:\\s*+[,\\-–]\\s*+(?:19|20)\\d\\d)*+$");

  /** By column index: what is meant by what is said, folded. */
  private final Map<Integer, Map<String, String>> columns;

  private final int width;

  private Rewording(Map<Integer, Map<String, String>> columns, int width) {
    this.columns = columns;
    this.width = width;
  }

  static Rewording of(List<WordMend> words, Table table) {
    Map<Integer, Map<String, String>> columns = new HashMap<>();
    int width = 0;
    for (WordMend word : words) {
      for (int column : Meanings.columns(word.meaning(), table)) {
        columns.computeIfAbsent(column, c -> new HashMap<>()).put(key(word.said()), word.meant());
        width = Math.max(width, column + 1);
      }
    }
    return columns.isEmpty() ? NONE : new Rewording(columns, width);
  }

  /** The row with its words replaced; the row itself if there are none of them in it. */
  SheetRow apply(SheetRow row) {
    MendedRow reworded = null;
    for (Map.Entry<Integer, Map<String, String>> words : columns.entrySet()) {
      int column = words.getKey();
      RawCell cell = row.cell(column);
      if (cell.type() == RawCell.Type.TEXT
          && !(row instanceof MendedRow mended && mended.mended(column))) {
        String now = reword(cell.text(), words.getValue());
        if (now != null) {
          reworded = reworded == null ? MendedRow.over(row, width) : reworded;
          reworded.put(column, RawCell.ofText(now));
        }
      }
    }
    return reworded == null ? row : reworded;
  }

  /** The text with its words replaced, as a whole or entry by entry; null if none stands in it. */
  private static @Nullable String reword(String text, Map<String, String> words) {
    String whole = words.get(key(text));
    if (whole != null) {
      return whole;
    }
    String clean = CellText.clean(text);
    if (clean.length() > RowCells.MAX_TEXT) {
      return null;
    }
    List<String> now = new ArrayList<>();
    boolean changed = false;
    for (String entry : ListText.entries(clean)) {
      String reworded = entry(entry, words);
      changed |= reworded != null;
      now.add(reworded == null ? entry : reworded);
    }
    return changed ? String.join("\n", now) : null;
  }

  /** Up to its bracket, with its years or without them. */
  private static @Nullable String entry(String entry, Map<String, String> words) {
    int bracket = entry.indexOf('(');
    String head = bracket < 0 ? entry : entry.substring(0, bracket);
    String rest = bracket < 0 ? "" : " " + entry.substring(bracket);
    String meant = words.get(key(head));
    if (meant != null) {
      return meant + rest;
    }
    if (head.length() > Proposals.MAX_TEXT) {
      return null;
    }
    Matcher years = YEARS_AT_END.matcher(head.stripTrailing());
    if (years.find()) {
      meant = words.get(key(head.substring(0, years.start())));
    }
    return meant == null ? null : meant + " " + years.group().strip() + rest;
  }

  private static String key(String said) {
    return Text.fold(CellText.oneLine(said));
  }
}
