package vn.xetkhen.intake;

import org.jspecify.annotations.Nullable;

/** A row some of whose cells say something else than the sender's. */
final class MendedRow implements SheetRow {

  private final SheetRow sent;
  private final @Nullable RawCell[] now;

  /**
   * @param now by column index; null where the sender's cell stands
   */
  MendedRow(SheetRow sent, @Nullable RawCell[] now) {
    this.sent = sent;
    this.now = now;
  }

  /** A row of the same cells, for a further change. */
  static MendedRow over(SheetRow sent, int columns) {
    RawCell[] now = new RawCell[columns];
    if (sent instanceof MendedRow mended) {
      System.arraycopy(mended.now, 0, now, 0, Math.min(columns, mended.now.length));
    }
    return new MendedRow(sent, now);
  }

  /** The sender's own row. */
  static SheetRow sent(SheetRow row) {
    SheetRow sent = row;
    while (sent instanceof MendedRow mended) {
      sent = mended.sent;
    }
    return sent;
  }

  void put(int column, RawCell cell) {
    now[column] = cell;
  }

  /** Whether a person changed this very cell. */
  boolean mended(int column) {
    return column < now.length && now[column] != null;
  }

  @Override
  public int number() {
    return sent.number();
  }

  @Override
  public int width() {
    return Math.max(sent.width(), now.length);
  }

  @Override
  public RawCell cell(int column) {
    RawCell cell = column < now.length ? now[column] : null;
    return cell == null ? sent.cell(column) : cell;
  }

  @Override
  public @Nullable String font(int column) {
    return mended(column) ? null : sent.font(column);
  }

  @Override
  public boolean hidden() {
    return sent.hidden();
  }
}
