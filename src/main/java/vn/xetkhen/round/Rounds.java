package vn.xetkhen.round;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.xetkhen.storage.JobQueue;

/** All review rounds: ordering one, stopping it, letting it go on, looking at how far it is. */
@Component
public class Rounds {
  private final RoundRepository repository;
  private final RoundStates states;
  private final RoundWriter writer;
  private final JobQueue jobs;
  private final JdbcClient jdbc;
  private final Clock clock;
  private final String province;

  Rounds(
      RoundRepository repository,
      RoundStates states,
      RoundWriter writer,
      JobQueue jobs,
      JdbcClient jdbc,
      Clock clock,
      @Value("${xetkhen.province}") String province) {
    this.repository = repository;
    this.states = states;
    this.writer = writer;
    this.jobs = jobs;
    this.jdbc = jdbc;
    this.clock = clock;
    this.province = province;
  }

  /** A round, how far it is, and what became of its workbooks. */
  public record Overview(Round round, RoundState state, List<WorkbookState> workbooks) {
    public long number() {
      return round.number();
    }

    /** The workbook's place in the round by digest, or 0. */
    public int workbookOf(String sha256) {
      for (int no = 0; no < round.workbooks().size(); no++) {
        if (round.workbooks().get(no).sha256().equals(sha256)) {
          return no;
        }
      }
      return 0;
    }
  }

  /**
   * @param finished read to its end, or refused
   * @param refusal why nothing of it could be used, or null
   */
  public record WorkbookState(
      String name, String sha256, boolean finished, @Nullable String refusal) {}

  /**
   * Orders a round and starts its job.
   *
   * @param date the dossiers' day, or null for the last day of the year
   * @return number of the round
   */
  @Transactional
  public long order(
      String title, int year, @Nullable LocalDate date, List<RoundWorkbook> workbooks) {
    if (workbooks.isEmpty()) {
      throw new IllegalArgumentException("no workbook");
    }
    // the same bytes sent twice are one workbook, whatever their names
    Map<String, RoundWorkbook> byDigest = new LinkedHashMap<>();
    workbooks.forEach(workbook -> byDigest.putIfAbsent(workbook.sha256(), workbook));
    Round round =
        repository.save(
            new Round(
                null,
                title,
                year,
                date == null ? LocalDate.of(year, 12, 31) : date,
                province,
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                List.copyOf(byDigest.values())));
    states.begin(round);
    jobs.order(Jobs.ASSESS, round.number());
    return round.number();
  }

  public Optional<Overview> find(long number) {
    return repository.findById(number).map(this::overview);
  }

  /** Newest first. */
  public List<Overview> latest(int most) {
    List<Long> ids =
        jdbc.sql("select id from round order by id desc fetch first " + most + " rows only")
            .query(Long.class)
            .list();
    return ids.stream()
        .map(repository::findById)
        .flatMap(Optional::stream)
        .map(this::overview)
        .toList();
  }

  private Overview overview(Round round) {
    List<WorkbookState> workbooks =
        jdbc.sql(
                "select workbook_no, finished, refusal from workbook_state where round_id = ?"
                    + " order by workbook_no")
            .param(round.number())
            .query(
                (row, n) -> {
                  RoundWorkbook workbook = round.workbooks().get(row.getInt("workbook_no"));
                  return new WorkbookState(
                      workbook.name(),
                      workbook.sha256(),
                      row.getBoolean("finished"),
                      row.getString("refusal"));
                })
            .list();
    return new Overview(round, states.of(round.number()), workbooks);
  }

  /** What the round remembers of its rulebook; empty until the rules were opened. */
  public Optional<RulebookFacts> facts(long number) {
    return states.facts(number);
  }

  /** Asks the running job to stop behind its next chunk. Returns whether there was one. */
  public boolean cancel(long number) {
    return states.askToCancel(number);
  }

  /** Lets a stopped or failed round go on behind its last stored chunk. */
  @Transactional
  public boolean goOn(long number) {
    if (!states.waitAgain(number)) {
      return false;
    }
    if (states.of(number).nominees() == 0) {
      writer.clear(number);
    }
    jobs.order(Jobs.ASSESS, number);
    return true;
  }
}
