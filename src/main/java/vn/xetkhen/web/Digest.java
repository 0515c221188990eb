package vn.xetkhen.web;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.xetkhen.round.Ledger;
import vn.xetkhen.round.Nominees;
import vn.xetkhen.round.RoundStatus;
import vn.xetkhen.round.Rounds;
import vn.xetkhen.round.RulebookFacts;

/** What the newest round comes to, for the home page: proposals, and what holds dossiers up. */
@Component
class Digest {
  private final Rounds rounds;
  private final Ledger ledger;
  private final Nominees nominees;

  Digest(Rounds rounds, Ledger ledger, Nominees nominees) {
    this.rounds = rounds;
    this.ledger = ledger;
    this.nominees = nominees;
  }

  /**
   * @param refused cells that could not be read
   */
  record Summary(Rounds.Overview overview, int refused, List<AwardCount> awards) {
    /** Places in all rankings. */
    public int ranked() {
      return awards.stream().mapToInt(AwardCount::ranked).sum();
    }
  }

  /**
   * @param incomplete nominees whose verdict waits for papers
   */
  record AwardCount(String id, String name, int ranked, int incomplete) {}

  Summary of(Rounds.Overview overview) {
    long number = overview.number();
    if (overview.state().status() != RoundStatus.DONE) {
      return new Summary(overview, nominees.refusedCount(number), List.of());
    }
    RulebookFacts facts = rounds.facts(number).orElseThrow();
    Map<String, Ledger.Tab> tabs = ledger.tabs(number);
    List<AwardCount> awards =
        facts.awards().stream()
            .filter(award -> tabs.containsKey(award.id()))
            .map(
                award -> {
                  Ledger.Tab tab = tabs.get(award.id());
                  return new AwardCount(award.id(), award.name(), tab.ranked(), tab.incomplete());
                })
            .filter(award -> award.ranked() + award.incomplete() > 0)
            .toList();
    return new Summary(overview, nominees.refusedCount(number), awards);
  }
}
