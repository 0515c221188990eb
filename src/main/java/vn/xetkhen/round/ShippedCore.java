package vn.xetkhen.round;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import vn.xetkhen.document.Office;
import vn.xetkhen.document.RoundHeading;
import vn.xetkhen.document.WorkbookReader;
import vn.xetkhen.evaluation.Evaluator;
import vn.xetkhen.evidence.Workbook;
import vn.xetkhen.intake.Intake;
import vn.xetkhen.intake.IntakeListener;
import vn.xetkhen.intake.IntakeSettings;
import vn.xetkhen.intake.Notice;
import vn.xetkhen.intake.RefusedCell;
import vn.xetkhen.intake.UnreadableWorkbookException;
import vn.xetkhen.nominee.Dossier;
import vn.xetkhen.proposal.RulesCheck;
import vn.xetkhen.rulebook.Rulebook;
import vn.xetkhen.rulebook.Rulebooks;
import vn.xetkhen.rulebook.RulesFolder;
import vn.xetkhen.storage.DataFolder;

/** The core of the product: workbook intake and Drools rules. */
@Component
class ShippedCore implements Core {
  private static final String PROVINCE = "office.province";
  private static final String OFFICE = "office.name";
  private static final String FIGHTERS = "cap.grassroots-fighter";

  /** So many rulebooks stay compiled in memory; others come back from the folder of modules. */
  private static final int OPEN = 3;

  private final DataFolder data;

  @SuppressWarnings("serial")
  private final Map<String, Rulebooks> open =
      new LinkedHashMap<>(8, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Rulebooks> eldest) {
          return size() > OPEN;
        }
      };

  ShippedCore(DataFolder data) {
    this.data = data;
  }

  @Override
  public Bench open(RulesFolder rules, Round round, Function<Path, SentFile> files) {
    LocalDate date = round.dossierDate();
    Rulebook rulebook = rulebook(rules, date);
    Evaluator evaluator = new Evaluator(rulebook, round.reviewYear());
    Intake intake = intake(rulebook, round.reviewYear(), date, round.province());
    return new Bench(
        facts(rulebook),
        new RoundHeading(
            round.reviewYear(), date, rulebook.digest(), rulebook.wordings(), rulebook.order()),
        (file, sink) -> read(intake, file, files.apply(file), sink),
        evaluator::evaluate,
        rulebook.parameters().number(FIGHTERS, date).intValue(),
        Office.on(date, rulebook.parameters()));
  }

  @Override
  public RulebookFacts check(RulesFolder rules, LocalDate date) {
    Rulebook rulebook = rulebook(rules, date);
    // a number that the evaluator needs must be there before anybody is judged
    new Evaluator(rulebook, date.getYear());
    // a number that only a worked case notices must not come into force either
    RulesCheck.of(rulebooks(rules));
    return facts(rulebook);
  }

  @Override
  public Intake intake(RulesFolder rules, int year, LocalDate date, String province) {
    return intake(rulebook(rules, date), year, date, province);
  }

  private static Intake intake(Rulebook rulebook, int year, LocalDate date, String province) {
    String own = province.isBlank() ? rulebook.parameters().text(PROVINCE, date) : province;
    return new Intake(new IntakeSettings(year, date, own, rulebook.awards()));
  }

  private Rulebook rulebook(RulesFolder rules, LocalDate date) {
    try {
      return rulebooks(rules).asOf(date);
    } catch (IllegalArgumentException e) {
      throw new UnusableInputException(e.getMessage());
    }
  }

  private synchronized Rulebooks rulebooks(RulesFolder rules) {
    return open.computeIfAbsent(rules.digest(), d -> Rulebooks.of(rules, data.compiled()));
  }

  private static RulebookFacts facts(Rulebook rulebook) {
    return new RulebookFacts(
        rulebook.digest(),
        rulebook.wordings().stream().map(LocalDate::toString).toList(),
        rulebook.awards().stream().map(RulebookFacts.AwardFacts::of).toList(),
        rulebook.parameters().text(OFFICE, rulebook.date()),
        Map.of(),
        Office.on(rulebook.date(), rulebook.parameters()));
  }

  private static Workbook read(Intake intake, Path file, SentFile sent, WorkbookReader.Sink sink) {
    try {
      return intake.read(file, sent.name(), sent.mending(), new Listener(sink)).workbook();
    } catch (UnreadableWorkbookException e) {
      throw new UnusableInputException(e.getMessage());
    }
  }

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
      sink.notice(notice.message());
    }

    @Override
    public void progress(long rows) {
      sink.progress(rows);
    }

    @Override
    public boolean cancelled() {
      return sink.cancelled();
    }
  }
}
