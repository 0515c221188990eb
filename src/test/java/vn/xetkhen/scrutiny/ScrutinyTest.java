package vn.xetkhen.scrutiny;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import vn.xetkhen.intake.Intake;
import vn.xetkhen.intake.IntakeListener;
import vn.xetkhen.intake.IntakeSettings;
import vn.xetkhen.intake.Notice;
import vn.xetkhen.intake.RefusedCell;
import vn.xetkhen.nominee.Dossier;

class ScrutinyTest {

  @Test
  void the_order_of_rows_changes_nothing() {
    SplittableRandom random = new SplittableRandom(7);
    List<Dossier> rows = new ArrayList<>();
    for (int row = 2; row < 400; row++) {
      rows.add(invented(row, random));
    }
    Findings first = found(rows, 40);
    assertThat(first.odd().keySet())
        .as("kinds that the invented rows yield")
        .contains(
            Finding.Kind.CONFLICT,
            Finding.Kind.SAME_NOMINEE,
            Finding.Kind.LIKE_ACHIEVEMENTS,
            Finding.Kind.ODD_DECISION,
            Finding.Kind.TWO_DATES);
    for (int seed = 0; seed < 10; seed++) {
      Findings shuffled = found(Dossiers.shuffled(rows, seed), 40);
      assertThat(shuffled).isEqualTo(first);
      assertThat(shuffled.shown()).extracting(Finding::key).doesNotHaveDuplicates();
    }
  }

  @Test
  void no_more_than_so_many_are_shown_and_all_are_counted() {
    List<Dossier> rows = new ArrayList<>();
    for (int row = 0; row < 20; row += 2) {
      rows.add(Dossiers.person(row + 2, "Họ và tên", "Lê An", "Mã công chức", "X-" + row));
      rows.add(Dossiers.person(row + 3, "Họ và tên", "Lê An", "Mã công chức", "X-" + row));
    }
    Findings findings = found(rows, 3);
    assertThat(findings.shown()).hasSize(3);
    assertThat(findings.shown().get(0).places().get(0).row()).isEqualTo(2);
    assertThat(findings.count(Finding.Kind.SAME_NOMINEE)).isEqualTo(10);
  }

  private static Findings found(List<Dossier> rows, int most) {
    ScrutinySettings usual = Dossiers.settings();
    ScrutinySettings few =
        new ScrutinySettings(
            usual.year(),
            usual.roundDate(),
            usual.today(),
            usual.firstRegularDay(),
            usual.minWords(),
            usual.passageWords(),
            usual.likeness(),
            6,
            most,
            usual.maxCompared());
    Scrutiny scrutiny = Scrutiny.of(few, UnitHistory.NONE, Authorities.shipped(), Decided.NOTHING);
    rows.forEach(scrutiny::dossier);
    return scrutiny.finish();
  }

  private static Dossier invented(int row, SplittableRandom random) {
    String[] names = {"Lê An", "Lê Ân", "LE AN", "Trần Thị Bình", "Phạm Hòa", "Phạm Hoà", "Võ Chi"};
    String[] units = {"Đội 1", "Đội số 01", "Đội 2", "Phòng Tổ chức"};
    String[] kinds = {"", "chuyên đề", "đột xuất"};
    StringBuilder text = new StringBuilder();
    SplittableRandom words = new SplittableRandom(random.nextInt(40));
    for (int i = 0; i < 30; i++) {
      text.append(random.nextInt(25) == 0 ? "khác" + row : "từ" + words.nextInt(60)).append(' ');
    }
    return Dossiers.person(
        row,
        "Họ và tên",
        names[random.nextInt(names.length)],
        "Mã công chức",
        random.nextInt(3) == 0 ? "" : "00" + random.nextInt(300),
        "Ngày sinh",
        random.nextInt(3) == 0 ? "1980" : (1 + random.nextInt(9)) + "/02/198" + random.nextInt(10),
        "Đơn vị",
        units[random.nextInt(units.length)],
        "Loại khen thưởng",
        kinds[random.nextInt(kinds.length)],
        "Thành tích",
        text.toString().strip(),
        "Khen thưởng đã đạt",
        "Bằng khen Bộ Công Thương 20"
            + (18 + random.nextInt(3))
            + " (chuyên đề: X, QĐ "
            + (1 + random.nextInt(60))
            + "/QĐ-BCT ngày "
            + (1 + random.nextInt(28))
            + "/1"
            + random.nextInt(3)
            + "/2020)");
  }

