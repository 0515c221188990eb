package vn.xetkhen.round;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import vn.xetkhen.award.AwardId;
import vn.xetkhen.award.Verdict;
import vn.xetkhen.evaluation.AwardEvaluation;
import vn.xetkhen.evaluation.Evaluation;
import vn.xetkhen.evidence.Workbook;
import vn.xetkhen.intake.RefusedCell;
import vn.xetkhen.proposal.Standing;

/**
 * The core of tests. A «workbook» is a text: the first line says how many people it holds, and
 * perhaps «bad» for one that cannot be read.
 */
final class StubCore implements Core {
  private final JsonMapper mapper = JsonMapper.builder().build();

  /** Told the number of the nominee about to be judged; may throw to play a crash. */
  volatile IntConsumer before = n -> {};

  /** Added to everybody's points, to play another rulebook. */
  volatile int bonus;

  @Override
  public Session open(Path rules, int year, LocalDate date, String province) {
    return new StubSession(year);
  }

  private final class StubSession implements Session {
    private final int year;
    private final List<Evaluation> all = new ArrayList<>();

    StubSession(int year) {
      this.year = year;
    }

    @Override
    public RulebookFacts facts() {
      return new RulebookFacts(
          "b41f".repeat(16),
          List.of("2017-10-01"),
          Samples.AWARDS.stream().map(RulebookFacts.AwardFacts::of).toList(),
          Map.of());
    }

    @Override
    public void read(Path file, RoundWorkbook name, Receiver receiver) {
      String text = text(file);
      if (text.startsWith("bad")) {
        throw new WorkbookRefusedException(
            "«" + name.name() + "»: không phải tệp Excel. Lưu lại dạng .xlsx rồi thả vào đây.");
      }
      Workbook workbook = new Workbook(name.name(), name.sha256());
      int people = Integer.parseInt(text.strip().split("\\s")[0]);
      receiver.notice("Bỏ qua trang ẩn «Sheet3».");
      List<Evaluation> batch = new ArrayList<>();
      for (int i = 1; i <= people && !receiver.cancelled(); i++) {
        before.accept(all.size() + batch.size() + 1);
        if (i % 7 == 0) {
          receiver.refused(
              new RefusedCell(
                  workbook,
                  "Cá nhân",
                  "H" + (i + 4),
                  "31/02/2016",
                  "Ngày 31/02/2016 không có trong lịch.",
                  "Ghi dạng ngày/tháng/năm, ví dụ 01/03/2016."));
        }
        batch.add(Samples.evaluation(workbook, i, year, bonus));
        if (batch.size() == 300) {
          deliver(batch, receiver);
        }
      }
      deliver(batch, receiver);
    }

    private void deliver(List<Evaluation> batch, Receiver receiver) {
      all.addAll(batch);
      receiver.evaluated(List.copyOf(batch));
      batch.clear();
    }

    @Override
    public byte[] json(Evaluation evaluation, @Nullable Standing standing) {
      return mapper.writeValueAsBytes(Samples.json(evaluation, standing));
    }

    @Override
    public List<Standing> standings() {
      Map<AwardId, List<Evaluation>> pools = new TreeMap<>();
      for (Evaluation e : all) {
        AwardId proposed = proposed(e);
        if (proposed != null) {
          pools.computeIfAbsent(proposed, id -> new ArrayList<>()).add(e);
        }
      }
      List<Standing> out = new ArrayList<>();
      for (Evaluation e : all) {
        AwardId proposed = proposed(e);
        Map<AwardId, Standing.Place> places = new TreeMap<>();
        if (proposed != null) {
          long better =
              pools.get(proposed).stream()
                  .filter(o -> points(o, proposed) > points(e, proposed))
                  .count();
          long equal =
              pools.get(proposed).stream()
                  .filter(o -> points(o, proposed) == points(e, proposed))
                  .count();
          places.put(
              proposed,
              new Standing.Place(
                  (int) better + 1,
                  (int) equal,
                  equal > 1 ? "bằng nhau ở mọi tiêu chí" : "hơn người sau 1 điểm"));
        }
        out.add(new Standing(e.dossier().nomination().requested(), proposed, places));
      }
      return out;
    }

    private @Nullable AwardId proposed(Evaluation e) {
      return e.awards().stream()
          .filter(a -> a.verdict().compareTo(Verdict.NEEDS_COUNCIL) >= 0)
          .min(Comparator.comparing(a -> a.award().precedence()))
          .map(AwardEvaluation::award)
          .map(a -> a.id())
          .orElse(null);
    }

    private int points(Evaluation e, AwardId award) {
      return e.awards().stream()
          .filter(a -> a.award().id().equals(award))
          .mapToInt(a -> a.points().total())
          .findFirst()
          .orElse(0);
    }

    @Override
    public void close() {}
  }

  private static String text(Path file) {
    try {
      return Files.readString(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
