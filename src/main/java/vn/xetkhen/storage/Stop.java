package vn.xetkhen.storage;

import java.util.function.BooleanSupplier;

/** Whether to stop: asked often, looked up in the database a few times a second at most. */
public final class Stop {
  private static final long PAUSE_NANOS = 250_000_000;

  private final BooleanSupplier cancelled;
  private final BooleanSupplier shuttingDown;
  private long lookedUp = System.nanoTime() - PAUSE_NANOS;
  private boolean asked;

  public Stop(BooleanSupplier cancelled, BooleanSupplier shuttingDown) {
    this.cancelled = cancelled;
    this.shuttingDown = shuttingDown;
  }

  public boolean asked() {
    long now = System.nanoTime();
    if (!asked && now - lookedUp >= PAUSE_NANOS) {
      lookedUp = now;
      asked = shuttingDown.getAsBoolean() || cancelled.getAsBoolean();
    }
    return asked;
  }
}
