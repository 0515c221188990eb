package vn.xetkhen.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.xetkhen.proposal.Damage.Kind;
import vn.xetkhen.rulebook.RulesFolder;

/**
 * Every slip that a hand can make in a folder of rules and that changes what it says: in sentences,
 * annotations, keywords and numbers. Left alone is free prose, of which nothing follows: comments,
 * titles, explanations, names of worked cases.
 */
final class Damages {

  private static final Pattern NUMBER = Pattern.compile("\\d+");
  private static final Pattern PROSE =
      Pattern.compile(
          "\\s*(?:- )?(?:name|short_name|title|says|unit|unverified|\"title\"|\"description\"): .*");
  private static final Pattern DOUBT = Pattern.compile("\\s*@can_kiem_tra\\(\".*\"\\)");
  private static final Pattern RULE = Pattern.compile("rule \"[GPD]\\d+ ");

  /** Letters of a line that are tried: enough to touch its keyword, its value and its end. */
  private static final int LETTERS = 3;

  private Damages() {}

  /** All of them, in the order of files and lines. */
  static List<Damage> of(RulesFolder rules) {
    List<Damage> all = new ArrayList<>();
    rules.files().forEach((file, text) -> of(file, text, all));
    return all;
  }

  private static void of(String file, String text, List<Damage> all) {
    String[] lines = text.split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      if (says(lines[i])) {
        letters(file, lines, i, all);
        numbers(file, lines, i, all);
        add(file, lines, i, Kind.LINE_DELETED, "", all);
        swap(file, lines, i, all);
      }
    }
  }

  private static boolean says(String line) {
    String stripped = line.strip();
    return !stripped.isEmpty() && !stripped.startsWith("#") && !stripped.startsWith("//");
  }

  /** How much of a line matters: all but the prose in it. */
  private static int length(String line) {
    Matcher rule = RULE.matcher(line);
    if (rule.lookingAt()) {
      return rule.end();
    }
    if (DOUBT.matcher(line).matches()) {
      return line.indexOf('(');
    }
    if (PROSE.matcher(line).matches()) {
      return line.indexOf(':');
    }
    int comment = line.indexOf(" # ");
    return comment < 0 ? line.length() : comment;
  }

  private static void letters(String file, String[] lines, int at, List<Damage> all) {
    String line = lines[at];
    List<Integer> letters = new ArrayList<>();
    for (int i = 0; i < length(line); i++) {
      if (Character.isLetter(line.charAt(i))) {
        letters.add(i);
      }
    }
    for (int part = 1; part <= LETTERS && !letters.isEmpty(); part++) {
      int drop = letters.get((letters.size() - 1) * part / LETTERS);
      String after = line.substring(0, drop) + line.substring(drop + 1);
      add(file, lines, at, Kind.LETTER_DROPPED, after, all);
    }
  }

  private static void numbers(String file, String[] lines, int at, List<Damage> all) {
    Matcher number = NUMBER.matcher(lines[at]);
    while (number.find() && number.start() < length(lines[at])) {
      int start = number.start();
      int end = number.end();
      String line = lines[at];
      change(file, lines, at, Kind.NUMBER_UP, start, end, n -> padded(n, 1), all);
      if (Long.parseLong(line.substring(start, end)) > 0) {
        change(file, lines, at, Kind.NUMBER_DOWN, start, end, n -> padded(n, -1), all);
        change(file, lines, at, Kind.NUMBER_TENFOLD, start, end, n -> n + "0", all);
      }
    }
  }

  private static String padded(String number, int by) {
    return String.format("%0" + number.length() + "d", Long.parseLong(number) + by);
  }

  private static void change(
      String file,
      String[] lines,
      int at,
      Kind kind,
      int start,
      int end,
      UnaryOperator<String> how,
      List<Damage> all) {
    String line = lines[at];
    String changed = how.apply(line.substring(start, end));
    add(file, lines, at, kind, line.substring(0, start) + changed + line.substring(end), all);
  }

  private static void swap(String file, String[] lines, int at, List<Damage> all) {
    int next = at + 1;
    if (next >= lines.length || !says(lines[next])) {
      return;
    }
    add(file, lines, at, Kind.LINES_SWAPPED, lines[next], all);
  }

  private static void add(
      String file, String[] lines, int at, Kind kind, String after, List<Damage> all) {
    if (!after.equals(lines[at])) {
      all.add(new Damage(file, at + 1, kind, lines[at], after));
    }
  }
}
