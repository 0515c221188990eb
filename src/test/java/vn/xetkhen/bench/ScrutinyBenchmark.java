package vn.xetkhen.bench;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import vn.xetkhen.award.Subject;
import vn.xetkhen.evidence.Workbook;
import vn.xetkhen.intake.Intake;
import vn.xetkhen.intake.IntakeListener;
import vn.xetkhen.intake.IntakeSettings;
import vn.xetkhen.intake.Notice;
import vn.xetkhen.intake.RefusedCell;
import vn.xetkhen.nominee.Dossier;
import vn.xetkhen.nominee.IndividualDossier;
import vn.xetkhen.nominee.Nominee;
import vn.xetkhen.scrutiny.Authorities;
import vn.xetkhen.scrutiny.Decided;
import vn.xetkhen.scrutiny.Findings;
import vn.xetkhen.scrutiny.Scrutiny;
import vn.xetkhen.scrutiny.ScrutinySettings;
import vn.xetkhen.scrutiny.UnitHistory;

/**
 * Scrutiny on request: {@code ScrutinyBenchmark rows [variety|equal|texts [rounds]]} measures that
 * many invented dossiers; {@code ScrutinyBenchmark look year file…} prints what is odd about
 * workbooks.
 */
public final class ScrutinyBenchmark {

  private static final String[] FAMILY = "Nguyễn,Trần,Lê,Phạm,Huỳnh,Phan,Vũ,Võ,Đặng,Bùi".split(",");
  private static final String[] MIDDLE = "Văn,Thị,Thanh,Xuân,Ngọc,Đức,Minh,Hồng".split(",");
  private static final String[] GIVEN =
      "An,Bình,Chi,Dũng,Giang,Hà,Hòa,Hùng,Khôi,Lan,Linh,Mai,Nam,Nga,Oanh,Phúc,Quang,Sơn,Tâm,Uyên"
          .split(",");
  private static final String[] WORDS =
      ("kiểm tra xử lý vụ việc hàng giả thuốc lá xăng dầu phân bón địa bàn phối hợp công an hải"
              + " quan tham mưu kế hoạch chuyên đề thu nộp ngân sách tuyên truyền cơ sở kinh doanh"
              + " vượt chỉ tiêu phần trăm năm tháng quý tổ đội trưởng phòng nghiệp vụ hồ sơ số hóa")
          .split(" ");

  private ScrutinyBenchmark() {}

  public static void main(String[] args) {
    if (args.length > 2 && args[0].equals("look")) {
      look(Integer.parseInt(args[1]), Arrays.copyOfRange(args, 2, args.length));
      return;
    }
    int rows = args.length > 0 ? Integer.parseInt(args[0]) : 100_000;
    String shape = args.length > 1 ? args[1] : "variety";
    int rounds = args.length > 2 ? Integer.parseInt(args[2]) : 3;
    for (int round = 0; round < rounds; round++) {
      measure(rows, shape);
    }
  }

  private static void measure(int rows, String shape) {
    System.gc();
    long before = (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) >> 20;
    Intake intake = new Intake(settings(2021));
    Scrutiny scrutiny = scrutiny(2021);
    long reading = 0;
    long taking = 0;
    for (int row = 2; row < rows + 2; row++) {
      long start = System.nanoTime();
      Dossier dossier = invented(intake, row, shape);
      long read = System.nanoTime();
      scrutiny.dossier(dossier);
      reading += read - start;
      taking += System.nanoTime() - read;
    }
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    long heap = ((runtime.totalMemory() - runtime.freeMemory()) >> 20) - before;
    long start = System.nanoTime();
    Findings findings = scrutiny.finish();
    System.out.printf(
        Locale.ROOT,
        "%s, %d rows: inventing %.2f s, taking %.2f s, finding %.2f s, heap kept %d MB, %s, %s%n",
        shape,
        rows,
        reading / 1e9,
        taking / 1e9,
        (System.nanoTime() - start) / 1e9,
        heap,
        findings.odd(),
        findings.limits());
  }

