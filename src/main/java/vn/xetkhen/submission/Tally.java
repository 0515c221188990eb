package vn.xetkhen.submission;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.xetkhen.intake.Concern;
import vn.xetkhen.intake.ReadLine;

/**
 * Counts of the rows of a submission: exact at any time, kept up while rows come and are replaced.
 * Remembers which rows hold each troubled text: some fifty bytes a troubled cell.
 */
final class Tally {
  /** So many different troubled texts are grouped; cells beyond are counted and shown singly. */
  static final int MOST_GROUPS = 20_000;

  private static final Pattern QUOTED = Pattern.compile("«[^»]*»");

  private final Map<String, Group> groups = new LinkedHashMap<>();
  private final int[] levels = new int[Concern.Level.values().length];
  private int lines;
  private int nominees;
  private int nomineesToFix;
  private int nameless;
  private int toLookAt;
  private int leftOut;

  private static final class Group {
    private final EqualCells first;
    private final Set<Integer> lines = new HashSet<>();
    private int cells;

    Group(EqualCells first) {
      this.first = first;
    }
  }

  /** What a cell means and says now. */
  interface Cells {
    String meaning(int column);

    String text(int column);
  }

  /** Counts a row in (1) or out (-1). */
  void count(int no, ReadLine line, Cells cells, int sign) {
    lines += sign;
    boolean refused = refused(line);
    switch (line.taken()) {
      case NOMINEE -> {
        nominees += sign;
        nomineesToFix += refused ? sign : 0;
      }
      case NAMELESS -> nameless += sign;
      case LEFT_OUT -> leftOut += sign;
      default -> {
        // counted as a row only
      }
    }
    toLookAt += line.concerns().isEmpty() ? 0 : sign;
    for (Concern concern : line.concerns()) {
      levels[concern.level().ordinal()] += sign;
      if (concern.level() != Concern.Level.BLANK) {
        group(no, concern, cells, sign);
      }
    }
  }

  static boolean refused(ReadLine line) {
    return line.concerns().stream().anyMatch(c -> c.level() == Concern.Level.REFUSED);
  }

  private void group(int no, Concern concern, Cells cells, int sign) {
    String meaning = cells.meaning(concern.column());
    String text = cells.text(concern.column());
    String key = key(concern, meaning, text);
    Group group = groups.get(key);
    if (group == null) {
      if (sign < 0 || groups.size() >= MOST_GROUPS) {
        return;
      }
      group = new Group(first(key, concern, meaning, text));
      groups.put(key, group);
    }
    group.cells += sign;
    if (sign > 0) {
      group.lines.add(no);
    } else {
      group.lines.remove(no);
      if (group.cells <= 0) {
        groups.remove(key);
      }
    }
  }

  /** Letters are repaired by their kind, whatever they spell; all else by what it says. */
  static String key(Concern concern, String meaning, String text) {
    return concern.level() == Concern.Level.LETTERS
        ? "LETTERS/" + QUOTED.matcher(concern.problem()).replaceAll("…")
        : concern.level() + "/" + meaning + "/" + text.strip();
  }

  private static EqualCells first(String key, Concern concern, String meaning, String text) {
    return new EqualCells(
        key,
        concern.level(),
        concern.level() == Concern.Level.LETTERS ? "" : meaning,
        text,
        concern.problem(),
        concern.advice(),
        concern.proposals(),
        0);
  }

  Counts counts() {
    return new Counts(
        lines,
        nominees,
        nomineesToFix,
        nameless,
        toLookAt,
        leftOut,
        levels[Concern.Level.REFUSED.ordinal()],
        levels[Concern.Level.LETTERS.ordinal()],
        levels[Concern.Level.ODD.ordinal()],
        levels[Concern.Level.BLANK.ordinal()]);
  }

  /** Groups of at least so many cells, the largest first. */
  List<EqualCells> groups(int fewest, int most) {
    return groups.values().stream()
        .filter(group -> group.cells >= fewest)
        .sorted(Comparator.comparingInt((Group group) -> -group.cells))
        .limit(most)
        .map(Tally::shown)
        .toList();
  }

  @Nullable EqualCells group(String key) {
    Group group = groups.get(key);
    return group == null ? null : shown(group);
  }

  /** Numbers of the rows that hold such a cell, in their order. */
  List<Integer> linesOf(String key) {
    Group group = groups.get(key);
    return group == null ? List.of() : group.lines.stream().sorted().toList();
  }

  private static EqualCells shown(Group group) {
    EqualCells f = group.first;
    return new EqualCells(
        f.key(),
        f.level(),
        f.meaning(),
        f.text(),
        f.problem(),
        f.advice(),
        f.proposals(),
        group.cells);
  }
}
