package vn.xetkhen.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.xetkhen.evidence.Source;
import vn.xetkhen.letters.LetterRepair;
import vn.xetkhen.letters.Repair;

/**
 * What a sheet's sender should know about its letters, told once for all rows: headers that were
 * read in clean letters, and names that were kept as written.
 */
final class SheetLetters {

  private static final int MOST = 4;

  private final Delivery delivery;
  private final String sheet;
  private final List<String> headers = new ArrayList<>();
  private int names;
  private @Nullable Repair first;
  private String where = "";

  SheetLetters(Delivery delivery, String sheet) {
    this.delivery = delivery;
    this.sheet = sheet;
  }

  /** Takes note of a row of a header. */
  void header(SheetRow row) {
    for (int i = 0; i < Math.min(row.width(), TableFinder.MAX_COLUMNS); i++) {
      RawCell cell = row.cell(i);
      if (cell.type() == RawCell.Type.TEXT) {
        LetterRepair.of(cell.text(), row.font(i))
            .filter(Repair::changesWords)
            .ifPresent(repair -> headers.add(Problem.quote(repair.after())));
      }
    }
  }

  /** Tells of the headers seen since the last time. */
  void tellHeaders() {
    if (!headers.isEmpty()) {
      String more = headers.size() > MOST ? " và " + (headers.size() - MOST) + " ô khác" : "";
      tell(
          "tiêu đề của bảng có chữ hỏng (phông cũ hoặc sai mã), đã hiểu là "
              + String.join(", ", headers.subList(0, Math.min(MOST, headers.size())))
              + more
              + ".");
    }
    headers.clear();
  }

  /** Takes note of a nominee's name. */
  void name(RowCells cells) {
    int column = cells.table().index(Column.NAME);
    Optional<Repair> repair = column < 0 ? Optional.empty() : cells.repair(column);
    if (repair.isPresent() && repair.get().changesWords()) {
      names++;
      if (first == null) {
        first = repair.get();
        where = Source.Cell.columnName(column) + cells.number();
      }
    }
  }

  /** Tells of all names. */
  void tellNames() {
    if (first != null) {
      tell(
          names
              + " tên có chữ hỏng, giữ nguyên như trong tệp; ô "
              + where
              + ": "
              + first.problem().substring(0, first.problem().length() - 1)
              + ", có lẽ là "
              + Problem.quote(first.after())
              + ". Gõ lại bằng chữ Unicode, hoặc nhận các đề xuất sửa chữ khi nhận tệp.");
    }
  }

  private void tell(String what) {
    delivery.notice(sheet, Notice.Kind.LETTERS, "Trang «" + sheet + "»: " + what);
  }
}
