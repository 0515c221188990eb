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

  private final Iterator<SheetRow> rows;
  private final Delivery delivery;
  private final SheetMends mends;
  private final Deque<SheetRow> ahead = new ArrayDeque<>();

  RowFeed(Iterator<SheetRow> rows, Delivery delivery, SheetMends mends) {
    this.rows = rows;
    this.delivery = delivery;
    this.mends = mends;
  }

  /** The next row, or null at the end or once the reading is cancelled. */
  @Nullable SheetRow next() {
    SheetRow row = ahead.poll();
    return row == null ? draw() : row;
  }

  /** The next rows, as many as there are up to a number; they stay to come. */
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
    SheetRow row = draw();
    return row != null && ahead.add(row);
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
