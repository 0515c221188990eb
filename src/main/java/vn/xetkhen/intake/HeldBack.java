package vn.xetkhen.intake;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Supplier;
import vn.xetkhen.nominee.Dossier;

/** Rows of a hand-out that may be its own samples, until it is known whether they are. */
final class HeldBack {

  /** A hand-out's samples are fewer than this. */
  private static final int MAX = 20;

  /** Rows between them, likewise. */
  private static final int MAX_OTHERS = 1000;

  /** A row that waits; {@code sample} once it is known what it is. */
  private interface Waiting {
    void deliver(boolean sample);
  }

  /** Makes the line of a nominee's row. */
  interface Line {
    ReadLine of(boolean sample);
  }

  private final Delivery delivery;
  private final Deque<Waiting> waiting = new ArrayDeque<>();
  private final List<Integer> rows = new ArrayList<>();
  private boolean somethingAsked;
  private long nominees;

  HeldBack(Delivery delivery) {
    this.delivery = delivery;
  }

  void nominee(RowReader.Outcome outcome, Line line) {
    RowCells cells = outcome.cells();
    boolean maySample = cells.table().layout() == Layout.MIXED && cells.table().has(Column.REQUEST);
    somethingAsked |= !maySample || cells.says(Column.REQUEST);
    if (!somethingAsked && rows.size() < MAX) {
      waiting.add(sample -> deliver(outcome, line, sample));
      rows.add(cells.number());
      return;
    }
    release();
    deliver(outcome, line, false);
  }

  /** A nominee's row that stays out still shows that the list asks for something. */
  void leftOut(RowCells cells) {
    if (cells.has(Column.REQUEST) && cells.says(Column.REQUEST)) {
      release();
    }
  }

  private void deliver(RowReader.Outcome outcome, Line line, boolean sample) {
    if (delivery.wantsLines()) {
      delivery.line(line.of(sample));
    }
    if (sample) {
      return;
    }
    Dossier dossier = outcome.dossier();
    if (dossier != null) {
      nominees++;
      delivery.dossier(dossier, idNumber(outcome.cells()));
    }
    outcome.refused().forEach(refusal -> delivery.refused(refusal.cell()));
  }

  private static String idNumber(RowCells cells) {
    if (!cells.has(Column.ID_NUMBER)) {
      return "";
    }
    String id = OddCells.idNumber(cells.raw(Column.ID_NUMBER));
    return id.length() >= 8 && Numbers.isDigits(id) ? id : "";
  }

  void line(Supplier<ReadLine> line) {
    if (delivery.wantsLines()) {
      inOrder(() -> delivery.line(line.get()));
    }
  }

  void other(RowReader.Outcome outcome, Supplier<ReadLine> line) {
    if (delivery.wantsLines()) {
      inOrder(() -> delivery.line(line.get()));
    }
    if (!outcome.refused().isEmpty()) {
      inOrder(() -> outcome.refused().forEach(refusal -> delivery.refused(refusal.cell())));
    }
  }

  private void inOrder(Runnable delivered) {
    if (waiting.isEmpty()) {
      delivered.run();
      return;
    }
    waiting.add(sample -> delivered.run());
    if (waiting.size() > MAX_OTHERS) {
      release();
    }
  }

  private void release() {
    somethingAsked = true;
    waiting.forEach(row -> row.deliver(false));
    waiting.clear();
    rows.clear();
  }

  void end(String sheet) {
    waiting.forEach(row -> row.deliver(true));
    String samples = "";
    if (!rows.isEmpty()) {
      // a hand-out's own samples: names, but nothing is asked for anyone in the whole list
      samples =
          " Các dòng "
              + String.join(", ", rows.stream().map(String::valueOf).toList())
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
