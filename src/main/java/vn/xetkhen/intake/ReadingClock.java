package vn.xetkhen.intake;

import java.time.Duration;
import java.util.Iterator;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Counts the time that the reading of one workbook itself takes, without that of whoever takes the
 * rows, and ends a reading that takes too long.
 */
final class ReadingClock {

  /** Of all rows of a workbook together; 100,000 rows take about two seconds. */
  static final Duration LIMIT = Duration.ofSeconds(20);

  private final String name;
  private final long limit;
  private long spent;

  ReadingClock(String name, Duration limit) {
    this.name = name;
    this.limit = limit.toNanos();
  }

  Stream<SheetRow> rows(Stream<SheetRow> rows) {
    Iterator<SheetRow> timed = new Timed(rows.iterator());
    return StreamSupport.stream(
            Spliterators.spliteratorUnknownSize(timed, Spliterator.ORDERED), false)
        .onClose(rows::close);
  }

  /** Counts the time since that {@link System#nanoTime()}. */
  void spend(long since) {
    spent += System.nanoTime() - since;
    if (spent > limit) {
      throw new UnreadableWorkbookException(
          name, "đọc quá lâu", "Chép riêng bảng sang tệp .xlsx mới rồi gửi lại");
    }
  }

  private final class Timed implements Iterator<SheetRow> {
    private final Iterator<SheetRow> rows;

    Timed(Iterator<SheetRow> rows) {
      this.rows = rows;
    }

    /** Looking whether there is a next row is what reads it. */
    @Override
    public boolean hasNext() {
      long since = System.nanoTime();
      boolean next = rows.hasNext();
      spend(since);
      return next;
    }

    @Override
    public SheetRow next() {
      return rows.next();
    }
  }
}
