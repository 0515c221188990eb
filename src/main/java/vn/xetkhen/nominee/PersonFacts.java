package vn.xetkhen.nominee;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.xetkhen.evidence.Ground;

/** Service, registration, post and discipline of a person. */
final class PersonFacts {

  /** A month counts if the person joined on or before its 15th (law.md part R). */
  private static final int LAST_DAY_THAT_COUNTS = 15;

  private static final int MONTHS_OF_A_YEAR = 12;

  private PersonFacts() {}

  static void add(FactCollector facts, IndividualDossier person) {
    months(facts, person.joined());
    registration(facts, person.registered());
    Stated<Boolean> direct = person.direct();
    if (direct.known()) {
      String says = direct.or(false) ? "trực tiếp" : "lãnh đạo";
      facts.add(
          new Fact.Person(
              facts.both(List.of(Ground.found(says, direct.source()))), direct.or(false), says));
    }
    discipline(facts, person.disciplines());
  }

  private static void months(FactCollector facts, Stated<PartialDate> joined) {
    PartialDate date = joined.value();
    LocalDate day = date == null ? null : date.day();
    // a bare year before Y gives the whole year; a bare Y leaves the month open
    if (date == null || (day == null && date.year() == facts.year)) {
      List<Ground> wanted = List.of(Ground.wanted("ngày vào ngành", joined.source()));
      facts.add(new Fact.MonthsOfService(facts.most(wanted), MONTHS_OF_A_YEAR, 1, null));
      return;
    }
    int months = 0;
    if (date.year() < facts.year) {
      months = MONTHS_OF_A_YEAR;
    } else if (date.year() == facts.year && day != null) {
      months =
          MONTHS_OF_A_YEAR
              - day.getMonthValue()
              + (day.getDayOfMonth() <= LAST_DAY_THAT_COUNTS ? 1 : 0);
    }
    int untilFull = Math.max(1, date.year() - facts.year + 1);
    facts.add(
        new Fact.MonthsOfService(
            facts.both(List.of(Ground.found("vào ngành " + date.label(), joined.source()))),
            months,
            untilFull,
            months + " tháng"));
  }

  private static void registration(FactCollector facts, Stated<Boolean> registered) {
    Boolean value = registered.value();
    if (value == null) {
      List<Ground> wanted =
          List.of(Ground.wanted("bản đăng ký thi đua năm " + facts.year, registered.source()));
      facts.add(new Fact.Registration(facts.most(wanted), true, null));
      return;
    }
    String says = value ? "có đăng ký" : "không đăng ký";
    facts.add(
        new Fact.Registration(
            facts.both(List.of(Ground.found(says, registered.source()))), value, says));
  }

  private static void discipline(FactCollector facts, Entries<DisciplineEntry> entries) {
    facts.none(Fact.Discipline.class, entries.source());
    if (!entries.complete()) {
      facts.add(
          new Fact.Discipline(
              facts.least(List.of(Ground.wanted("xác nhận về kỷ luật", entries.source()))),
              0,
              null));
    }
    for (DisciplineEntry entry : entries.items()) {
      if (entry.counts()) {
        discipline(facts, entry);
      }
    }
  }

  private static void discipline(FactCollector facts, DisciplineEntry entry) {
    LocalDate from = entry.from();
    LocalDate until = entry.until();
    if (from != null && until == null) {
      // the period ends on the same day of a later year, that day included
      until = from.plusMonths(facts.frame.disciplineMonths());
    }
    if (from != null && from.getYear() > facts.year) {
      return;
    }
    int ago = until == null ? 0 : Math.max(0, facts.year - until.getYear());
    List<Ground> grounds = new ArrayList<>();
    String says =
        entry.measure()
            + (from == null ? "" : " từ " + PartialDate.of(from).label())
            + (until == null ? "" : " đến " + PartialDate.of(until).label());
    grounds.add(Ground.found(says, entry.source()));
    if (from == null) {
      grounds.add(Ground.wanted("ngày bắt đầu của «" + entry.measure() + "»", entry.source()));
      facts.add(new Fact.Discipline(facts.least(grounds), ago, says));
    } else {
      facts.add(new Fact.Discipline(facts.both(grounds), ago, says));
    }
  }
}
