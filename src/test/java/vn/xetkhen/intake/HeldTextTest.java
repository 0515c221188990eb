package vn.xetkhen.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.xetkhen.evidence.Workbook;
import vn.xetkhen.intake.ReadLine.Above;

class HeldTextTest {

  private static final RawCell LONG = RawCell.ofText("x".repeat(1 << 20));
  private static final Workbook WORKBOOK = new Workbook("ds.xlsx", "0".repeat(64));

  private record Row(int number, RawCell cell, int width) implements SheetRow {
    @Override
    public RawCell cell(int column) {
      return cell;
    }
  }

  private static RowFeed feed(List<Integer> drawn, RawCell cell) {
    Iterator<SheetRow> rows =
        IntStream.rangeClosed(1, 100)
            .peek(drawn::add)
            .<SheetRow>mapToObj(i -> new Row(i, cell, 3))
            .iterator();
    return new RowFeed(rows, new Delivery(WORKBOOK, new Reading()), SheetMends.NONE);
  }

  @Test
  void aLookAheadHoldsFewRowsOfLongTextsAndPassesOnAllOfThem() {
    List<Integer> drawn = new ArrayList<>();
    RowFeed feed = feed(drawn, LONG);

    assertThat(feed.ahead(60)).hasSize(2);
    assertThat(feed.aheadThrough(50, 12)).hasSize(2);
    assertThat(drawn).hasSizeLessThan(5);
    int passed = 0;
    while (feed.next() != null) {
      passed++;
    }
    assertThat(passed).isEqualTo(100);
  }

  @Test
  void aLookAheadReachesAsFarAsAskedOverOrdinaryRows() {
    assertThat(feed(new ArrayList<>(), RawCell.ofText("Lê Thị Bình")).ahead(60)).hasSize(60);
  }

  @Test
  void oneTextSharedByManyRowsIsNotHandedOutWithoutEnd() {
    Delivery delivery = new Delivery(WORKBOOK, new Reading());
    ReadLine line =
        new ReadLine(
            "DS", 2, ReadLine.Taken.NOMINEE, null, List.of(LONG), List.of(), "", Above.NOTHING);
    for (int i = 0; i < 512; i++) {
      delivery.line(line);
    }

    assertThatThrownBy(() -> delivery.line(line))
        .isInstanceOf(UnreadableWorkbookException.class)
        .hasMessageContaining("512 triệu ký tự")
        .hasMessageContaining("chia thành nhiều tệp nhỏ hơn");
  }
}
