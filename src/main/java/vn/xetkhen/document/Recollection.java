package vn.xetkhen.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;
import vn.xetkhen.award.Subject;
import vn.xetkhen.evidence.Source;
import vn.xetkhen.nominee.CollectiveDossier;
import vn.xetkhen.nominee.CommendationEntry;
import vn.xetkhen.nominee.DisciplineEntry;
import vn.xetkhen.nominee.Dossier;
import vn.xetkhen.nominee.Entries;
import vn.xetkhen.nominee.IndividualDossier;
import vn.xetkhen.nominee.InitiativeEntry;
import vn.xetkhen.nominee.Nominee;
import vn.xetkhen.nominee.PartialDate;
import vn.xetkhen.nominee.Rating;
import vn.xetkhen.nominee.Stated;
import vn.xetkhen.nominee.TitleEntry;

/**
 * What several rounds say of one nominee, the newest round first. Name, birth, sex, joining and
 * what stands under a year do not change, so that rounds which differ contradict each other; post,
 * unit and role do change, so that those of the newest year count.
 */
final class Recollection {

  /** The round that is being told. */
  record Told(int year, String round) {}

  private final Subject subject;
  private final int newestYear;
  private Known<String> name = Known.nothing();
  private Known<String> unit = Known.nothing();
  private Known<String> position = Known.nothing();
  private Known<String> staffCode = Known.nothing();
  private Known<PartialDate> birth = Known.nothing();
  private Known<Boolean> woman = Known.nothing();
  private Known<PartialDate> joined = Known.nothing();
  private Known<Boolean> direct = Known.nothing();
  private final NavigableMap<Integer, Known<Rating>> ratings = new TreeMap<>();
  private final NavigableMap<Integer, Known<KnownNominee.Organisations>> organisations =
      new TreeMap<>();
  private final RecalledEntries<TitleEntry> titles =
      new RecalledEntries<>(SameThing.TITLES, TitleEntry::source);
  private final RecalledEntries<InitiativeEntry> initiatives =
      new RecalledEntries<>(SameThing.INITIATIVES, InitiativeEntry::source);
  private final RecalledEntries<CommendationEntry> commendations =
      new RecalledEntries<>(SameThing.COMMENDATIONS, CommendationEntry::source);
  private final RecalledEntries<DisciplineEntry> disciplines =
      new RecalledEntries<>(SameThing.DISCIPLINES, DisciplineEntry::source);
  private final List<String> remarks = new ArrayList<>();

  Recollection(Subject subject, int newestYear) {
    this.subject = subject;
    this.newestYear = newestYear;
  }

  @Nullable String staffCode() {
    return staffCode.value();
  }

  void learn(Dossier dossier, Told told, int before) {
    Nominee nominee = dossier.nominee();
    name = and(name, nominee.name(), row(nominee, told), SameThing::text);
    if (nominee.staffCode() != null) {
      staffCode = and(staffCode, nominee.staffCode(), row(nominee, told), SameThing::text);
    }
    if (nominee.birth() != null) {
      birth = birth.and(nominee.birth(), row(nominee, told), SameThing::date);
    }
    if (told.year() == newestYear) {
      unit = and(unit, nominee.unit(), row(nominee, told), SameThing::text);
      position = and(position, nominee.position(), row(nominee, told), SameThing::text);
    }
    years(dossier.ratings(), ratings, told, before);
    titles.learn(dossier.titles(), told);
    commendations.learn(dossier.commendations(), told);
    if (dossier instanceof IndividualDossier person) {
      person(person, told);
    } else if (dossier instanceof CollectiveDossier collective) {
      organisations(collective, told, before);
    }
    remark(dossier, told);
  }

  private void person(IndividualDossier person, Told told) {
    woman = and(woman, person.woman(), told, SameThing.equal());
    joined = and(joined, person.joined(), told, SameThing::date);
    if (told.year() == newestYear) {
      direct = and(direct, person.direct(), told, SameThing.equal());
    }
    initiatives.learn(person.initiatives(), told);
    disciplines.learn(person.disciplines(), told);
  }

  private static void years(
      Map<Integer, Stated<Rating>> stated,
      NavigableMap<Integer, Known<Rating>> into,
      Told told,
      int before) {
    stated.forEach(
        (year, rating) -> {
          if (year < before && rating.known()) {
            Known<Rating> known = into.getOrDefault(year, Known.nothing());
            into.put(year, and(known, rating, told, SameThing.equal()));
          }
        });
  }

  private void organisations(CollectiveDossier collective, Told told, int before) {
    collective
        .organisations()
        .forEach(
            (year, stated) -> {
              Boolean strong = stated.value();
              if (year < before && strong != null && stated.source() instanceof Source.Cell cell) {
                organisations.merge(
                    year,
                    Known.of(
                        new KnownNominee.Organisations(strong, cell.value()), origin(cell, told)),
                    (known, more) ->
                        known.and(
                            more.sayings().get(0).value(),
                            origin(cell, told),
                            (a, b) ->
                                a != null && b != null && a.strong() == b.strong() ? a : null));
              }
            });
  }

  /** What is asked for or looked into in a round is no fact of the next year; it is only told. */
  private void remark(Dossier dossier, Told told) {
    if (dossier.nomination().requested() != null && told.year() == newestYear) {
      remarks.add(
          "Đợt «"
              + told.round()
              + "» có đề nghị khen thưởng; chưa có quyết định trong sổ nên không ghi là đã đạt.");
    }
    Entries<vn.xetkhen.nominee.ReviewEntry> reviews = dossier.reviews();
    reviews
        .items()
        .forEach(
            review ->
                remarks.add(
                    "Đợt «"
                        + told.round()
                        + "», ô "
                        + review.source().label()
                        + " ghi đang xem xét, xác minh: "
                        + review.matter()
                        + ". Nếu chưa xong, ghi lại vào cột «Đang xem xét, xác minh»."));
  }

  private static <T> Known<T> and(
      Known<T> known, Stated<T> stated, Told told, BinaryOperator<@Nullable T> join) {
    T value = stated.value();
    return value == null ? known : known.and(value, origin(stated.source(), told), join);
  }

  private static Known<String> and(
      Known<String> known, String value, Known.Origin origin, BinaryOperator<@Nullable String> j) {
    return value.isBlank() ? known : known.and(value, origin, j);
  }

  static Known.Origin origin(Source source, Told told) {
    return new Known.Origin(told.round(), source.workbook().name(), source.label());
  }

  /** Name, unit, post, code and birth come without their cells, but with their row. */
  private static Known.Origin row(Nominee nominee, Told told) {
    return new Known.Origin(
        told.round(), nominee.workbook().name(), nominee.sheet() + ", dòng " + nominee.row());
  }

  KnownNominee known(int year) {
    return new KnownNominee(
        subject,
        name,
        unit,
        position,
        staffCode,
        birth,
        woman,
        joined,
        direct,
        ratings,
        organisations,
        titles.entries(),
        initiatives.entries(),
        commendations.entries(),
        disciplines.entries(measure -> mayMatter(measure, year)),
        remarks.stream().distinct().toList());
  }

  /**
   * Measures that surely ended before are left out: no award looks back further than two years, and
   * five leave room for a rule to come.
   */
  private static boolean mayMatter(DisciplineEntry measure, int year) {
    return measure.until() == null || measure.until().getYear() >= year - 5;
  }
}
