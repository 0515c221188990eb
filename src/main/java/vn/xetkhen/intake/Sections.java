package vn.xetkhen.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.xetkhen.intake.ReadLine.Section;

/** The section rows that stand above the row being read, the outer ones first. */
final class Sections {

  private record Level(SectionWords.Style style, List<Section> says) {}

  private final List<Level> levels = new ArrayList<>();

  /** A section begins: it ends those numbered like it and whatever is within them. */
  void begin(SectionWords.Said said, int row, int column, String text) {
    for (int i = 0; i < levels.size(); i++) {
      if (levels.get(i).style() == said.style()) {
        levels.subList(i, levels.size()).clear();
      }
    }
    List<Section> says = new ArrayList<>();
    said.says()
        .forEach(
            (about, value) ->
                says.add(
                    new Section(row, column, text, Meanings.of(about, Layout.INDIVIDUALS), value)));
    levels.add(new Level(said.style(), says));
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
