package vn.xetkhen.rulebook;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.xetkhen.award.Award;
import vn.xetkhen.award.AwardId;
import vn.xetkhen.citation.Citation;
import vn.xetkhen.citation.LegalTexts;

/**
 * What the YAML files of the folder of rules say: awards, legal texts, dated numbers, the order of
 * ranking, and the worked cases. Immutable.
 */
public final class Catalogue {

  private final RulesFolder rules;
  private final List<Award> awards;
  private final Map<AwardId, NavigableMap<LocalDate, Citation>> authorities;
  private final LegalTexts texts;
  private final Map<String, Transition> transitions;
  private final Parameters parameters;
  private final RankingOrder order;

  Catalogue(
      RulesFolder rules,
      List<Award> awards,
      Map<AwardId, NavigableMap<LocalDate, Citation>> authorities,
      LegalTexts texts,
      Map<String, Transition> transitions,
      Parameters parameters,
      RankingOrder order) {
    this.rules = rules;
    this.awards = List.copyOf(awards);
    this.authorities = Map.copyOf(authorities);
    this.texts = texts;
    this.transitions = Collections.unmodifiableMap(new LinkedHashMap<>(transitions));
    this.parameters = parameters;
    this.order = order;
  }

  /**
   * Reads and checks the YAML files below a folder of rules, the worked cases excepted.
   *
   * @throws RulesRejectedException with every problem by file and line
   */
  public static Catalogue load(Path rules) {
    return load(RulesFolder.read(rules));
  }

  /** The same from a folder already read. */
  static Catalogue load(RulesFolder rules) {
    return load(rules, false);
  }

  /**
   * @param shapesKnown true if this very folder has passed its schemas before
   */
  static Catalogue load(RulesFolder rules, boolean shapesKnown) {
    return new CatalogueReader(rules, shapesKnown).read();
  }

  /** By precedence, highest first. */
  public List<Award> awards() {
    return awards;
  }

  public Optional<Award> award(AwardId id) {
    return awards.stream().filter(award -> award.id().equals(id)).findFirst();
  }

  /** What the authority of an award's issuer rests on that day; empty before the first known. */
  public Optional<Citation> authority(AwardId id, LocalDate day) {
    NavigableMap<LocalDate, Citation> byDay = authorities.get(id);
    return Optional.ofNullable(byDay == null ? null : byDay.floorEntry(day))
        .map(Map.Entry::getValue);
  }

  public LegalTexts texts() {
    return texts;
  }

  /** The transitional clause of a text, if it has one. */
  public Optional<Transition> transition(String textId) {
    return Optional.ofNullable(transitions.get(textId));
  }

  public Parameters parameters() {
    return parameters;
  }

  public RankingOrder order() {
    return order;
  }

  /**
   * The worked cases beside each award.
   *
   * @throws RulesRejectedException if a case file cannot be read, with every problem
   */
  public List<CaseFile> cases() {
    return new CasesReader(rules, awards).awards();
  }

  /**
   * The worked cases of points and ranking.
   *
   * @throws RulesRejectedException if the file cannot be read, with every problem
   */
  public RankingCases rankingCases() {
    return new CasesReader(rules, awards).ranking();
  }

  /**
   * Holds the catalogue against {@code rules/cases.yaml}, and the citations of the criteria files
   * against those that the case files promise.
   *
   * @return every contradiction, and whatever is wrong in the case files; empty if all hold
   */
  public List<RuleProblem> check() {
    return new CatalogueCheck(rules, this).problems();
  }

  /**
   * What is wrong with the citation of a rule: no such text, not in force on the wording's day, no
   * such place, a place that does not serve the award, or a doubtful place without {@code
   * @can_kiem_tra}.
   *
   * @param file criteria file, for the problem
   * @param line line of {@code @can_cu}, for the problem
   * @param citation value of {@code @can_cu}
   * @param wording day from which the criteria file is in force
   * @param award the award, or null for points, which serve all
   * @param unverified value of {@code @can_kiem_tra}, or null
   */
  public Optional<RuleProblem> citationProblem(
      String file,
      int line,
      String citation,
      LocalDate wording,
      @Nullable AwardId award,
      @Nullable String unverified) {
    return new CitationCheck(texts, new Problems())
        .ofRule(citation, wording, award, unverified)
        .map(fault -> new RuleProblem(file, line, fault.problem(), fault.advice()));
  }
}
