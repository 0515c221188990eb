package vn.xetkhen.nominee;

import java.util.List;
import java.util.Set;
import vn.xetkhen.evidence.Ground;

/** What is nominated for, what is pending, and what the council has said. */
final class NominationFacts {

  private NominationFacts() {}

  static void add(FactCollector facts, Dossier dossier) {
    Nomination nomination = dossier.nomination();
    Stated<String> campaign = nomination.campaign();
    if (campaign.known()) {
      String says = "«" + campaign.or("") + "»";
      facts.add(
          new Fact.Campaign(facts.both(List.of(Ground.found(says, campaign.source()))), says));
    } else {
      facts.add(
          new Fact.Campaign(
              facts.most(List.of(Ground.wanted("tên phong trào, chuyên đề", campaign.source()))),
              null));
    }
    launch(facts, nomination.launchedBy());
    Stated<String> achievement = nomination.achievement();
    if (achievement.known()) {
      String says = "«" + achievement.or("") + "»";
      facts.add(
          new Fact.Achievement(
              facts.both(List.of(Ground.found(says, achievement.source()))), says));
    } else {
      facts.add(
          new Fact.Achievement(
              facts.most(List.of(Ground.wanted("bản mô tả thành tích", achievement.source()))),
              null));
    }
    nomination
        .attested()
        .forEach(
            (point, met) ->
                facts.add(
                    new Fact.Attestation(
                        facts.both(List.of()),
                        point,
                        met,
                        met ? "Hội đồng đã xác nhận" : "Hội đồng không xác nhận")));
    reviews(facts, dossier.reviews());
  }

  private static void launch(FactCollector facts, Stated<Set<LaunchLevel>> launchedBy) {
    Set<LaunchLevel> levels = launchedBy.value();
    if (levels == null) {
      List<Ground> wanted = List.of(Ground.wanted("cơ quan phát động", launchedBy.source()));
      for (LaunchLevel level : LaunchLevel.values()) {
        facts.add(new Fact.CampaignLaunch(facts.most(wanted), level.label(), null));
      }
      return;
    }
    for (LaunchLevel level : LaunchLevel.values()) {
      if (levels.contains(level)) {
        String says =
            "do " + (level == LaunchLevel.OTHER ? "" : "cấp ") + level.label() + " phát động";
        facts.add(
            new Fact.CampaignLaunch(
                facts.both(List.of(Ground.found(says, launchedBy.source()))), level.label(), says));
      }
    }
  }

  private static void reviews(FactCollector facts, Entries<ReviewEntry> reviews) {
    facts.none(Fact.UnderReview.class, reviews.source());
    if (!reviews.complete()) {
      facts.add(
          new Fact.UnderReview(
              facts.least(
                  List.of(
                      Ground.wanted(
                          "xác nhận không có việc đang xem xét, xác minh", reviews.source()))),
              null));
    }
    for (ReviewEntry review : reviews.items()) {
      String says = "«" + review.matter() + "»";
      facts.add(
          new Fact.UnderReview(facts.both(List.of(Ground.found(says, review.source()))), says));
    }
  }
}
