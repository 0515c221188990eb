package vn.xetkhen.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import vn.xetkhen.intake.Intake;
import vn.xetkhen.intake.IntakeListener;
import vn.xetkhen.intake.IntakeSettings;
import vn.xetkhen.intake.IntakeSummary;
import vn.xetkhen.intake.Notice;
import vn.xetkhen.intake.RefusedCell;
import vn.xetkhen.nominee.Dossier;

/**
 * Compares the bare streaming read of a workbook with the whole intake of the same file by the same
 * reader: {@code IntakeBenchmark [rows [rounds]]}, by default 100,000 rows of the template.
 */
public final class IntakeBenchmark {

  private static final String[] RATINGS = {"HTXSNV", "HTTNV", "HTNV", "Hoàn thành tốt nhiệm vụ"};
  private static final String[] UNITS = {"Đội số 1", "Đội số 2", "Phòng Tổ chức - Hành chính"};

  private IntakeBenchmark() {}

  public static void main(String[] args) throws IOException {
    int rows = args.length > 0 ? Integer.parseInt(args[0]) : 100_000;
    int rounds = args.length > 1 ? Integer.parseInt(args[1]) : 6;
    Path file = Files.createTempFile("xetkhen", ".xlsx");
    try {
      write(file, rows);
      System.out.printf(
          Locale.ROOT, "%d rows, %.1f MB%n", rows, Files.size(file) / 1024.0 / 1024.0);
      List<Double> bare = new ArrayList<>();
      List<Double> full = new ArrayList<>();
      for (int i = 0; i < rounds; i++) {
        bare.add(seconds(() -> bare(file)));
        full.add(seconds(() -> full(file)));
        System.out.printf(Locale.ROOT, "bare %.2f s, intake %.2f s%n", bare.get(i), full.get(i));
      }
      double ratio = median(full) / median(bare);
      Runtime runtime = Runtime.getRuntime();
      System.out.printf(
          Locale.ROOT,
          "median of the second half: bare %.2f s, intake %.2f s, ratio %.2f; heap used %d MB%n",
          median(bare),
          median(full),
          ratio,
          (runtime.totalMemory() - runtime.freeMemory()) >> 20);
    } finally {
      Files.delete(file);
    }
  }

  private interface Work {
    void run() throws IOException;
  }

  private static double seconds(Work work) throws IOException {
    long start = System.nanoTime();
    work.run();
    return (System.nanoTime() - start) / 1e9;
  }

  private static double median(List<Double> times) {
    List<Double> half = times.subList(times.size() / 2, times.size()).stream().sorted().toList();
    return half.get(half.size() / 2);
  }

  /** Every cell's text, nothing kept. */
  private static void bare(Path file) throws IOException {
    long characters = 0;
    try (ReadableWorkbook workbook =
        new ReadableWorkbook(file.toFile(), new ReadingOptions(true, true))) {
      for (Sheet sheet : workbook.getSheets().toList()) {
        try (Stream<Row> rows = sheet.openStream()) {
          for (Row row : (Iterable<Row>) rows::iterator) {
            for (Cell cell : row) {
              characters += cell == null ? 0 : cell.getText().length();
            }
          }
        }
      }
    }
    if (characters == 0) {
      throw new IllegalStateException();
    }
  }

  private static void full(Path file) {
    long[] facts = new long[2];
    IntakeSettings settings =
        new IntakeSettings(2021, LocalDate.of(2021, 12, 31), "Đồng Nai", BenchAwards.all());
    IntakeSummary summary =
        new Intake(settings)
            .read(
                file,
                "bench.xlsx",
                new IntakeListener() {
                  @Override
                  public void dossier(Dossier dossier) {
                    facts[0] += dossier.titles().items().size();
                  }

                  @Override
                  public void refused(RefusedCell cell) {
                    facts[1]++;
                  }

                  @Override
                  public void notice(Notice notice) {}
                });
    if (facts[0] == 0 || facts[1] > 0 || summary.nominees() == 0) {
      throw new IllegalStateException(facts[0] + " titles, " + facts[1] + " refused");
    }
  }

  private static void write(Path file, int rows) throws IOException {
    try (OutputStream out = Files.newOutputStream(file);
        Workbook workbook = new Workbook(out, "XetKhen", "1.0")) {
      Worksheet sheet = workbook.newWorksheet("Cá nhân");
      String[] headers =
          ("STT|Họ và tên|Mã công chức|Ngày sinh|Giới tính|Chức vụ|Đơn vị|Ngày vào ngành|Vị trí"
                  + "|Đăng ký thi đua|Xếp loại 2021|Xếp loại 2020|Xếp loại 2019|Danh hiệu thi đua"
                  + "|Sáng kiến|Khen thưởng đã đạt|Kỷ luật|Đang xem xét, xác minh"
                  + "|Hình thức đề nghị|Loại khen thưởng|Phong trào, chuyên đề|Cơ quan phát động"
                  + "|Thành tích|Ghi chú")
              .split("\\|");
      for (int c = 0; c < headers.length; c++) {
        sheet.value(0, c, headers[c]);
      }
      for (int r = 1; r <= rows; r++) {
        row(sheet, r, new java.util.SplittableRandom(r));
        if (r % 1000 == 0) {
          sheet.flush();
        }
      }
    }
  }

  private static void row(Worksheet sheet, int r, java.util.SplittableRandom random) {
    sheet.value(r, 0, r);
    sheet.value(r, 1, "Nguyễn Văn " + Integer.toString(r, 36));
    sheet.value(r, 2, String.format(Locale.ROOT, "%07d", r));
    sheet.value(r, 3, LocalDate.of(1970, 1, 1).plusDays(random.nextInt(9000)));
    sheet.style(r, 3).format("dd/mm/yyyy").set();
    sheet.value(r, 4, random.nextBoolean() ? "Nam" : "Nữ");
    sheet.value(r, 5, "Kiểm soát viên");
    sheet.value(r, 6, UNITS[random.nextInt(3)]);
    sheet.value(r, 7, "01/0" + (1 + random.nextInt(9)) + "/20" + (10 + random.nextInt(10)));
    sheet.value(r, 8, "Trực tiếp");
    sheet.value(r, 9, "Có");
    sheet.value(r, 10, RATINGS[random.nextInt(4)]);
    sheet.value(r, 11, RATINGS[random.nextInt(4)]);
    sheet.value(r, 12, RATINGS[random.nextInt(4)]);
    int decision = random.nextInt(5000);
    sheet.value(
        r, 13, "CSTĐCS 2020 (căn cứ: sáng kiến, QĐ " + decision + "/QĐ-QLTTĐN ngày 05/01/2021)");
    sheet.value(r, 14, "Mẫu biểu số " + r + " (cấp cơ sở, 2021, QĐ 98/QĐ-QLTTĐN ngày 20/11/2021)");
    sheet.value(r, 15, "Bằng khen UBND tỉnh 2018 (công trạng, QĐ 412/QĐ-UBND ngày 02/02/2019)");
    sheet.value(r, 16, "Không");
    sheet.value(r, 17, "Không");
    sheet.value(r, 18, r % 3 == 0 ? "Bằng khen UBND tỉnh" : "Giấy khen");
    sheet.value(r, 19, "công trạng");
    sheet.value(r, 22, "Hoàn thành vượt mức chỉ tiêu kiểm tra năm 2021");
    sheet.value(r, 23, "biên chế");
  }
}
