package vn.xetkhen.intake;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.xetkhen.award.AwardId;
import vn.xetkhen.award.CommendationKind;
import vn.xetkhen.award.Subject;
import vn.xetkhen.evidence.Source;
import vn.xetkhen.nominee.CollectiveDossier;
import vn.xetkhen.nominee.Dossier;
import vn.xetkhen.nominee.IndividualDossier;
import vn.xetkhen.nominee.Nomination;
import vn.xetkhen.nominee.Nominee;
import vn.xetkhen.nominee.PartialDate;
import vn.xetkhen.nominee.Stated;
import vn.xetkhen.nominee.Text;

/** Makes a dossier of a row: every fact with its cell, nothing completed. */
final class DossierReader {

  private static final List<Column> HONORIFICS = List.of(Column.HONORIFIC, Column.NAME);

  private final IntakeSettings settings;
  private final Readers readers;

  DossierReader(IntakeSettings settings) {
    this.settings = settings;
    this.readers = new Readers(settings);
  }

  Dossier read(Subject subject, RowCells row) {
    return subject == Subject.INDIVIDUAL ? individual(row) : collective(row);
  }

  private IndividualDossier individual(RowCells row) {
    Stated<PartialDate> birth = birth(row);
    return new IndividualDossier(
        nominee(Subject.INDIVIDUAL, row, birth),
        nomination(Subject.INDIVIDUAL, row),
        gender(row),
        row.stated(Column.ROLE, readers.direct),
        row.stated(Column.JOINED, readers::date),
        row.stated(Column.REGISTERED, readers.registered),
        row.byYear(row.table().ratings(), settings.year(), readers.rating),
        row.entries(Column.TITLES, readers.titles),
        row.entries(Column.INITIATIVES, readers.initiatives),
        row.entries(Column.COMMENDATIONS, readers.commendations),
        row.entries(Column.DISCIPLINES, readers.disciplines),
        row.entries(Column.REVIEWS, readers.reviews),
        row.notes(settings.year()));
  }

  private CollectiveDossier collective(RowCells row) {
    Headcounts counts = new Headcounts(row);
    return new CollectiveDossier(
        nominee(Subject.COLLECTIVE, row, null),
        nomination(Subject.COLLECTIVE, row),
        counts.whole(),
        counts.part(Column.WOMEN),
        counts.part(Column.ADVANCED_WORKERS),
        counts.part(Column.GRASSROOTS_FIGHTERS),
        counts.part(Column.EXCELLENT),
        counts.part(Column.GOOD),
        counts.part(Column.COMPLETED),
        counts.part(Column.FAILED),
        counts.part(Column.DISCIPLINED),
        row.byYear(row.table().ratings(), settings.year(), readers.rating),
        row.entries(Column.TITLES, readers.titles),
        row.byYear(row.table().organisations(), settings.year(), readers.organisations),
        row.entries(Column.COMMENDATIONS, readers.commendations),
        row.entries(Column.REVIEWS, readers.reviews),
        row.notes(settings.year()));
  }

  private Nominee nominee(Subject subject, RowCells row, @Nullable Stated<PartialDate> birth) {
    String code = row.text(Column.STAFF_CODE);
    return new Nominee(
        subject,
        name(subject, row),
        row.text(Column.UNIT),
        subject == Subject.INDIVIDUAL ? row.text(Column.POSITION) : "",
        code.isEmpty() ? null : code,
        birth == null ? null : birth.value(),
        row.table().workbook(),
        row.table().sheet(),
        row.number());
  }

  private static String name(Subject subject, RowCells row) {
    String name =
        row.has(Column.GIVEN_NAME)
            ? CellText.oneLine(row.text(Column.NAME) + " " + row.text(Column.GIVEN_NAME))
            : row.text(Column.NAME);
    return subject == Subject.INDIVIDUAL ? Honorific.of(name).name() : name;
  }

