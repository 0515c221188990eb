package vn.xetkhen.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.xetkhen.award.Subject;
import vn.xetkhen.intake.Concern.Level;
import vn.xetkhen.letters.Repair;

/** What a person should look at in one row. */
final class Concerns {

  private static final Set<Column> ASKED_OF_PERSONS =
      EnumSet.of(Column.JOINED, Column.REGISTERED, Column.ROLE, Column.BIRTH, Column.GENDER);
  private static final Set<Column> ASKED_OF_COLLECTIVES =
      EnumSet.of(
          Column.HEADCOUNT,
          Column.WOMEN,
          Column.ADVANCED_WORKERS,
          Column.GRASSROOTS_FIGHTERS,
          Column.EXCELLENT,
          Column.GOOD,
          Column.COMPLETED,
          Column.FAILED,
          Column.DISCIPLINED);

  private final int year;
  private final Proposals proposals;

  Concerns(IntakeSettings settings) {
    this.year = settings.year();
    this.proposals = new Proposals(settings);
  }

  List<Concern> of(RowReader.Outcome outcome, ReadLine.Above above) {
    List<Concern> concerns = new ArrayList<>();
    for (Refusal refusal : outcome.refused()) {
      RefusedCell cell = refusal.cell();
      List<String> texts = new ArrayList<>();
      outcome.cells().repair(refusal.column()).ifPresent(repair -> texts.add(repair.after()));
      texts.addAll(proposals.of(outcome.cells(), refusal.column(), outcome.subject()));
      concerns.add(
          new Concern(
              refusal.column(),
              Level.REFUSED,
              cell.problem(),
              cell.advice(),
              texts.stream().distinct().toList()));
    }
    if (outcome.subject() == Subject.INDIVIDUAL) {
      OddCells.add(outcome.cells(), above, concerns);
    }
    letters(outcome.cells(), concerns);
    if (outcome.dossier() != null) {
      blanks(outcome.cells(), outcome.subject(), concerns);
    }
    concerns.sort(Comparator.comparingInt(Concern::column).thenComparing(Concern::level));
    return concerns;
  }

  /** Each cell whose letters are damaged and that is not refused anyway. */
  private static void letters(RowCells cells, List<Concern> concerns) {
    int refused = concerns.size();
    for (int i = 0; i < cells.width(); i++) {
      int column = i;
      if (concerns.subList(0, refused).stream().noneMatch(c -> c.column() == column)) {
        cells.repair(column).ifPresent(repair -> concerns.add(letters(column, repair)));
      }
    }
  }

  private static Concern letters(int column, Repair repair) {
    return new Concern(
        column,
        Level.LETTERS,
        repair.problem(),
        "Đọc thành " + Problem.quote(repair.after()) + ". Bản gốc vẫn được giữ.",
        List.of(repair.after()));
  }

  private void blanks(RowCells cells, @Nullable Subject subject, List<Concern> concerns) {
    Table table = cells.table();
    for (Map.Entry<Integer, Integer> rating : table.ratings().headMap(year, true).entrySet()) {
      blank(cells, rating.getValue(), "xếp loại năm " + rating.getKey(), concerns);
    }
    if (subject == Subject.COLLECTIVE) {
      for (Map.Entry<Integer, Integer> bodies :
          table.organisations().headMap(year, true).entrySet()) {
        blank(cells, bodies.getValue(), "xếp loại đảng, đoàn thể năm " + bodies.getKey(), concerns);
      }
    }
    if (subject == Subject.INDIVIDUAL && isBirthBlank(cells)) {
      blank(cells, table.index(Column.BIRTH_OF_MAN), "ngày sinh", concerns);
    }
    for (Column column : subject == Subject.COLLECTIVE ? ASKED_OF_COLLECTIVES : ASKED_OF_PERSONS) {
      if (table.has(column)) {
        blank(cells, table.index(column), lower(column.header()), concerns);
      }
    }
  }

  /** Where men's and women's birth dates have a column each, one of the two is always blank. */
  private static boolean isBirthBlank(RowCells cells) {
    return !cells.has(Column.BIRTH)
        && cells.has(Column.BIRTH_OF_MAN)
        && cells.raw(Column.BIRTH_OF_MAN).blank()
        && cells.raw(Column.BIRTH_OF_WOMAN).blank();
  }

  /** «Số LĐTT» keeps its capitals behind the first letter. */
  private static String lower(String header) {
    return Character.toLowerCase(header.charAt(0)) + header.substring(1);
  }

  private static void blank(RowCells cells, int column, String fact, List<Concern> concerns) {
    if (cells.blank(column)) {
      concerns.add(
          new Concern(
              column,
              Level.BLANK,
              "để trống.",
              "Không bị loại; tiêu chuẩn nào cần " + fact + " sẽ là «Chưa đủ căn cứ».",
              List.of()));
    }
  }
}
