package vn.xetkhen.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SizeGateTest {

  private static final int ENTRY = 0x02014b50;
  private static final int SIZE_AT = 24;
  private static final int NAME_AT = 46;

  @TempDir Path folder;

  @Test
  void aZipOfCountlessEmptyPartsIsRefusedBeforeAnythingIsMadeOfThem() throws IOException {
    assertRefusedCheaply(emptyParts(100_000, 100_000));
  }

  @Test
  void aZipThatClaimsOnePartIsCountedAllTheSame() throws IOException {
    assertRefusedCheaply(emptyParts(15_000, 1));
  }

  private static void assertRefusedCheaply(Path file) {
    ThreadMXBean memory = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long before = memory.getCurrentThreadAllocatedBytes();

    assertThatThrownBy(() -> SizeGate.check(file, "ds.xlsx"))
        .hasMessageContaining("quá nhiều phần trong tệp nén");
    assertThat(memory.getCurrentThreadAllocatedBytes() - before).isLessThan(8L << 20);
  }

  /** Each entry points at the same empty part. */
  private Path emptyParts(int entries, int claimed) throws IOException {
    ByteBuffer zip = ByteBuffer.allocate(64 + entries * 54).order(ByteOrder.LITTLE_ENDIAN);
    zip.putInt(0x04034b50).position(30 + 8);
    int directory = zip.position();
    for (int i = 0; i < entries; i++) {
      int at = zip.position();
      zip.putInt(at, ENTRY).putShort(at + 4, (short) 20).putShort(at + 6, (short) 20);
      zip.putShort(at + 28, (short) 8).position(at + NAME_AT);
      zip.put("%08d".formatted(i).getBytes(StandardCharsets.US_ASCII));
    }
    int end = zip.position();
    zip.putInt(end, 0x06054b50);
    zip.putShort(end + 8, (short) claimed).putShort(end + 10, (short) claimed);
    zip.putInt(end + 12, end - directory).putInt(end + 16, directory);
    zip.position(end + 22).flip();
    byte[] bytes = new byte[zip.remaining()];
    zip.get(bytes);
    return Files.write(folder.resolve("ds.xlsx"), bytes);
  }

  @Test
  void aPartThatClaimsAnotherSizeThanItHasIsRefused() throws IOException {
    Path file = folder.resolve("ds.xlsx");
    try (OutputStream out = Files.newOutputStream(file);
        Workbook book = new Workbook(out, "Fixtures", "1.0")) {
      book.newWorksheet("Cá nhân").value(0, 0, "Họ và tên");
    }
    assertThatCode(() -> SizeGate.check(file, "ds.xlsx")).doesNotThrowAnyException();

    ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file)).order(ByteOrder.LITTLE_ENDIAN);
    byte[] sheet = "xl/worksheets/sheet1.xml".getBytes(StandardCharsets.US_ASCII);
    int at = 0;
    while (bytes.getInt(at) != ENTRY || !startsWith(bytes, at + NAME_AT, sheet)) {
      at++;
    }
    bytes.putInt(at + SIZE_AT, 10);
    Files.write(file, bytes.array());

    assertThatThrownBy(() -> SizeGate.check(file, "ds.xlsx"))
        .hasMessageContaining("ghi sai cỡ của một phần");
  }

  private static boolean startsWith(ByteBuffer bytes, int at, byte[] text) {
    return bytes.slice(at, text.length).equals(ByteBuffer.wrap(text));
  }
}
