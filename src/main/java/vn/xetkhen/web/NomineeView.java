package vn.xetkhen.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import vn.xetkhen.award.CommendationKind;
import vn.xetkhen.award.Outcome;
import vn.xetkhen.award.Verdict;
import vn.xetkhen.proposal.Standing;
import vn.xetkhen.round.NomineeRecord;
import vn.xetkhen.round.RulebookFacts;

/**
 * A nominee as the page shows it.
 *
 * @param headline the award that the stamp speaks of: proposed, else asked for, else the best one
 * @param open id of the award whose fold is open
 */
record NomineeView(
    NomineeRecord nominee,
    @Nullable CommendationKind kind,
    List<AwardView> awards,
    @Nullable AwardView headline,
    @Nullable String open) {

  record AwardView(
      String id,
      String name,
      CommendationKind kind,
      LocalDate wording,
      Verdict verdict,
      List<RuleView> gates,
      List<RuleView> paths,
      List<String> lacking,
      int points,
      Standing.@Nullable Place place,
      boolean proposed,
      boolean requested) {}

  /**
   * @param place article, clause and point
   * @param text the legal text
   * @param unverified why the source text must still be compared, or null
   */
  record RuleView(
      String id,
      String title,
      String place,
      String text,
      @Nullable String unverified,
      Outcome outcome,
      List<ConditionView> conditions) {}

  record ConditionView(
      String text,
      Outcome outcome,
      @Nullable String have,
      @Nullable String need,
      List<GroundView> grounds) {}

  /**
   * @param says the finding, or what to ask for
   * @param column letters of the cell's column, or null for an absent column
   */
  record GroundView(
      String says,
      boolean wanted,
      String label,
      String sheet,
      @Nullable Integer row,
      @Nullable String column) {}

  static NomineeView of(NomineeRecord nominee, RulebookFacts facts) {
    List<AwardView> awards = new ArrayList<>();
    for (JsonNode node : nominee.evaluation().path("awards")) {
      awards.add(award(node, nominee, facts));
    }
    AwardView headline =
        awards.stream()
            .filter(AwardView::proposed)
            .findFirst()
            .or(() -> awards.stream().filter(AwardView::requested).findFirst())
            .or(() -> awards.stream().max(Comparator.comparing(AwardView::verdict)))
            .orElse(null);
    CommendationKind kind = awards.isEmpty() ? null : awards.get(0).kind();
    return new NomineeView(nominee, kind, awards, headline, open(awards, headline));
  }

  /** The award one paper away above the proposed one, else the headline. */
  private static @Nullable String open(List<AwardView> awards, @Nullable AwardView headline) {
    Optional<AwardView> near =
        awards.stream()
            .takeWhile(award -> !award.proposed())
            .filter(award -> award.verdict() == Verdict.INCOMPLETE)
            .findFirst();
    return near.map(AwardView::id).orElse(headline == null ? null : headline.id());
  }

  private static AwardView award(JsonNode node, NomineeRecord nominee, RulebookFacts facts) {
    String id = node.path("award").asString();
    return new AwardView(
        id,
        facts.awardName(id),
        CommendationKind.valueOf(node.path("kind").asString()),
        LocalDate.parse(node.path("wording").asString()),
        Verdict.valueOf(node.path("verdict").asString()),
        rules(node.path("gates"), id, nominee, facts),
        rules(node.path("paths"), id, nominee, facts),
        node.path("lacking").valueStream().map(JsonNode::asString).toList(),
        node.path("points").asInt(),
        nominee.places().get(id),
        id.equals(nominee.proposed()),
        id.equals(nominee.requested()));
  }

  private static List<RuleView> rules(
      JsonNode nodes, String award, NomineeRecord nominee, RulebookFacts facts) {
    return nodes
        .valueStream()
        .map(
            node -> {
              String citation = node.path("citation").asString();
              int comma = citation.lastIndexOf(", ");
              String id = node.path("id").asString();
              return new RuleView(
                  id,
                  node.path("title").asString(),
                  comma < 0 ? "" : citation.substring(0, comma),
                  comma < 0 ? citation : citation.substring(comma + 2),
                  facts.unverified(award, nominee.subject(), id).orElse(null),
                  Outcome.valueOf(node.path("outcome").asString()),
                  node.path("conditions").valueStream().map(NomineeView::condition).toList());
            })
        .toList();
  }

  private static ConditionView condition(JsonNode node) {
    return new ConditionView(
        node.path("text").asString(),
        Outcome.valueOf(node.path("outcome").asString()),
        text(node, "have"),
        text(node, "need"),
        node.path("grounds").valueStream().map(NomineeView::ground).toList());
  }

  private static GroundView ground(JsonNode node) {
    String sheet = node.path("sheet").asString("");
    String cell = text(node, "cell");
    if (cell == null) {
      return new GroundView(
          node.path("says").asString(""),
          node.path("wanted").asBoolean(false),
          "cột «" + node.path("column").asString("") + "»",
          sheet,
          null,
          null);
    }
    int digits = 0;
    while (digits < cell.length() && Character.isLetter(cell.charAt(digits))) {
      digits++;
    }
    return new GroundView(
        node.path("says").asString(""),
        node.path("wanted").asBoolean(false),
        sheet + "!" + cell,
        sheet,
        Integer.valueOf(cell.substring(digits)),
        cell.substring(0, digits));
  }

  private static @Nullable String text(JsonNode node, String field) {
    JsonNode value = node.path(field);
    return value.isMissingNode() || value.isNull() ? null : value.asString();
  }
}
