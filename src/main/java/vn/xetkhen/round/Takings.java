package vn.xetkhen.round;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.xetkhen.storage.JobQueue;
import vn.xetkhen.submission.Handovers;
import vn.xetkhen.submission.Submission;
import vn.xetkhen.submission.Submissions;

/**
 * Takes submissions into rounds and takes that back. A round whose workbooks change is judged anew,
 * all of it, as one job.
 */
@Component
public class Takings {
  private final Handovers handovers;
  private final Submissions submissions;
  private final TakingLog log;
  private final Rounds rounds;
  private final RoundRepository repository;
  private final RoundStates states;
  private final Workbooks workbooks;
  private final JobQueue jobs;
  private final JdbcClient jdbc;

  Takings(
      Handovers handovers,
      Submissions submissions,
      TakingLog log,
      Rounds rounds,
      RoundRepository repository,
      RoundStates states,
      Workbooks workbooks,
      JobQueue jobs,
      JdbcClient jdbc) {
    this.handovers = handovers;
    this.submissions = submissions;
    this.log = log;
    this.rounds = rounds;
    this.repository = repository;
    this.states = states;
    this.workbooks = workbooks;
    this.jobs = jobs;
    this.jdbc = jdbc;
  }

  /**
   * Who takes it, what he saw, and which rows.
   *
   * @param seen version of the submission that he saw
   */
  public record Order(long submission, long seen, String by, Taking.Choice choice) {}

  /**
   * Whom each choice would take.
   *
   * @param all nominees if all rows are taken
   * @param good nominees if only rows without a cell to fix are taken
   * @param returned rows that go back then, nameless ones included
   */
  public record Plan(int all, int good, int returned) {}

  /**
   * @throws vn.xetkhen.submission.WrongOrderException if it is not read, or not open any more
   */
  public Plan plan(long submission) {
    Handovers.Handover good = handovers.prepare(submission, true);
    return new Plan(
        handovers.prepare(submission, false).nominees(), good.nominees(), good.returned().size());
  }

  /**
   * A round that could take a submission.
   *
   * @param sameContent whether the very same bytes are in it already
   * @param earlier takings of the same unit in it, which this one may replace
   */
  public record Candidate(Rounds.Overview round, boolean sameContent, List<Taking> earlier) {
    public Candidate {
      earlier = List.copyOf(earlier);
    }
  }

  /** Rounds of the submission's year, the newest first. */
  public List<Candidate> candidates(long submission) {
    Submission of = submissions.find(submission).orElseThrow();
    List<Long> sameSender = submissions.sameSender(of).stream().map(Submission::number).toList();
    List<Candidate> candidates = new ArrayList<>();
    for (long number : ofYear(of.year())) {
      Rounds.Overview round = rounds.find(number).orElseThrow();
      candidates.add(
          new Candidate(
              round,
              round.round().workbooks().stream().anyMatch(w -> w.sha256().equals(of.sha256())),
              log.ofRound(number).stream()
                  .filter(t -> t.undoneAt() == null && sameSender.contains(t.submission()))
                  .filter(t -> round.round().workbooks().contains(t.workbook()))
                  .toList()));
    }
    return candidates;
  }

  private List<Long> ofYear(int year) {
    return jdbc.sql(
            "select id from round where review_year = ? order by id desc"
                + " fetch first 50 rows only")
        .param(year)
        .query(Long.class)
        .list();
  }

  /**
   * Takes a submission into a new round. Sent twice it is taken once.
   *
   * @param date the dossiers' day, or null for the last day of the year
   * @return number of the round
   */
  @Transactional
  public long intoNew(Order order, String title, @Nullable LocalDate date) {
    lock("submission", order.submission());
    Optional<Taking> twice = log.decidedOn(order.submission(), order.seen());
    if (twice.isPresent()) {
      return twice.get().round();
    }
    Handovers.Handover handover = prepare(order);
    RoundWorkbook workbook = workbook(handover);
    long round = rounds.order(title, handover.submission().year(), date, List.of(workbook));
    close(order, handover, round, workbook, null);
    return round;
  }

