package vn.xetkhen.intake;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class StringMemoryTest {

  @Test
  void whatIsLargerThanHalfTheHeapIsRefusedAtOnce() {
    long tooMuch = Runtime.getRuntime().maxMemory() / 2 + (1 << 20);

    assertThatThrownBy(() -> StringMemory.take(tooMuch, "ds.xlsx"))
        .isInstanceOf(UnreadableWorkbookException.class)
        .hasMessageStartingWith("ds.xlsx: có quá nhiều chữ khác nhau. Chia");
  }

  @Test
  void whatWasGivenBackCanBeTakenAgain() {
    long most = Runtime.getRuntime().maxMemory() / 2 - (1 << 20);
    for (int i = 0; i < 3; i++) {
      StringMemory.take(most, "ds.xlsx").close();
    }
  }
}
