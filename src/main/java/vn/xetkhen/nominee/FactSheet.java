package vn.xetkhen.nominee;

import java.util.List;
import java.util.Map;
import vn.xetkhen.award.AwardId;
import vn.xetkhen.evidence.Ground;
import vn.xetkhen.evidence.Source;

/**
 * All facts about one dossier, in both readings.
 *
 * @param year the round's year Y
 * @param facts in no order that a rule could depend on
 * @param none for each kind of fact that a rule may ask to be absent, the cell that shows so
 */
public record FactSheet(int year, List<Fact> facts, Map<Class<? extends Fact>, Ground> none) {

  /**
   * The year and the settings that facts are made with.
   *
   * @param year the round's year Y
   * @param heldAwards awards of which it matters whether they are already held
   * @param disciplineMonths length of a disciplinary period whose end is unknown
   * @param relevance which facts are worth making
   */
  public record Frame(
      int year, List<AwardId> heldAwards, int disciplineMonths, Relevance relevance) {
    public Frame {
      heldAwards = List.copyOf(heldAwards);
    }
  }

  /** Makes the facts of a dossier (law.md part R, «Windows» and «Fine print»). */
  public static FactSheet of(Dossier dossier, Frame frame, int slot) {
    FactCollector facts = new FactCollector(frame, slot);
    RatingFacts ratings = new RatingFacts(facts, dossier);
    ratings.add();
    TitleFacts titles = new TitleFacts(facts, dossier);
    NominationFacts.add(facts, dossier);
    CommendationFacts.add(facts, dossier);
    if (dossier instanceof IndividualDossier person) {
      PersonFacts.add(facts, person);
      InitiativeFacts initiatives = new InitiativeFacts(facts, person.initiatives(), titles);
      titles.add(initiatives.earliestYear());
      initiatives.add(ratings);
    } else if (dossier instanceof CollectiveDossier collective) {
      titles.add(frame.year());
      CollectiveFacts.add(facts, collective);
    }
    return new FactSheet(frame.year(), facts.facts(), facts.none());
  }

  static String place(Source source) {
    return source instanceof Source.Cell cell && cell.value().isBlank()
        ? "để trống"
        : "không ghi mục nào như vậy";
  }
}