  /**
   * Takes a submission into a round that is there; the round is judged anew.
   *
   * @param replaced number of the taking whose place it takes, or null
   * @throws TakingRefusedException if the round has the same file already
   */
  @Transactional
  public void into(Order order, long number, @Nullable Long replaced) {
    lock("submission", order.submission());
    if (log.decidedOn(order.submission(), order.seen()).isPresent()) {
      return;
    }
    Handovers.Handover handover = prepare(order);
    lock("round", number);
    Round round = repository.findById(number).orElseThrow();
    if (round.reviewYear() != handover.submission().year()) {
      throw new TakingRefusedException(
          "Đợt «"
              + round.title()
              + "» xét năm "
              + round.reviewYear()
              + ", tệp này đọc theo năm "
              + handover.submission().year()
              + ". Chọn đợt cùng năm.");
    }
    RoundWorkbook old = replaced == null ? null : replaced(round, replaced);
    List<RoundWorkbook> now = new ArrayList<>(round.workbooks());
    now.remove(old);
    if (now.stream().anyMatch(w -> w.sha256().equals(handover.submission().sha256()))) {
      throw new TakingRefusedException(
          "Tệp này đã có trong đợt «" + round.title() + "», không nhận hai lần.");
    }
    RoundWorkbook workbook = workbook(handover);
    now.add(old == null ? now.size() : round.workbooks().indexOf(old), workbook);
    change(round, now);
    close(order, handover, number, workbook, old);
  }

  private RoundWorkbook replaced(Round round, long taking) {
    return log.ofRound(round.number()).stream()
        .filter(t -> t.number() == taking && t.undoneAt() == null)
        .map(Taking::workbook)
        .filter(round.workbooks()::contains)
        .findFirst()
        .orElseThrow(
            () ->
                new TakingRefusedException(
                    "Tệp cũ không còn trong đợt «" + round.title() + "». Tải lại trang rồi chọn."));
  }

  private Handovers.Handover prepare(Order order) {
    Handovers.Handover handover =
        handovers.prepare(order.submission(), order.choice() == Taking.Choice.GOOD);
    if (handover.nominees() == 0) {
      throw new TakingRefusedException(
          "Không có dòng nào để nhận. Sửa các ô ghi lỗi, hoặc trả cả tệp cho đơn vị.");
    }
    return handover;
  }

  private RoundWorkbook workbook(Handovers.Handover handover) {
    return new RoundWorkbook(
        handover.submission().sha256(),
        handover.submission().name(),
        workbooks.keep(handover.mending()));
  }

  private void close(
      Order order,
      Handovers.Handover handover,
      long round,
      RoundWorkbook workbook,
      @Nullable RoundWorkbook replaced) {
    handovers.taken(order.submission(), order.seen());
    log.add(
        order.submission(),
        order.seen(),
        round,
        order.choice(),
        handover.nominees(),
        handover.returned().size(),
        workbook,
        replaced,
        order.by());
  }

  /** The taking of a submission that counts. */
  public Optional<Taking> of(long submission) {
    return log.ofSubmission(submission).stream().filter(t -> t.undoneAt() == null).findFirst();
  }

  /** Takings into a round that count, newest first. */
  public List<Taking> into(long round) {
    return log.ofRound(round).stream().filter(t -> t.undoneAt() == null).toList();
  }

  /**
   * Takes a whole taking back: its workbook leaves the round, the one that it replaced comes back,
   * and the round is judged anew.
   *
   * @param seen version of the submission that was seen
   */
  @Transactional
  public void undo(long submission, long seen, String by) {
    lock("submission", submission);
    Optional<Taking> counts = of(submission);
    if (counts.isEmpty()) {
      return;
    }
    Taking taking = counts.get();
    lock("round", taking.round());
    Round round = repository.findById(taking.round()).orElseThrow();
    List<RoundWorkbook> now = new ArrayList<>(round.workbooks());
    int place = now.indexOf(taking.workbook());
    if (place < 0) {
      throw new TakingRefusedException(
          "Một tệp khác đã thay tệp này trong đợt «"
              + round.title()
              + "». Bỏ lần nhận tệp đó trước.");
    }
    now.remove(place);
    RoundWorkbook back = taking.replaced();
    if (back != null) {
      if (now.stream().anyMatch(w -> w.sha256().equals(back.sha256()))) {
        throw new TakingRefusedException(
            "Tệp cũ sẽ trở lại đã được nhận lần nữa vào đợt «"
                + round.title()
                + "». Bỏ lần nhận đó trước.");
      }
      now.add(place, back);
    }
    change(round, now);
    log.undo(taking.number(), by);
    handovers.undone(submission, seen);
  }

  /** Lets a second click at the same moment wait until the first is done. */
  private void lock(String table, long id) {
    jdbc.sql("select id from " + table + " where id = ? for update")
        .param(id)
        .query(Long.class)
        .single();
  }

  private void change(Round round, List<RoundWorkbook> now) {
    Round changed =
        repository.save(
            new Round(
                round.id(),
                round.title(),
                round.reviewYear(),
                round.dossierDate(),
                round.province(),
                round.createdAt(),
                now));
    int edition = states.again(changed);
    if (edition > 0) {
      jobs.order(Jobs.ASSESS, changed.number(), edition);
    }
  }
}
