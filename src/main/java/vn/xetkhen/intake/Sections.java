package vn.xetkhen.intake;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.xetkhen.intake.ReadLine.Section;

/** The section rows that stand above the row being read, the outer ones first. */
final class Sections {

  /**
   * @param row where it begins, or where a numbered section within it shows that it goes on
   */
  private record Level(SectionWords.Style style, int row, List<Section> says) {
    Level goesOn(int now) {
      return style == SectionWords.Style.NONE ? this : new Level(style, now, says);
    }
  }

  private final List<Level> levels = new ArrayList<>();

  /** How the sections since the last nominee are numbered. */
  private final Set<SectionWords.Style> begun = EnumSet.noneOf(SectionWords.Style.class);

  /** Whether two sections numbered alike began since the last nominee. */
  private boolean summary;

  private int lastNominee;

  /** A nominee stands in a row: the sections so far are those of its list. */
  void nominee(int row) {
    lastNominee = row;
    begun.clear();
    summary = false;
  }

  /**
   * The header of a list: sections of the list before it say nothing of the next one, and neither
   * does a numbered summary between the two.
   *
   * @param goesOn whether it is the same list, its header printed again
   */
  void header(boolean goesOn) {
    if (!goesOn) {
      levels.removeIf(level -> level.row() <= lastNominee);
    }
    if (summary) {
      levels.removeIf(level -> level.row() > lastNominee);
    }
    begun.clear();
    summary = false;
  }

  /** A section begins: it ends those numbered like it and whatever is within them. */
  void begin(SectionRow section, boolean afterSignature) {
    SectionWords.Said said = section.said();
    boolean numbered = said.style() != SectionWords.Style.NONE;
    summary |= numbered && !begun.add(said.style());
    for (int i = 0; i < levels.size(); i++) {
      if (levels.get(i).style() == said.style()) {
        levels.subList(i, levels.size()).clear();
        if (numbered && !afterSignature) {
          // «II.» within «A.»: that one goes on
          levels.replaceAll(outer -> outer.goesOn(section.row()));
        }
      }
    }
    List<Section> says = new ArrayList<>();
    said.says()
        .forEach(
            (about, value) ->
                says.add(
                    new Section(
                        section.row(),
                        section.column(),
                        section.text(),
                        Meanings.of(about, Layout.INDIVIDUALS),
                        value)));
    levels.add(new Level(said.style(), section.row(), says));
  }

  /** What they say of the rows below; the nearest one wins. */
  List<Section> said() {
    Map<String, Section> said = new LinkedHashMap<>();
    for (Level level : levels) {
      level.says().forEach(section -> said.put(section.meaning(), section));
    }
    return List.copyOf(said.values());
  }

  /** The section that says something of a column, or null. */
  static @Nullable Section about(Column column, List<Section> sections) {
    for (Section section : sections) {
      if (section.meaning().equals(column.header())) {
        return section;
      }
    }
    return null;
  }

  /** Tells a person that a row heads others, and what it says of them. */
  static String notice(String sheet, RowCells cells, @Nullable SectionRow section) {
    String name = section == null ? cells.nameCell().text() : section.text();
    return "Trang «%s», dòng %d: «%s» là tên nhóm, không phải người được đề nghị%s."
        .formatted(
            sheet,
            cells.number(),
            CellText.oneLine(name),
            section == null ? "" : told(section.said().says()));
  }

  /** What a section says, for a person to check; empty if it says nothing of the rows below. */
  static String told(Map<Column, String> says) {
    if (says.isEmpty()) {
      return "";
    }
    return "; dòng nào bên dưới không ghi riêng thì hiểu "
        + says.entrySet().stream()
            .map(said -> said.getKey().header() + " là " + value(said.getKey(), said.getValue()))
            .collect(Collectors.joining(", "));
  }

  private static String value(Column column, String value) {
    if (column == Column.SUBJECT) {
      return value.equals("TAPTHE") ? "tập thể" : "cá nhân";
    }
    return "«" + value + "»";
  }
}
