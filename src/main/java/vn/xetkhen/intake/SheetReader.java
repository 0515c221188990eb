package vn.xetkhen.intake;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.xetkhen.award.Subject;
import vn.xetkhen.evidence.Workbook;
import vn.xetkhen.nominee.Dossier;

/** Reads the rows of one sheet, from the header it finds to the end. */
final class SheetReader {

  /** Titles above a header are never longer than this. */
  private static final int HEADER_WITHIN = 50;

  /** A hand-out's samples are fewer than this. */
  private static final int MAX_HELD_BACK = 20;

  private final Delivery delivery;
  private final DossierReader dossiers;
  private final Workbook workbook;
  private final String sheet;
  private final TableFinder finder;
  private final List<Runnable> heldBack = new ArrayList<>();
  private final List<Integer> heldRows = new ArrayList<>();
  private @Nullable Table table;
  private boolean somethingAsked;
  private boolean afterSignature;
  private long nominees;

  SheetReader(Delivery delivery, DossierReader dossiers, Workbook workbook, String sheet) {
    this.delivery = delivery;
    this.dossiers = dossiers;
    this.workbook = workbook;
    this.sheet = sheet;
    this.finder = new TableFinder(workbook, sheet);
  }

  void read(Iterator<SheetRow> rows) {
    List<SheetRow> top = new ArrayList<>();
    while (top.size() < HEADER_WITHIN && rows.hasNext() && !delivery.cancelled()) {
      SheetRow row = rows.next();
      if (delivery.count(row)) {
        top.add(row);
      }
    }
    Table found = finder.find(top);
    if (found == null) {
      delivery.notice(
          sheet,
          Notice.Kind.NO_TABLE,
          "Trang «" + sheet + "» không có bảng danh sách đề nghị khen thưởng nên không đọc.");
      return;
    }
    begin(found);
    for (SheetRow row : top) {
      if (row.number() > found.headerRow()) {
        read(row);
      }
    }
    while (rows.hasNext() && !delivery.cancelled()) {
      SheetRow row = rows.next();
      if (delivery.count(row)) {
        read(row);
      }
    }
    end();
  }

  private void begin(Table found) {
    table = found;
    if (!found.extras().isEmpty()) {
      delivery.notice(
          sheet,
          Notice.Kind.EXTRA_COLUMN,
          "Trang «" + sheet + "»: giữ làm ghi chú các cột " + names(found.extras()) + ".");
    }
    if (!found.unused().isEmpty()) {
      delivery.notice(
          sheet,
          Notice.Kind.UNUSED_COLUMN,
          "Trang «"
              + sheet
              + "»: chỉ giữ làm ghi chú các cột trùng tên hoặc không ghi năm "
              + names(found.unused())
              + ".");
    }
  }

  private static String names(List<String> headers) {
    return "«" + String.join("», «", headers) + "»";
  }

  private void read(SheetRow row) {
    Table current = java.util.Objects.requireNonNull(table);
    List<RefusedCell> refused = new ArrayList<>(0);
    RowCells cells = new RowCells(current, row, refused::add);
    switch (RowKind.of(row, cells, afterSignature)) {
      case NOMINEE -> nominee(current, cells, refused);
      case NAMELESS ->
          cells.refuse(
              Column.NAME,
              "dòng " + row.number() + " có dữ liệu nhưng không có tên.",
              "Ghi tên, hoặc xóa dòng.");
      case MISNAMED ->
          cells.refuse(
              Column.NAME,
              Problem.quote(cells.raw(Column.NAME).text()) + " không phải tên.",
              "Ghi tên, hoặc xóa dòng.");
      case GROUP -> group(cells);
      case HEADER -> {
        Table next = finder.read(row, null);
        table = next == null ? current : next;
        afterSignature = false;
      }
      case SIGNATURE -> afterSignature = true;
      case TOTAL, NOTHING -> {}
    }
    refused.forEach(delivery::refused);
  }

  private void group(RowCells cells) {
    delivery.notice(
        sheet,
        Notice.Kind.GROUP_ROW,
        "Trang «"
            + sheet
            + "», dòng "
            + cells.number()
            + ": «"
            + CellText.oneLine(cells.raw(Column.NAME).text())
            + "» là tên nhóm, không phải người được đề nghị.");
  }

  private void nominee(Table current, RowCells cells, List<RefusedCell> refused) {
    Subject subject = Subjects.of(current.layout(), cells);
    Dossier dossier = subject == null ? null : dossiers.read(subject, cells);
    List<RefusedCell> ofRow = List.copyOf(refused);
    refused.clear();
    Runnable deliver =
        () -> {
          if (dossier != null) {
            nominees++;
            delivery.dossier(dossier);
          }
          ofRow.forEach(delivery::refused);
        };
    boolean maySample = current.layout() == Layout.MIXED && current.has(Column.REQUEST);
    somethingAsked |= !maySample || !cells.raw(Column.REQUEST).blank();
    if (!somethingAsked && heldBack.size() < MAX_HELD_BACK) {
      heldBack.add(deliver);
      heldRows.add(cells.number());
      return;
    }
    somethingAsked = true;
    release();
    deliver.run();
  }

  private void release() {
    heldBack.forEach(Runnable::run);
    heldBack.clear();
    heldRows.clear();
  }

  private void end() {
    String samples = "";
    if (!heldRows.isEmpty()) {
      // a hand-out's own samples: names, but nothing is asked for anyone in the whole list
      samples =
          " Các dòng "
              + String.join(", ", heldRows.stream().map(String::valueOf).toList())
              + " chỉ có tên, chưa ghi danh hiệu hay hình thức đề nghị.";
    }
    if (nominees == 0 && !delivery.cancelled()) {
      delivery.notice(
          sheet,
          Notice.Kind.NO_NOMINEE,
          "Trang «" + sheet + "» không có ai được đề nghị." + samples);
    }
  }
}
