package vn.xetkhen.nominee;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.xetkhen.award.AwardId;
import vn.xetkhen.award.CommendationKind;
import vn.xetkhen.evidence.Ground;

/** Commendations already held: the same award again (G4), and the same campaign again (G5). */
final class CommendationFacts {

  private CommendationFacts() {}

  static void add(FactCollector facts, Dossier dossier) {
    Entries<CommendationEntry> entries = dossier.commendations();
    facts.none(Fact.CommendationHeld.class, entries.source());
    facts.none(Fact.CampaignCommended.class, entries.source());
    if (!entries.complete()) {
      List<Ground> wanted =
          List.of(Ground.wanted("danh sách khen thưởng đã đạt", entries.source()));
      for (AwardId award : facts.frame.heldAwards()) {
        for (CommendationKind kind : CommendationKind.values()) {
          if (facts.matters(Fact.CommendationHeld.class, "kind", kind.label())) {
            facts.add(
                new Fact.CommendationHeld(
                    facts.least(wanted), award.value(), kind.label(), 0, null));
          }
        }
      }
    }
    for (CommendationEntry entry : entries.items()) {
      held(facts, entry);
    }
    sameCampaign(facts, dossier.nomination(), entries);
  }

  /**
   * Entries of later years than Y count nowhere; what an entry leaves open counts against the
   * nominee.
   */
  private static void held(FactCollector facts, CommendationEntry entry) {
    Integer year = entry.year();
    if (year != null && year > facts.year) {
      return;
    }
    List<AwardId> awards = new ArrayList<>(entry.perhaps().stream().sorted().toList());
    boolean open = !awards.isEmpty() || year == null || entry.kind() == null;
    if (entry.surely() != null) {
      awards.add(entry.surely());
    }
    String says = entry.form() + (year == null ? "" : " năm " + year);
    List<Ground> grounds = new ArrayList<>(List.of(Ground.found(says, entry.source())));
    if (open) {
      grounds.add(Ground.wanted(lacks(entry) + " của «" + entry.form() + "»", entry.source()));
    }
    List<CommendationKind> kinds =
        entry.kind() == null ? List.of(CommendationKind.values()) : List.of(entry.kind());
    for (AwardId award : awards) {
      for (CommendationKind kind : kinds) {
        facts.add(
            new Fact.CommendationHeld(
                open ? facts.least(grounds) : facts.both(grounds),
                award.value(),
                kind.label(),
                year == null ? 0 : facts.year - year,
                says));
      }
    }
  }

  private static String lacks(CommendationEntry entry) {
    List<String> lacks = new ArrayList<>();
    if (!entry.perhaps().isEmpty()) {
      lacks.add("cơ quan tặng");
    }
    if (entry.year() == null) {
      lacks.add("năm");
    }
    if (entry.kind() == null) {
      lacks.add("loại khen thưởng");
    }
    return String.join(", ", lacks);
  }

  /** law.md part R, fine print 15. */
  private static void sameCampaign(
      FactCollector facts, Nomination nomination, Entries<CommendationEntry> entries) {
    String campaign = nomination.campaign().map(Text::normalise);
    if (campaign == null && nomination.kind() != CommendationKind.THEMATIC) {
      return;
    }
    for (CommendationEntry entry : entries.items()) {
      String other = entry.campaign() == null ? null : Text.normalise(entry.campaign());
      boolean thematic = entry.kind() == CommendationKind.THEMATIC;
      String says = entry.form() + (other == null ? "" : ", «" + entry.campaign() + "»");
      if (campaign != null && other != null) {
        if (campaign.equals(other)) {
          facts.add(same(facts.both(List.of(Ground.found(says, entry.source()))), says));
        }
      } else if (thematic) {
        String asks =
            campaign == null
                ? "tên phong trào, chuyên đề được đề nghị, để so với «" + entry.form() + "» đã có"
                : "tên chuyên đề của «" + entry.form() + "» đã có";
        facts.add(
            same(
                facts.least(
                    List.of(
                        Ground.found(says, entry.source()),
                        Ground.wanted(
                            asks,
                            campaign == null ? nomination.campaign().source() : entry.source()))),
                says));
      }
    }
    if (!entries.complete()) {
      facts.add(
          same(
              facts.least(List.of(Ground.wanted("danh sách khen thưởng đã đạt", entries.source()))),
              null));
    }
  }

  private static Fact same(Fact.Holding holding, @Nullable String says) {
    return new Fact.CampaignCommended(holding, says);
  }
}
