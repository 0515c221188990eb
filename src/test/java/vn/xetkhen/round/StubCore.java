package vn.xetkhen.round;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.function.IntConsumer;
import vn.xetkhen.citation.Citation;
import vn.xetkhen.citation.Provision;
import vn.xetkhen.document.RoundHeading;
import vn.xetkhen.document.WorkbookReader;
import vn.xetkhen.evidence.Workbook;
import vn.xetkhen.intake.Intake;
import vn.xetkhen.intake.IntakeListener;
import vn.xetkhen.intake.IntakeSettings;
import vn.xetkhen.intake.Notice;
import vn.xetkhen.intake.RefusedCell;
import vn.xetkhen.nominee.Dossier;
import vn.xetkhen.rulebook.RankingOrder;
import vn.xetkhen.rulebook.RuleProblem;
import vn.xetkhen.rulebook.RulesFolder;
import vn.xetkhen.rulebook.RulesRejectedException;

/**
 * The core of tests. A «workbook» is a text: how many people it holds, or «bad» for one that cannot
 * be read.
 */
final class StubCore implements Core {
  static final String DIGEST = "b41f".repeat(16);

  private static final RankingOrder ORDER =
      new RankingOrder(
          LocalDate.of(2017, 10, 1),
          List.of(
              new RankingOrder.TieBreak(
                  RankingOrder.Key.POINTS,
                  null,
                  Citation.parse("policy-review d2"),
                  Provision.Evidence.MEMORY)));

  /** Told the row about to be read; may throw to play a crash. */
  volatile IntConsumer before = row -> {};

  /** Told before each batch of dossiers is judged. */
  volatile Runnable judging = () -> {};

  /** Whether the rules are refused. */
  volatile boolean rulesBroken;

  /** Added to everybody's points, to play another rulebook. */
  volatile int bonus;

  @Override
  public Bench open(RulesFolder rules, Round round, Function<Path, SentFile> files) {
    int year = round.reviewYear();
    int more = bonus;
    return new Bench(
        check(rules, round.dossierDate()),
        new RoundHeading(
            year, round.dossierDate(), DIGEST, List.of(LocalDate.of(2017, 10, 1)), ORDER),
        (file, sink) -> read(rules, round, file, files.apply(file), sink),
        batch -> {
          judging.run();
          return batch.stream().map(dossier -> Samples.evaluation(dossier, more)).toList();
        },
        15,
        vn.xetkhen.document.Office.UNNAMED);
  }

  @Override
  public RulebookFacts check(RulesFolder rules, LocalDate date) {
    if (rulesBroken) {
      throw new RulesRejectedException(
          List.of(new RuleProblem("awards/x/individual.dslr", 7, "Câu lạ.", "Sửa lại câu.")));
    }
    return new RulebookFacts(
        DIGEST,
        List.of("2017-10-01"),
        Samples.AWARDS.stream().map(RulebookFacts.AwardFacts::of).toList(),
        "Chi cục Quản lý thị trường tỉnh Trường Giang",
        Map.of(),
        null);
  }

  @Override
  public Intake intake(RulesFolder rules, int year, LocalDate date, String province) {
    return new Intake(new IntakeSettings(year, date, "Trường Giang", Samples.AWARDS));
  }

  private Workbook read(
      RulesFolder rules, Round round, Path file, SentFile sent, WorkbookReader.Sink sink) {
    String text = text(file).strip();
    if (text.startsWith("PK")) {
      Intake intake = intake(rules, round.reviewYear(), round.dossierDate(), "");
      return intake.read(file, sent.name(), sent.mending(), new Listener(sink)).workbook();
    }
    return read(file, text, sent.name(), round.reviewYear(), sink);
  }

  private Workbook read(Path file, String text, String name, int year, WorkbookReader.Sink sink) {
    if (text.startsWith("bad")) {
      throw new UnusableInputException(
          name + ": không phải tệp Excel. Lưu lại dạng .xlsx rồi thả vào đây.");
    }
    Workbook workbook = new Workbook(name, file.getFileName().toString());
    sink.notice("Bỏ qua trang ẩn «Sheet3».");
    int people = Integer.parseInt(text.split("\\s")[0]);
    for (int row = 1; row <= people && !sink.cancelled(); row++) {
      before.accept(row);
      pause(text);
      if (row % 7 == 0) {
        sink.refused(
            new RefusedCell(
                workbook,
                "Cá nhân",
                "H" + (row + 4),
                "31/02/2016",
                "Ngày 31/02/2016 không có trong lịch.",
                "Ghi dạng ngày/tháng/năm, ví dụ 01/03/2016."));
      }
      sink.dossier(Samples.dossier(workbook, row, year));
    }
    return workbook;
  }

  /** A second number is a pause before each row, in microseconds. */
  private static void pause(String text) {
    String[] numbers = text.split("\\s");
    if (numbers.length > 1) {
      LockSupport.parkNanos(Long.parseLong(numbers[1]) * 1000);
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file, StandardCharsets.ISO_8859_1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Of true workbooks, dossiers and refused cells only. */
  private record Listener(WorkbookReader.Sink sink) implements IntakeListener {
    @Override
    public void dossier(Dossier dossier) {
      sink.dossier(dossier);
    }

    @Override
    public void refused(RefusedCell cell) {
      sink.refused(cell);
    }

    @Override
    public void notice(Notice notice) {
      // told when it was received
    }
  }
}