  /** Some forms give men's and women's birth dates a column each. */
  private Stated<PartialDate> birth(RowCells row) {
    if (row.has(Column.BIRTH) || !row.has(Column.BIRTH_OF_MAN)) {
      return row.stated(Column.BIRTH, readers::date);
    }
    boolean ofWoman = row.has(Column.BIRTH_OF_WOMAN) && !row.raw(Column.BIRTH_OF_WOMAN).blank();
    Column column = ofWoman ? Column.BIRTH_OF_WOMAN : Column.BIRTH_OF_MAN;
    RawCell man = row.raw(Column.BIRTH_OF_MAN);
    if (ofWoman && !man.blank() && !man.text().equals(row.raw(column).text())) {
      return row.stated(
          column,
          cell ->
              Parsed.refused(
                  "cả hai cột ngày sinh của nam và của nữ đều ghi, khác nhau.",
                  "Xóa ô không đúng."));
    }
    return row.stated(column, readers::date);
  }

  private Stated<Boolean> gender(RowCells row) {
    if (!row.raw(Column.GENDER).blank()) {
      return row.stated(Column.GENDER, readers.woman);
    }
    if (row.has(Column.BIRTH_OF_MAN) && row.has(Column.BIRTH_OF_WOMAN)) {
      boolean man = !row.raw(Column.BIRTH_OF_MAN).blank();
      boolean woman = !row.raw(Column.BIRTH_OF_WOMAN).blank();
      if (man != woman) {
        return row.stated(
            woman ? Column.BIRTH_OF_WOMAN : Column.BIRTH_OF_MAN, cell -> Parsed.of(woman));
      }
    }
    Column called = calledBy(row);
    return called == null
        ? row.stated(Column.GENDER, readers.woman)
        : row.stated(called, cell -> Parsed.of(Objects.requireNonNull(isWoman(row, called))));
  }

  /** The column whose «Ông» or «Bà» tells the sex, or null. */
  private static @Nullable Column calledBy(RowCells row) {
    for (Column column : HONORIFICS) {
      if (isWoman(row, column) != null) {
        return column;
      }
    }
    return null;
  }

  /** What an «Ông» or «Bà» in a column says, before the name or alone; null if nothing. */
  static @Nullable Boolean isWoman(RowCells row, Column column) {
    RawCell cell = row.raw(column);
    if (cell.type() != RawCell.Type.TEXT) {
      return null;
    }
    if (column == Column.HONORIFIC) {
      String folded = Text.fold(CellText.oneLine(cell.text()));
      return folded.equals("ba") ? Boolean.TRUE : folded.equals("ong") ? false : null;
    }
    return Honorific.of(CellText.oneLine(row.nameCell().text())).woman();
  }

  private Nomination nomination(Subject subject, RowCells row) {
    boolean asked = row.says(Column.REQUEST);
    Stated<AwardId> requested =
        row.stated(
            Column.REQUEST,
            subject == Subject.INDIVIDUAL
                ? readers.requestedByPerson
                : readers.requestedByCollective);
    Stated<CommendationKind> kind = row.stated(Column.KIND, readers.kind);
    boolean kindBlank = !row.says(Column.KIND);
    return new Nomination(
        asked,
        requested.value(),
        kindBlank ? CommendationKind.REGULAR : kind.value(),
        row.stated(Column.CAMPAIGN, readers.words),
        row.stated(Column.LAUNCHED_BY, readers.launchedBy),
        row.stated(Column.ACHIEVEMENT, readers.words),
        Map.of());
  }

  /** Numbers of a collective; a part cannot be greater than the whole (law.md R 9). */
  private static final class Headcounts {
    private final RowCells row;
    private final Stated<Integer> whole;

    Headcounts(RowCells row) {
      this.row = row;
      this.whole =
          row.stated(
              Column.HEADCOUNT,
              cell -> {
                Parsed<Integer> count = ScalarCells.count(cell);
                return Integer.valueOf(0).equals(count.value())
                    ? Parsed.refused("tổng số người là 0.", "Ghi tổng số người của tập thể.")
                    : count;
              });
    }

    Stated<Integer> whole() {
      return whole;
    }

    Stated<Integer> part(Column column) {
      return row.stated(
          column,
          cell -> {
            Parsed<Integer> count = ScalarCells.count(cell);
            Integer all = whole.value();
            if (count.value() == null || all == null || count.value() <= all) {
              return count;
            }
            return Parsed.refused(
                column.header() + " là " + count.value() + ", lớn hơn tổng số " + all + ".",
                "Xem lại hai số này; " + label(whole.source()) + " ghi " + all + ".");
          });
    }

    private static String label(Source source) {
      return source instanceof Source.Cell cell
          ? "ô " + cell.address()
          : Objects.requireNonNull(source).label();
    }
  }
}
