package vn.xetkhen.rulebook;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.kie.api.KieBase;
import vn.xetkhen.award.Award;
import vn.xetkhen.award.AwardId;
import vn.xetkhen.award.Subject;
import vn.xetkhen.citation.LegalTexts;
import vn.xetkhen.nominee.Relevance;

/**
 * The rules in force on a day: an immutable snapshot, compiled and ready, to be shared by any
 * number of threads.
 */
public final class Rulebook {

  private final RulesFolder folder;
  private final Catalogue catalogue;
  private final LocalDate date;
  private final List<Criteria> criteria;
  private final Map<Subject, List<Criteria>> bySubject = new EnumMap<>(Subject.class);
  private final List<Condition> conditions;
  private final CompiledProbes probes;
  private final int probeCount;
  private final Relevance relevance;

  Rulebook(
      RulesFolder folder,
      Catalogue catalogue,
      LocalDate date,
      List<Criteria> criteria,
      List<Condition> conditions,
      CompiledProbes probes,
      int probeCount,
      Relevance relevance) {
    this.folder = folder;
    this.catalogue = catalogue;
    this.date = date;
    this.criteria = List.copyOf(criteria);
    for (Subject subject : Subject.values()) {
      bySubject.put(subject, criteria.stream().filter(c -> c.subject() == subject).toList());
    }
    this.conditions = List.copyOf(conditions);
    this.probes = probes;
    this.probeCount = probeCount;
    this.relevance = relevance;
  }

  /** The same wordings on another day. */
  Rulebook on(LocalDate day) {
    return new Rulebook(
        folder, catalogue, day, criteria, conditions, probes, probeCount, relevance);
  }

  /** SHA-256 of everything the rules are made of, whatever the day. */
  public String digest() {
    return folder.digest();
  }

  /** The texts themselves, to be kept beside results so that they can be replayed. */
  public RulesFolder folder() {
    return folder;
  }

  /** The day that chose the wordings. */
  public LocalDate date() {
    return date;
  }

  /** All awards by precedence, the highest first. */
  public List<Award> awards() {
    return catalogue.awards();
  }

  public LegalTexts texts() {
    return catalogue.texts();
  }

  public Parameters parameters() {
    return catalogue.parameters();
  }

  public RankingOrder order() {
    return catalogue.order();
  }

  /** The wordings in use, ascending, each once. */
  public List<LocalDate> wordings() {
    return criteria.stream().map(Criteria::wording).distinct().sorted().toList();
  }

  /** Criteria for a subject, by precedence of the award. */
  public List<Criteria> criteria(Subject subject) {
    return bySubject.getOrDefault(subject, List.of());
  }

  /** Awards of which it matters whether they are already held. */
  public List<AwardId> heldAwards() {
    return awards().stream().filter(a -> a.held() != null).map(Award::id).toList();
  }

  /** Every condition of every rule, by {@link Condition#index()}. */
  public List<Condition> conditions() {
    return conditions;
  }

  /** How many probes a session may report to {@link Hits}. */
  public int probeCount() {
    return probeCount;
  }

  /** Which facts the rules can match at all. */
  public Relevance relevance() {
    return relevance;
  }

  /** What Drools compiled, for whoever checks or measures it in another way. */
  String probesText() {
    return probes.drl();
  }

  /** The compiled probes. A session needs the global {@code hits}. */
  public KieBase base() {
    return probes.base();
  }
}
