package vn.xetkhen.intake;

import org.jspecify.annotations.Nullable;
import vn.xetkhen.evidence.Workbook;
import vn.xetkhen.nominee.Dossier;

/**
 * Hands what was read to the listener, counts it, and keeps apart what the listener throws from
 * what a broken file makes the readers throw.
 */
final class Delivery {

  static final int MAX_ROWS = 200_000;
  private static final int MAX_ROW_NUMBER = 1_048_576;
  private static final int WIDE_ROWS = 20_000;
  private static final int PROGRESS_EVERY = 1000;

  /**
   * Letters of all lines together. A text that many cells share is kept once in the file, but once
   * for each row by whoever keeps the lines.
   */
  private static final long MAX_LETTERS = 512L << 20;

  private final Workbook workbook;
  private final IntakeListener listener;
  private final boolean wantsLines;
  private final RowKeys keys = new RowKeys();
  private @Nullable RuntimeException listenersFault;
  private boolean cancelled;
  private long rows;
  private long nominees;
  private long refused;
  private int rowsOfSheet;
  private int blankRowsOfSheet;
  private int wideRows;
  private long letters;

  Delivery(Workbook workbook, IntakeListener listener) {
    this.workbook = workbook;
    this.listener = listener;
    this.wantsLines = listener.wantsLines();
  }

  void beginSheet() {
    rowsOfSheet = 0;
    blankRowsOfSheet = 0;
  }

  /** Counts a row; false if there is nothing in it. */
  boolean count(SheetRow row) {
    if (row.number() > MAX_ROW_NUMBER || row.number() < 1) {
      throw new UnreadableWorkbookException(
          workbook.name(),
          "có dòng mang số " + row.number() + ", ngoài giới hạn của bảng tính",
          "Chép bảng sang tệp mới rồi gửi lại");
    }
    if (row.width() > TableFinder.MAX_COLUMNS && ++wideRows > WIDE_ROWS) {
      throw new UnreadableWorkbookException(
          workbook.name(), "quá nhiều dòng rộng hơn 200 cột", "Chép riêng bảng sang tệp mới");
    }
    if (row.blank()) {
      if (++blankRowsOfSheet > MAX_ROW_NUMBER) {
        throw new UnreadableWorkbookException(
            workbook.name(), "có quá nhiều dòng trống", "Chép riêng bảng sang tệp mới");
      }
      return false;
    }
    if (++rowsOfSheet > MAX_ROWS) {
      throw new UnreadableWorkbookException(
          workbook.name(), "một trang có hơn 200.000 dòng", "Chia thành nhiều tệp nhỏ hơn");
    }
    if (++rows % PROGRESS_EVERY == 0) {
      call(() -> listener.progress(rows));
    }
    return true;
  }

  boolean cancelled() {
    if (!cancelled) {
      call(() -> cancelled = listener.cancelled());
    }
    return cancelled;
  }

  /**
   * @param idNumber the person's number in the state's registers; empty if it is not given
   */
  void dossier(Dossier dossier, String idNumber) {
    dossier(dossier);
    RowKeys.Place first = idNumber.isEmpty() ? null : keys.earlier(idNumber, dossier);
    if (first != null) {
      String sheet = dossier.nominee().sheet();
      String where = first.sheet().equals(sheet) ? "" : " trang «" + first.sheet() + "»";
      notice(
          sheet,
          Notice.Kind.DUPLICATE_ROW,
          "Trang «"
              + sheet
              + "»: dòng "
              + first.row()
              + where
              + " và dòng "
              + dossier.nominee().row()
              + " ghi cùng số CCCD.");
    }
  }

  private void dossier(Dossier dossier) {
    nominees++;
    call(() -> listener.dossier(dossier));
    RowKeys.Place first = keys.earlier(dossier);
    if (first != null) {
      String sheet = dossier.nominee().sheet();
      String where = first.sheet().equals(sheet) ? "" : " trang «" + first.sheet() + "»";
      notice(
          sheet,
          Notice.Kind.DUPLICATE_ROW,
          "Trang «"
              + sheet
              + "»: dòng "
              + first.row()
              + where
              + " và dòng "
              + dossier.nominee().row()
              + " cùng là «"
              + dossier.nominee().name()
              + "».");
    }
  }

  void table(FoundTable table) {
    call(() -> listener.table(table));
  }

  boolean wantsLines() {
    return wantsLines;
  }

  void line(ReadLine line) {
    letters += letters(line);
    if (letters > MAX_LETTERS) {
      throw new UnreadableWorkbookException(
          workbook.name(),
          "chữ trong các ô cộng lại nhiều hơn 512 triệu ký tự",
          "Bỏ chữ lặp lại trong các ô không cần, chia thành nhiều tệp nhỏ hơn rồi gửi lại");
    }
    call(() -> listener.line(line));
  }

  private static long letters(ReadLine line) {
    long letters = 0;
    for (RawCell cell : line.cells()) {
      letters += cell.text().length();
    }
    for (Concern concern : line.concerns()) {
      letters += concern.problem().length() + concern.advice().length();
      for (String proposal : concern.proposals()) {
        letters += proposal.length();
      }
    }
    for (ReadLine.Section section : line.above().sections()) {
      letters += section.text().length() + section.value().length();
    }
    return letters;
  }

  void refused(RefusedCell cell) {
    refused++;
    call(() -> listener.refused(cell));
  }

  void notice(String sheet, Notice.Kind kind, String message) {
    call(() -> listener.notice(new Notice(workbook, sheet, kind, message)));
  }

  long nominees() {
    return nominees;
  }

  IntakeSummary summary() {
    return new IntakeSummary(workbook, rows, nominees, refused, cancelled);
  }

  /** What the listener threw, or null. */
  @Nullable RuntimeException listenersFault() {
    return listenersFault;
  }

  private void call(Runnable toListener) {
    try {
      toListener.run();
    } catch (RuntimeException e) {
      listenersFault = e;
      throw e;
    }
  }
}
