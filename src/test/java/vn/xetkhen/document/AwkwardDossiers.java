package vn.xetkhen.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.function.Supplier;
import vn.xetkhen.award.CommendationKind;
import vn.xetkhen.award.Subject;
import vn.xetkhen.evidence.Source;
import vn.xetkhen.evidence.Workbook;
import vn.xetkhen.nominee.CollectiveDossier;
import vn.xetkhen.nominee.CommendationEntry;
import vn.xetkhen.nominee.DecisionReference;
import vn.xetkhen.nominee.DisciplineEntry;
import vn.xetkhen.nominee.Dossier;
import vn.xetkhen.nominee.Entries;
import vn.xetkhen.nominee.IndividualDossier;
import vn.xetkhen.nominee.InitiativeEntry;
import vn.xetkhen.nominee.Nomination;
import vn.xetkhen.nominee.Nominee;
import vn.xetkhen.nominee.PartialDate;
import vn.xetkhen.nominee.Rating;
import vn.xetkhen.nominee.Scope;
import vn.xetkhen.nominee.Stated;
import vn.xetkhen.nominee.Title;
import vn.xetkhen.nominee.TitleEntry;

/** Random dossiers of one round, with names that spreadsheets and list cells stumble over. */
final class AwkwardDossiers {

  private static final Workbook WORKBOOK = new Workbook("đội-1.xlsx", "0".repeat(64));
  private static final Source CELL = new Source.Cell(WORKBOOK, "Cá nhân", 2, 13, "…");
  private static final List<String> BITS =
      List.of(
          "=SUM(A1)",
          "+84",
          "-",
          "@",
          "; ",
          "(",
          ")",
          " (bản 2)",
          "(2021)",
          "(cấp cơ sở)",
          "«",
          "»",
          "«một cửa»",
          ", ",
          "\n",
          "\t",
          "1. ",
          "• ",
          "QĐ 15/QĐ-A",
          "_x000D_",
          "&<>\"'",
          "…",
          ".",
          "Số hóa",
          "hồ sơ",
          " kiểm tra",
          "Nguyễn",
          " Thị",
          " Hòa",
          "Đội",
          "=",
          "%",
          "#N/A",
          "2020",
          ":",
          "chuyên đề: ",
          "\u00A0",
          "x\u0301",
          "🙂",
          "TRUE",
          "'");

  private final SplittableRandom random;
  private final int year;

  AwkwardDossiers(long seed, int year) {
    this.random = new SplittableRandom(seed);
    this.year = year;
  }

  Dossier person(int number) {
    return new IndividualDossier(
        nominee(Subject.INDIVIDUAL, number),
        nomination(),
        stated(random.nextBoolean()),
        stated(random.nextBoolean()),
        stated(date()),
        stated(random.nextBoolean()),
        years(year, 3, () -> Rating.ofLevel(random.nextInt(5))),
        titles(),
        entries(
            () ->
                new InitiativeEntry(
                    name(), maybe(one(Scope.values())), maybe(pastYear()), decision(), CELL)),
        commendations(),
        entries(
            () -> {
              LocalDate from = maybe(LocalDate.of(year - random.nextInt(3), 3, 15));
              LocalDate until = maybe(LocalDate.of(year + random.nextInt(2), 4, 1));
              return new DisciplineEntry("Khiển trách", true, from, until, CELL);
            }),
        Entries.none(CELL),
        Map.of());
  }

  Dossier collective(int number) {
    Stated<Integer> blank = Stated.blank(CELL);
    return new CollectiveDossier(
        nominee(Subject.COLLECTIVE, number),
        nomination(),
        Stated.of(12, CELL),
        blank,
        blank,
        blank,
        blank,
        blank,
        blank,
        blank,
        blank,
        years(year, 3, () -> Rating.ofLevel(random.nextInt(5))),
        titles(),
        organisations(),
        commendations(),
        Entries.none(CELL),
        Map.of());
  }

  private Nominee nominee(Subject subject, int number) {
    boolean person = subject == Subject.INDIVIDUAL;
    return new Nominee(
        subject,
        (name() + " " + number).strip(),
        random.nextInt(5) == 0 ? "" : name(),
        person && random.nextInt(5) > 0 ? name() : "",
        person ? "00" + number : null,
        person ? maybe(date()) : null,
        WORKBOOK,
        person ? "Cá nhân" : "Tập thể",
        number + 1);
  }

  private Nomination nomination() {
    return new Nomination(
        false,
        null,
        CommendationKind.REGULAR,
        Stated.blank(CELL),
        Stated.blank(CELL),
        Stated.blank(CELL),
        Map.of());
  }

  private Entries<TitleEntry> titles() {
    return entries(
        () ->
            new TitleEntry(
                one(Title.values()),
                maybe(pastYear()),
                one(TitleEntry.Basis.values()),
                decision(),
                CELL));
  }

  private Entries<CommendationEntry> commendations() {
    return entries(
        () -> {
          CommendationKind kind = maybe(one(CommendationKind.values()));
          String campaign = random.nextInt(3) > 0 ? null : name();
          return new CommendationEntry(
              one("Bằng khen UBND tỉnh", "Giấy khen", "Huân chương Lao động hạng Ba"),
              null,
              java.util.Set.of(),
              kind,
              maybe(pastYear()),
              campaign,
              decision(),
              CELL);
        });
  }

  private NavigableMap<Integer, Stated<Boolean>> organisations() {
    NavigableMap<Integer, Stated<Boolean>> years = new TreeMap<>();
    boolean strong = random.nextBoolean();
    String said = strong ? "Chi bộ: HTTNV; Công đoàn: vững mạnh" : "Chi bộ: HTNV";
    years.put(year, Stated.of(strong, new Source.Cell(WORKBOOK, "Tập thể", 2, 16, said)));
    return years;
  }

  private <T> NavigableMap<Integer, Stated<T>> years(int last, int count, Supplier<T> value) {
    NavigableMap<Integer, Stated<T>> years = new TreeMap<>();
    for (int back = 0; back < count; back++) {
      years.put(last - back, stated(value.get()));
    }
    return years;
  }

  private <T> Entries<T> entries(Supplier<T> entry) {
    List<T> items = new ArrayList<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      items.add(entry.get());
    }
    return new Entries<>(items, true, CELL);
  }

  /** On one line and in NFC, as the intake hands names on; everything else may stand in it. */
  private String name() {
    StringBuilder name = new StringBuilder();
    for (int bits = 1 + random.nextInt(5); bits > 0; bits--) {
      name.append(BITS.get(random.nextInt(BITS.size())));
    }
    return name.append("ab").toString();
  }

  private DecisionReference decision() {
    return maybe(
        new DecisionReference(one("15/QĐ-QLTTĐN", "412/QĐ-UBND"), maybe(LocalDate.of(2019, 2, 3))));
  }

  private PartialDate date() {
    LocalDate day = LocalDate.of(1970, 1, 1).plusDays(random.nextInt(10_000));
    return random.nextBoolean() ? PartialDate.of(day) : PartialDate.ofYear(day.getYear());
  }

  private int pastYear() {
    return year - random.nextInt(6);
  }

  private <T> Stated<T> stated(T value) {
    return random.nextInt(5) == 0 ? Stated.blank(CELL) : Stated.of(value, CELL);
  }

  private <T> T maybe(T value) {
    return random.nextInt(4) == 0 ? null : value;
  }

  @SafeVarargs
  private <T> T one(T... choices) {
    return choices[random.nextInt(choices.length)];
  }
}
