package vn.xetkhen.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.dhatim.fastexcel.HyperLink;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import vn.xetkhen.award.Verdict;

/** First sheet of the proposals: what each list came to, with a link to it. */
final class SummarySheet {

  private static final int HEADER_ROW = 2;
  private static final List<Verdict> VERDICTS =
      List.of(Verdict.values()).stream().sorted(Comparator.reverseOrder()).toList();

  private final Worksheet sheet;
  private final PaperContext context;

  SummarySheet(Workbook workbook, PaperContext context) {
    this.context = context;
    sheet = workbook.newWorksheet("Tổng hợp");
  }

  void write(List<ProposalSheet.Tally> tallies) {
    List<String> headers = new ArrayList<>(List.of("Danh sách", "Đối tượng", "Loại khen thưởng"));
    headers.addAll(List.of("Số hồ sơ", "Trong danh sách xếp hạng"));
    VERDICTS.forEach(v -> headers.add(Wording.signed(v)));
    double[] widths = {40, 12, 14, 10, 14, 14, 14, 14, 14, 14};
    for (int i = 0; i < headers.size(); i++) {
      sheet.width(i, widths[i]);
      SheetLook.head(sheet, HEADER_ROW, i, headers.get(i));
    }
    String title = Wording.upper("Tổng hợp kết quả xét khen thưởng năm " + context.year());
    for (int i = 0; i < headers.size(); i++) {
      SheetLook.title(SheetLook.text(sheet, 0, i, i == 0 ? title : ""))
          .horizontalAlignment("centerContinuous")
          .verticalAlignment("center")
          .set();
    }
    sheet.rowHeight(0, 24);
    sheet.rowHeight(HEADER_ROW, 48);
    sheet.freezePane(1, HEADER_ROW + 1);
    SheetLook.print(
        sheet,
        "Bộ tiêu chuẩn " + Wording.shortDigest(context.rulebookDigest()),
        HEADER_ROW,
        HEADER_ROW);
    int row = HEADER_ROW + 1;
    for (ProposalSheet.Tally tally : tallies) {
      row(row++, tally);
    }
    if (tallies.isEmpty()) {
      SheetLook.text(sheet, row, 0, "Không có hồ sơ nào.").italic().set();
    }
  }

  private void row(int row, ProposalSheet.Tally tally) {
    sheet.hyperlink(
        row,
        0,
        HyperLink.internal("'" + tally.sheet().replace("'", "''") + "'!A1", tally.award().name()));
    SheetLook.body(sheet.style(row, 0)).fontColor("2B3A7A").underlined().set();
    SheetLook.body(SheetLook.text(sheet, row, 1, tally.subject().label())).set();
    SheetLook.body(SheetLook.text(sheet, row, 2, tally.kind().label())).set();
    number(row, 3, tally.rows());
    number(row, 4, tally.ranked());
    for (int i = 0; i < VERDICTS.size(); i++) {
      number(row, 5 + i, tally.verdicts().getOrDefault(VERDICTS.get(i), 0));
    }
  }

  private void number(int row, int column, int value) {
    sheet.value(row, column, value);
    SheetLook.body(sheet.style(row, column)).format("#,##0").horizontalAlignment("center").set();
  }
}
