package vn.xetkhen.scrutiny;

import java.util.ArrayList;
import java.util.List;
import vn.xetkhen.nominee.Dossier;

/**
 * Collects the rows of a round, and those of earlier years, and tells what is odd about them
 * together. The order in which rows come does not matter. Keeps some hundred bytes a row besides
 * its achievement; nothing is compared each with each.
 *
 * <p>One instance is one collection; not thread-safe.
 */
public final class Scrutiny {

  private final ScrutinySettings settings;
  private final UnitHistory history;
  private final Decided decided;
  private final DecisionCheck decisions;
  private final RowStore rows = new RowStore();
  private final DecisionLedger ledger;
  private final FindingShelf shelf;
  private boolean finished;

  private Scrutiny(
      ScrutinySettings settings, UnitHistory history, Authorities authorities, Decided decided) {
    this.settings = settings;
    this.history = history;
    this.decided = decided;
    this.decisions = new DecisionCheck(settings, authorities);
    this.ledger = new DecisionLedger(rows, authorities);
    this.shelf = new FindingShelf(settings.maxShown(), decided);
  }

  public static Scrutiny of(
      ScrutinySettings settings, UnitHistory history, Authorities authorities, Decided decided) {
    return new Scrutiny(settings, history, authorities, decided);
  }

  /** Takes a row of this round, of whichever of its files. */
  public void dossier(Dossier dossier) {
    int row = rows.add(dossier, settings.year());
    List<Quote> quotes = decisions.quotes(dossier);
    for (Quote quote : quotes) {
      ledger.add(row, quote, decisions.number(quote));
    }
    decisions.check(dossier, quotes).forEach(shelf::add);
  }

  /** Takes what is known of a dossier of an earlier year. */
  public void earlier(EarlierNominee nominee) {
    rows.add(nominee);
  }

  /**
   * What was found. Called once, after all rows.
   *
   * @throws IllegalStateException if called again
   */
  public Findings finish() {
    if (finished) {
      throw new IllegalStateException("finished already");
    }
    finished = true;
    int[] order = rows.order();
    Groups nominees = new Groups(order.length);
    long[] agreed = new long[1];
    new SameNominees(rows, history, settings, order)
        .find(
            (first, second, pair) -> {
              if (one(pair)) {
                nominees.join(first, second);
              }
              if (pair.agreed()) {
                agreed[0]++;
              } else {
                shelf.add(pair);
              }
            },
            shelf::add);
    ledger.find(shelf::add);
    List<String> limits = new ArrayList<>();
    if (new LikeAchievements(rows, settings, order, nominees, shelf::add).find()) {
      limits.add(
          "Chỉ so "
              + Words.count(settings.maxCompared())
              + " cặp thành tích gần giống đầu tiên; còn nữa.");
    }
    return shelf.findings(agreed[0], rows.size(), limits);
  }

  private boolean one(SamePair pair) {
    if (decided.says(pair, Decided.Choice.APART)) {
      return false;
    }
    return decided.says(pair, Decided.Choice.SAME)
        || pair.kind() == Finding.Kind.SAME_NOMINEE && pair.strength() == SamePair.Strength.CERTAIN;
  }
}
