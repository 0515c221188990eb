package vn.xetkhen.intake;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * The memory that the shared strings of all workbooks being read at the same time may take: half of
 * the heap. A workbook that does not fit beside the others waits for them.
 */
final class StringMemory implements AutoCloseable {

  private static final int KILOBYTES =
      (int) Math.min(1 << 30, Runtime.getRuntime().maxMemory() >> 11);
  private static final Semaphore FREE = new Semaphore(KILOBYTES, true);
  private static final int PATIENCE_SECONDS = 60;

  private int kilobytes;

  private StringMemory(int kilobytes) {
    this.kilobytes = kilobytes;
  }

  /**
   * @param bytes estimate of what the strings take
   * @throws UnreadableWorkbookException if there will never be so much, or not soon
   */
  static StringMemory take(long bytes, String name) {
    int kilobytes = (int) Math.min(Integer.MAX_VALUE, bytes >> 10);
    if (kilobytes > KILOBYTES) {
      throw new UnreadableWorkbookException(
          name, "có quá nhiều chữ khác nhau", "Chia thành nhiều tệp nhỏ hơn rồi gửi lại");
    }
    try {
      if (!FREE.tryAcquire(kilobytes, PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        throw busy(name);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw busy(name);
    }
    return new StringMemory(kilobytes);
  }

  private static UnreadableWorkbookException busy(String name) {
    return new UnreadableWorkbookException(
        name, "máy chủ đang đọc nhiều tệp lớn", "Gửi lại sau ít phút");
  }

  @Override
  public void close() {
    FREE.release(kilobytes);
    kilobytes = 0;
  }
}
