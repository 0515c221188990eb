package vn.xetkhen.bench;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.xetkhen.letters.LetterRepair;
import vn.xetkhen.letters.Names;

/**
 * What looking at the letters of every cell costs in time of the processor, for rows of the
 * template: {@code LettersBenchmark [rows]}.
 */
public final class LettersBenchmark {

  private static final String[] CELLS = {
    "Nguyễn Văn Bình",
    "CB001234",
    "01/02/1980",
    "Nam",
    "Kiểm soát viên thị trường",
    "Đội số 1",
    "05/06/2008",
    "Trực tiếp",
    "Có",
    "HTXSNV",
    "HTTNV",
    "HTNV",
    "CSTĐCS 2020 (QĐ 12/QĐ-QLTT ngày" + " 15/01/2021)",
    "Cải tiến quy trình kiểm tra hàng hóa (cấp cơ sở, 2021)",
    "Bằng khen UBND tỉnh 2019 (QĐ 345/QĐ-UBND ngày 12/03/2019)",
    "",
    "",
    "Bằng khen Bộ trưởng",
    "công trạng",
    "",
    "Tỉnh",
    "Hoàn thành xuất sắc nhiệm vụ được giao, phát hiện và xử lý 45 vụ vi"
        + " phạm, thu nộp ngân sách hơn 2 tỷ đồng",
    "",
    "12"
  };

  private LettersBenchmark() {}

  private static long cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  public static void main(String[] args) {
    int rows = args.length > 0 ? Integer.parseInt(args[0]) : 100_000;
    List<String> cells = new ArrayList<>();
    for (int row = 0; row < rows; row++) {
      for (String cell : CELLS) {
        // each a text of its own, as a reader makes them
        cells.add(cell.isEmpty() ? cell : cell + " " + row % 1000);
      }
    }
    for (int round = 0; round < 6; round++) {
      long start = cpu();
      long repaired = cells.stream().filter(cell -> LetterRepair.of(cell).isPresent()).count();
      double looked = (cpu() - start) / 1e9;
      start = cpu();
      long keys = 0;
      for (int i = 0; i < cells.size(); i += CELLS.length) {
        keys += Names.key(cells.get(i)).length();
      }
      double keyed = (cpu() - start) / 1e9;
      System.out.printf(
          Locale.ROOT,
          "%d cells in %.3f s (%d repaired); %d names' keys in %.3f s (%d)%n",
          cells.size(),
          looked,
          repaired,
          rows,
          keyed,
          keys);
    }
  }
}
