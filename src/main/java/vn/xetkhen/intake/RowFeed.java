package vn.xetkhen.intake;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows of a sheet that hold something, mended, with a look at those to come. */
final class RowFeed {

  /** So far a look ahead may reach. */
  private static final int MAX_AHEAD = 1000;

  /** Letters of the rows ahead; one row may pass it. About 8 MB. */
  private static final long MAX_LETTERS = 4L << 20;

  private final Iterator<SheetRow> rows;
  private final Delivery delivery;
  private final SheetMends mends;
  private final Deque<SheetRow> ahead = new ArrayDeque<>();
  private long letters;

  RowFeed(Iterator<SheetRow> rows, Delivery delivery, SheetMends mends) {
    this.rows = rows;
    this.delivery = delivery;
    this.mends = mends;
  }

  /** The next row, or null at the end or once the reading is cancelled. */
  @Nullable SheetRow next() {
    SheetRow row = ahead.poll();
    if (row == null) {
      return draw();
    }
    letters -= letters(row);
    return row;
  }

  /**
   * The next rows, as many as there are up to a number; they stay to come. Fewer if their texts are
   * so long that memory forbids more, but one at least.
   */
  List<SheetRow> ahead(int count) {
    while (ahead.size() < Math.min(count, MAX_AHEAD) && more()) {}
    List<SheetRow> seen = new ArrayList<>(Math.min(count, ahead.size()));
    for (SheetRow row : ahead) {
      if (seen.size() == count) {
        break;
      }
      seen.add(row);
    }
    return seen;
  }

  /** The next rows up to a row number, and so many behind it. */
  List<SheetRow> aheadThrough(int rowNumber, int behind) {
    int count = 0;
    List<SheetRow> seen = ahead(1);
    while (seen.size() > count
        && count < MAX_AHEAD
        && seen.get(seen.size() - 1).number() <= rowNumber) {
      count = seen.size();
      seen = ahead(count + 1);
    }
    return ahead(seen.size() + behind);
  }

  private boolean more() {
    if (letters >= MAX_LETTERS && !ahead.isEmpty()) {
      return false;
    }
    SheetRow row = draw();
    if (row == null) {
      return false;
    }
    letters += letters(row);
    return ahead.add(row);
  }

  private static long letters(SheetRow row) {
    long letters = 0;
    for (int i = 0; i < row.width(); i++) {
      letters += row.cell(i).text().length();
    }
    return letters;
  }

  private @Nullable SheetRow draw() {
    while (!delivery.cancelled() && rows.hasNext()) {
      SheetRow row = rows.next();
      if (delivery.count(row)) {
        return mends.mend(row);
      }
    }
    return null;
  }
}