  @Test
  void the_sixteen_ids_that_stand_twice_in_a_real_list_are_all_found() {
    Path list = shared("data/vn/lists/odd-3095-rows-masked.xlsx");
    Findings findings = read(2021, List.of(list));
    List<SamePair> pairs = findings.of(SamePair.class);

    assertThat(findings.rows()).isEqualTo(3095);
    assertThat(pairs)
        .hasSize(16)
        .allSatisfy(pair -> assertThat(pair.evidence().get(0).how()).isEqualTo(Likeness.How.EQUAL));
    assertThat(pairs).extracting(pair -> pair.evidence().get(0).first()).doesNotHaveDuplicates();
    assertThat(findings.shown()).hasSize(16);
  }

  @Test
  void the_fixtures_give_few_findings_that_can_be_explained() throws IOException {
    Findings first = read(2021, fixture("dong-nai-2021"));
    // the row that the fixture repeats on purpose
    assertThat(first.of(SamePair.class))
        .singleElement()
        .satisfies(pair -> assertThat(pair.strength()).isEqualTo(SamePair.Strength.CERTAIN));
    // initiatives of the province and titles of the ministry granted by the department itself
    assertThat(odd(first))
        .hasSize(16)
        .allSatisfy(one -> assertThat(one.doubts()).contains(OddDecision.Doubt.LEVEL));
    assertThat(first.count(Finding.Kind.LIKE_ACHIEVEMENTS)).isZero();
    assertThat(first.count(Finding.Kind.TWO_DATES)).isZero();
    // invented numbers do not follow their dates: one hint a series; of two decisions one is asked
    assertThat(first.count(Finding.Kind.OUT_OF_SEQUENCE)).isOne();

    // a branch department of 2024, which only came in 2025, and two initiatives of the ministry
    Findings second = read(2024, fixture("nam-2024"));
    assertThat(odd(second))
        .extracting(one -> one.doubts().contains(OddDecision.Doubt.NO_SUCH_BODY))
        .containsExactlyInAnyOrder(true, false, false);
    assertThat(second.odd()).containsOnlyKeys(Finding.Kind.ODD_DECISION);

    Findings third = read(2025, fixture("nam-2025"));
    assertThat(odd(third)).hasSize(2);
    assertThat(third.odd().values().stream().mapToLong(n -> n).sum()).isEqualTo(3);
  }

  private static List<OddDecision> odd(Findings findings) {
    return findings.of(OddDecision.class).stream()
        .filter(one -> one.weight() == Finding.Weight.ODD)
        .toList();
  }

  private static List<Path> fixture(String name) throws IOException {
    try (Stream<Path> files = Files.list(Path.of("fixtures", name))) {
      return files.filter(file -> file.toString().endsWith(".xlsx")).sorted().toList();
    }
  }

  private static Path shared(String relative) {
    String root =
        System.getProperty(
            "xetkhen.shared", System.getenv().getOrDefault("XETKHEN_SHARED", "../shared"));
    Path path = Path.of(root, relative);
    if (!Files.exists(path)) {
      System.err.println("SKIPPED: no " + path);
      Assumptions.abort("SKIPPED: no " + path);
    }
    return path;
  }

  private static Findings read(int year, List<Path> files) {
    LocalDate date = LocalDate.of(year, 12, 31);
    Scrutiny scrutiny =
        Scrutiny.of(
            ScrutinySettings.of(year, date, date.plusDays(45)),
            UnitHistory.NONE,
            Authorities.shipped(),
            Decided.NOTHING);
    Intake intake = new Intake(new IntakeSettings(year, date, "Đồng Nai", List.of()));
    IntakeListener into =
        new IntakeListener() {
          @Override
          public void dossier(Dossier dossier) {
            scrutiny.dossier(dossier);
          }

          @Override
          public void refused(RefusedCell cell) {}

          @Override
          public void notice(Notice notice) {}
        };
    files.forEach(file -> intake.read(file, String.valueOf(file.getFileName()), into));
    return scrutiny.finish();
  }
}
