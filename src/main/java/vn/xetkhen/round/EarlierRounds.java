package vn.xetkhen.round;

import java.nio.file.Path;
import java.text.Collator;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.xetkhen.document.KnownPeople;
import vn.xetkhen.document.WorkbookReader;
import vn.xetkhen.intake.RefusedCell;
import vn.xetkhen.nominee.Dossier;
import vn.xetkhen.rulebook.RulesRejectedException;
import vn.xetkhen.storage.KeptFiles;

/**
 * What finished rounds of earlier years know. Their kept workbooks are read again, with the rules
 * and the mending of then, so that each value comes with all it said and the very cell it stood in.
 */
@Component
class EarlierRounds implements Memory {

  /** How many years back rounds are asked. */
  private static final int YEARS = 3;

  private final JdbcClient jdbc;
  private final RoundRepository rounds;
  private final RoundStates states;
  private final Workbooks workbooks;
  private final KeptFiles kept;
  private final EditedRules rules;
  private final RulesShelf shelf;
  private final Core core;
  private volatile @Nullable Counted counted;

  EarlierRounds(
      JdbcClient jdbc,
      RoundRepository rounds,
      RoundStates states,
      Workbooks workbooks,
      KeptFiles kept,
      EditedRules rules,
      RulesShelf shelf,
      Core core) {
    this.jdbc = jdbc;
    this.rounds = rounds;
    this.states = states;
    this.workbooks = workbooks;
    this.kept = kept;
    this.rules = rules;
    this.shelf = shelf;
    this.core = core;
  }

  /** Units of rounds as they were finished; a round that takes another workbook is counted anew. */
  private record Counted(List<Finished> rounds, List<Templates.Unit> units) {}

  private record Finished(long round, @Nullable OffsetDateTime at) {}

  @Override
  public void tell(int year, KnownPeople people) {
    for (long number : finished(year)) {
      Round round = rounds.findById(number).orElseThrow();
      people.round(round.reviewYear(), round.title());
      tell(round, people);
    }
  }

  private void tell(Round round, KnownPeople people) {
    String sha256 = states.of(round.number()).rulesSha256();
    Map<Path, SentFile> files = workbooks.of(round);
    Core.Bench bench = open(sha256, round, files);
    List<Integer> usable =
        jdbc.sql(
                "select workbook_no from workbook_state where round_id = ? and refusal is null"
                    + " order by workbook_no")
            .param(round.number())
            .query(Integer.class)
            .list();
    for (int no : usable) {
      bench.reader().read(kept.file(round.workbooks().get(no).sha256()), new Listener(people));
    }
  }

  /** With the rules of then; where this program can no longer read those, with those in force. */
  private Core.Bench open(String sha256, Round round, Map<Path, SentFile> files) {
    try {
      return core.open(rules.kept(sha256), round, files::get);
    } catch (RulesRejectedException e) {
      return core.open(
          rules.kept(shelf.inForce().orElseThrow(() -> e).sha256()), round, files::get);
    }
  }

  /** Rounds of the years before, the newest year and the newest round first. */
  private List<Long> finished(int year) {
    return jdbc.sql(
            "select r.id from round r join round_state s on s.round_id = r.id"
                + " where s.status = 'DONE' and r.review_year < ? and r.review_year >= ?"
                + " order by r.review_year desc, r.id desc")
        .params(year, year - YEARS)
        .query(Long.class)
        .list();
  }

  /** Year of the newest finished round. */
  Optional<Integer> newest() {
    return jdbc.sql(
            "select max(r.review_year) from round r join round_state s on s.round_id = r.id"
                + " where s.status = 'DONE'")
        .query((row, n) -> Optional.ofNullable(row.getObject(1, Integer.class)))
        .single();
  }

  /** Units of the newest of the years before, by name. */
  List<Templates.Unit> units(int year) {
    List<Finished> newest =
        jdbc.sql(
                "select r.id, s.finished_at from round r join round_state s on s.round_id = r.id"
                    + " where s.status = 'DONE' and r.review_year = (select max(e.review_year)"
                    + " from round e join round_state t on t.round_id = e.id"
                    + " where t.status = 'DONE' and e.review_year < ? and e.review_year >= ?)"
                    + " order by r.id")
            .params(year, year - YEARS)
            .query((row, n) -> new Finished(row.getLong(1), row.getObject(2, OffsetDateTime.class)))
            .list();
    Counted known = counted;
    if (known == null || !known.rounds().equals(newest)) {
      known = new Counted(newest, count(newest));
      counted = known;
    }
    return known.units();
  }

  private List<Templates.Unit> count(List<Finished> newest) {
    Map<String, Integer> rows = new TreeMap<>();
    for (Finished round : newest) {
      jdbc.sql("select unit, count(*) from nominee where round_id = ? group by unit")
          .param(round.round())
          .query(
              row -> {
                rows.merge(row.getString(1), row.getInt(2), Integer::sum);
              });
    }
    List<Templates.Unit> units = new ArrayList<>();
    rows.forEach((name, count) -> units.add(new Templates.Unit(name, count)));
    Collator vietnamese = Collator.getInstance(Locale.forLanguageTag("vi"));
    units.sort((one, other) -> vietnamese.compare(one.name(), other.name()));
    return List.copyOf(units);
  }

  private record Listener(KnownPeople people) implements WorkbookReader.Sink {
    @Override
    public void dossier(Dossier dossier) {
      people.learn(dossier);
    }

    @Override
    public void refused(RefusedCell cell) {
      // what could not be read then is no knowledge now
    }

    @Override
    public void notice(String line) {
      // told when the round was read
    }

    @Override
    public void progress(long rows) {
      // nobody waits between rows
    }

    @Override
    public boolean cancelled() {
      return false;
    }
  }
}