  private static Dossier invented(Intake intake, int row, String shape) {
    SplittableRandom random = new SplittableRandom(row);
    boolean equal = shape.equals("equal");
    Map<String, String> cells = new HashMap<>();
    cells.put(
        "Họ và tên",
        equal
            ? "Nguyễn Văn An"
            : pick(random, FAMILY) + " " + pick(random, MIDDLE) + " " + pick(random, GIVEN));
    cells.put(
        "Ngày sinh",
        equal
            ? "01/02/1980"
            : (1 + random.nextInt(28))
                + "/"
                + (1 + random.nextInt(12))
                + "/"
                + (1965 + random.nextInt(35)));
    cells.put("Đơn vị", equal ? "Đội QLTT số 1" : "Đội QLTT số " + (1 + random.nextInt(400)));
    if (!equal) {
      cells.put("Mã công chức", "DN-" + row);
    }
    cells.put(
        "Danh hiệu thi đua",
        "CSTĐCS 2020 (QĐ "
            + (1 + random.nextInt(900))
            + "/QĐ-QLTTĐN ngày "
            + (10 + random.nextInt(18))
            + "/12/2020)");
    cells.put(
        "Sáng kiến",
        "Số hóa hồ sơ "
            + row
            + " (cấp cơ sở, 2021, QĐ "
            + (1 + row % 700)
            + "/QĐ-QLTTĐN ngày 20/11/2021)");
    cells.put(
        "Thành tích",
        text(shape.equals("texts") ? new SplittableRandom(row % 50) : random, random));
    Dossier read = intake.readRow(Subject.INDIVIDUAL, cells, Set.of()).dossier();
    return moved((IndividualDossier) read, row);
  }

  private static String text(SplittableRandom random, SplittableRandom own) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 60; i++) {
      text.append(i == own.nextInt(60) ? own.nextInt(1000) + " " : "")
          .append(pick(random, WORDS))
          .append(' ');
    }
    return text.toString().strip();
  }

  private static String pick(SplittableRandom random, String[] words) {
    return words[random.nextInt(words.length)];
  }

  private static Dossier moved(IndividualDossier d, int row) {
    Nominee n = d.nominee();
    Nominee there =
        new Nominee(
            n.subject(),
            n.name(),
            n.unit(),
            n.position(),
            n.staffCode(),
            n.birth(),
            new Workbook("bench.xlsx", ""),
            "Cá nhân",
            row);
    return new IndividualDossier(
        there,
        d.nomination(),
        d.woman(),
        d.direct(),
        d.joined(),
        d.registered(),
        d.ratings(),
        d.titles(),
        d.initiatives(),
        d.commendations(),
        d.disciplines(),
        d.reviews(),
        d.notes());
  }

  private static void look(int year, String[] files) {
    Scrutiny scrutiny = scrutiny(year);
    List<String> refused = new ArrayList<>();
    for (String file : files) {
      Path path = Path.of(file);
      new Intake(settings(year))
          .read(
              path,
              String.valueOf(path.getFileName()),
              new IntakeListener() {
                @Override
                public void dossier(Dossier dossier) {
                  scrutiny.dossier(dossier);
                }

                @Override
                public void refused(RefusedCell cell) {
                  refused.add(cell.cell());
                }

                @Override
                public void notice(Notice notice) {}
              });
    }
    Findings findings = scrutiny.finish();
    System.out.println(
        findings.rows()
            + " rows, odd "
            + findings.odd()
            + ", hints "
            + findings.hints()
            + ", agreed "
            + findings.agreed()
            + ", refused cells "
            + refused.size());
    findings.limits().forEach(System.out::println);
    findings.shown().forEach(f -> System.out.println(f.kind() + " " + f.weight() + " " + f.says()));
  }

  private static IntakeSettings settings(int year) {
    return new IntakeSettings(year, LocalDate.of(year, 12, 31), "Đồng Nai", BenchAwards.all());
  }

  private static Scrutiny scrutiny(int year) {
    return Scrutiny.of(
        ScrutinySettings.of(year, LocalDate.of(year, 12, 31), LocalDate.of(year + 1, 2, 15)),
        UnitHistory.NONE,
        Authorities.shipped(),
        Decided.NOTHING);
  }
}
