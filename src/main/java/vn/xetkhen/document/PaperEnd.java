package vn.xetkhen.document;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import vn.xetkhen.nominee.Nominee;

/** What a paper ends with: where everything came from, receivers and signature. */
final class PaperEnd {

  private static final int[] WIDTHS = {4954, 4400};

  private PaperEnd() {}

  static void write(WordMarkup body, PaperContext context, Nominee nominee) throws IOException {
    body.line(
        Line.of(
            "Text",
            "Tệp "
                + nominee.workbook().name()
                + ", trang "
                + nominee.sheet()
                + ", dòng "
                + nominee.row()
                + "; quy định có hiệu lực ngày "
                + Wording.date(context.date())
                + ". Xét lại từ cùng tệp và cùng bộ tiêu chuẩn cho đúng kết quả này."));
    body.line(Line.of("Digest", "Mã băm tệp: " + nominee.workbook().sha256()));
    body.line(Line.of("Digest", "Bộ tiêu chuẩn: " + context.rulebookDigest()));
    body.line(Line.of("Gap"));
    Grid grid = new Grid(WIDTHS, false, 0, new ArrayList<>());
    List<Line> receivers = new ArrayList<>();
    receivers.add(Line.of("SendToHead", "Nơi nhận:"));
    receivers.add(Line.of("SendTo", "- Hội đồng Thi đua - Khen thưởng;"));
    if (!nominee.unit().isEmpty()) {
      receivers.add(Line.of("SendTo", "- " + nominee.unit() + ";"));
    }
    receivers.add(Line.of("SendTo", "- Lưu: VT."));
    grid.add(new Grid.Cell(1, receivers), Grid.Cell.of(Line.of("Signer", "NGƯỜI LẬP\n\n\n\n")));
    body.table(grid);
  }
}
