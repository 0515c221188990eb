package vn.xetkhen.round;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.xetkhen.intake.FoundTable;
import vn.xetkhen.intake.Intake;
import vn.xetkhen.intake.IntakeListener;
import vn.xetkhen.intake.IntakeSummary;
import vn.xetkhen.intake.Layout;
import vn.xetkhen.intake.Mending;
import vn.xetkhen.intake.ReadLine;
import vn.xetkhen.submission.IntakeDesk;

/** The intake of submissions, with the awards of the rules in force. */
@Component
class RulesDesk implements IntakeDesk {
  private final Core core;
  private final RulesShelf shelf;
  private final EditedRules rules;
  private final String province;
  private final ConcurrentMap<Opened, Intake> open = new ConcurrentHashMap<>();

  private record Opened(String rules, int year) {}

  RulesDesk(
      Core core,
      RulesShelf shelf,
      EditedRules rules,
      @Value("${xetkhen.province}") String province) {
    this.core = core;
    this.shelf = shelf;
    this.rules = rules;
    this.province = province;
  }

  @Override
  public Reader open(int year) {
    try {
      Opened wanted = new Opened(shelf.take(), year);
      open.keySet().removeIf(known -> !known.rules().equals(wanted.rules()));
      return new Desk(
          open.computeIfAbsent(
              wanted,
              w -> core.intake(rules.kept(w.rules()), year, LocalDate.of(year, 12, 31), province)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private record Desk(Intake intake) implements Reader {
    @Override
    public IntakeSummary read(
        Path workbook, String name, Mending mending, IntakeListener listener) {
      return intake.read(workbook, name, mending, listener);
    }

    @Override
    public ReadLine recheck(FoundTable table, ReadLine line, Mending mending) {
      return intake.recheck(table, mending, line);
    }

    @Override
    public List<String> meanings(Layout layout) {
      return intake.meanings(layout);
    }
  }
}
