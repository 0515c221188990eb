package vn.xetkhen.proposal;

import vn.xetkhen.rulebook.RulesFolder;

/**
 * One slip of the pen in a folder of rules.
 *
 * @param file path below the folder
 * @param line damaged line, from 1
 * @param kind what was done
 * @param before the line as shipped
 * @param after the line as damaged
 */
record Damage(String file, int line, Kind kind, String before, String after) {

  enum Kind {
    LETTER_DROPPED,
    NUMBER_UP,
    NUMBER_DOWN,
    NUMBER_TENFOLD,
    LINE_DELETED,
    LINES_SWAPPED
  }

  /** The whole damaged file. */
  String text(RulesFolder shipped) {
    String[] lines = shipped.text(file).split("\n", -1);
    if (kind == Kind.LINES_SWAPPED) {
      lines[line] = lines[line - 1];
    }
    lines[line - 1] = after;
    return String.join("\n", lines);
  }

  /** Whether the file now says something else. */
  boolean matters(RulesFolder shipped) {
    return !SameMeaning.of(file).test(shipped.text(file), text(shipped));
  }

  @Override
  public String toString() {
    return file + ":" + line + " " + kind + " «" + before.strip() + "» → «" + after.strip() + "»";
  }
}
