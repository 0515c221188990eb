package vn.xetkhen.rulebook;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.xetkhen.award.Outcome;
import vn.xetkhen.award.Subject;
import vn.xetkhen.award.Verdict;

/**
 * A dossier and what the rules must say of it. It must hold for each of its dates: the date is the
 * dossier's, chooses the wording, and its year is the round's year Y.
 *
 * @param name what it shows, in Vietnamese
 * @param line line of the file, from 1
 * @param covers which rules it shows, and from which side
 * @param cells template column → text, in both of which {Y}, {Y-1} … stand for years; every other
 *     template column is present and blank, except that the runner fills in a name
 * @param absent template columns that the workbook does not have
 * @param council what the council attested, by point; empty before its session
 * @param verdict the verdict expected, or null if the award must not be judged at all
 * @param rules outcomes expected by rule id; rules not named may have any
 * @param asks sentences left to the council, that is, all conditions of outcome COUNCIL in rules of
 *     outcome COUNCIL, in the order of the file; empty if the case says nothing of them
 */
public record WorkedCase(
    String name,
    int line,
    List<Cover> covers,
    Subject subject,
    List<LocalDate> dates,
    Map<String, String> cells,
    Set<String> absent,
    Map<String, Boolean> council,
    @Nullable Verdict verdict,
    Map<String, Outcome> rules,
    List<String> asks) {

  /** From which side a case shows a rule. */
  public enum Side {
    HIT,
    NEAR_MISS,
    MISSING
  }

  /** A rule and the side from which the case shows it. */
  public record Cover(String rule, Side side) {}

  public WorkedCase {
    covers = List.copyOf(covers);
    dates = List.copyOf(dates);
    cells = Collections.unmodifiableMap(new LinkedHashMap<>(cells));
    absent = Set.copyOf(absent);
    council = Map.copyOf(council);
    rules = Collections.unmodifiableMap(new LinkedHashMap<>(rules));
    asks = List.copyOf(asks);
  }

  /** A template column or cell text with the years of a date put in: {Y-1} of 2025 is 2024. */
  public static String ofYear(String text, int year) {
    String out = text.replace("{Y}", String.valueOf(year));
    for (int back = 1; back <= 9; back++) {
      out = out.replace("{Y-" + back + "}", String.valueOf(year - back));
    }
    return out.replace("{Y+1}", String.valueOf(year + 1));
  }
}
