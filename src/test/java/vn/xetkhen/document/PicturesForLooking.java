package vn.xetkhen.document;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import vn.xetkhen.award.CommendationKind;
import vn.xetkhen.award.Subject;
import vn.xetkhen.evaluation.Evaluation;
import vn.xetkhen.intake.Concern;
import vn.xetkhen.intake.RefusedCell;
import vn.xetkhen.proposal.Standing;

/** Writes sample papers into a folder, to be opened and looked at. */
final class PicturesForLooking {

  private PicturesForLooking() {}

  public static void main(String[] args) throws Exception {
    Path folder = Files.createDirectories(Path.of(args[0]));
    try (OutputStream out = Files.newOutputStream(folder.resolve("justifications.docx"));
        JustificationsPaper paper = JustificationsPaper.open(out, Samples.context())) {
      paper.add(Samples.hanh(), Samples.hanhStanding());
      paper.add(
          Samples.collective("Đội Quản lý thị trường số 5, phụ trách địa bàn huyện Krông Nô", 7),
          Samples.nothing());
    }
    try (OutputStream out = Files.newOutputStream(folder.resolve("blank.docx"));
        JustificationsPaper paper =
            JustificationsPaper.open(
                out,
                PaperContext.unnamedOffice(
                    2024, Samples.context().date(), Samples.DIGEST, List.of()))) {
      paper.add(Samples.person("H’Hen Niê Byă", "Đội QLTT số 1", 9), Samples.nothing());
    }
    letters(folder);
    if (args.length > 1) {
      returned(Path.of(args[1]), args[2], folder.resolve("returned.xlsx"));
      refused(Path.of(args[1]), args[2], folder.resolve("refused.xlsx"));
    }
    try (OutputStream out = Files.newOutputStream(folder.resolve("proposals.xlsx"));
        ProposalsWorkbook book = ProposalsWorkbook.open(out, Samples.context())) {
      book.sheet(Samples.DEPARTMENT, Subject.INDIVIDUAL, CommendationKind.REGULAR);
      for (int i = 1; i <= 24; i++) {
        Evaluation evaluation =
            Samples.person(NAMES.get(i % NAMES.size()), UNITS.get(i % 3), 10 + i);
        Standing standing =
            i < 18
                ? new Standing(
                    null,
                    Samples.DEPARTMENT.id(),
                    java.util.Map.of(
                        Samples.DEPARTMENT.id(),
                        new Standing.Place(
                            i, i == 5 ? 2 : 1, i == 1 ? "nhiều điểm nhất" : "kém 5 điểm")))
                : Samples.nothing();
        book.row(
            ListedNominee.of(
                evaluation,
                Samples.of(evaluation, i < 18 ? Samples.DEPARTMENT : Samples.PROVINCE),
                standing,
                2024));
        if (i == 12) {
          book.cut("Hết chỉ tiêu: tối đa 15 % số Lao động tiên tiến (12/80)");
        }
      }
      book.sheet(Samples.COLLECTIVE_TITLE, Subject.COLLECTIVE, CommendationKind.REGULAR);
      Evaluation collective = Samples.collective("Đội Quản lý thị trường số 5", 7);
      book.row(ListedNominee.of(collective, collective.awards().get(0), Samples.nothing(), 2024));
    }
  }

  private static void letters(Path folder) throws Exception {
    Office office =
        new Office(
            "Tổng cục Quản lý thị trường",
            "Cục Quản lý thị trường tỉnh Trường Giang",
            "Trường Giang");
    var day = java.time.LocalDate.of(2024, 12, 19);
    var heading = new SupplementLetter.Heading(office, 2024, day, day.plusDays(4), true);
    try (OutputStream out = Files.newOutputStream(folder.resolve("letter.docx"))) {
      SupplementLetter.write(
          out, heading, List.of(Samples.supplement("Đội Quản lý thị trường số 5")));
    }
    heading = new SupplementLetter.Heading(office, 2024, day, null, false);
    try (OutputStream out = Files.newOutputStream(folder.resolve("letters.docx"))) {
      SupplementLetter.write(out, heading, UNITS.stream().map(Samples::supplement).toList());
    }
  }

  private static void returned(Path sender, String sheet, Path file) throws Exception {
    try (OutputStream out = Files.newOutputStream(file)) {
      RefusedWorkbook.write(
          sender,
          new Returned(
              List.of(
                  new Returned.Mark(
                      sheet,
                      "D4",
                      "31/02/2016",
                      Concern.Level.REFUSED,
                      "ngày 31/02/2016 không có trong lịch.",
                      "Ghi dạng ngày/tháng/năm, ví dụ 01/03/2016."),
                  new Returned.Mark(
                      sheet,
                      "K5",
                      "",
                      Concern.Level.BLANK,
                      "ô trống.",
                      "Ghi mức xếp loại năm 2020."),
                  new Returned.Mark(
                      sheet,
                      "F6",
                      "ChiÕn sÜ",
                      Concern.Level.LETTERS,
                      "chữ gõ bằng phông cũ (TCVN3).",
                      "Gõ lại bằng phông Unicode: «Chiến sĩ»."),
                  new Returned.Mark(
                      sheet,
                      "C7",
                      "1234",
                      Concern.Level.ODD,
                      "mã công chức mất số 0 ở đầu.",
                      "Ghi lại đủ chữ số.")),
              List.of(
                  new Returned.Row(sheet, 4, "B4"),
                  new Returned.Row(sheet, 5, "B5"),
                  new Returned.Row(sheet, 6, "B6")),
              21),
          out);
    }
  }

  private static void refused(Path sender, String sheet, Path file) throws Exception {
    try (OutputStream out = Files.newOutputStream(file)) {
      RefusedWorkbook.write(
          sender,
          List.of(
              new RefusedCell(
                  Samples.FILE,
                  sheet,
                  "C6",
                  "31/02/2016",
                  "Ngày 31/02/2016 không có trong lịch.",
                  "Ghi dạng ngày/tháng/năm, ví dụ 01/03/2016."),
              new RefusedCell(
                  Samples.FILE,
                  sheet,
                  "D8",
                  "=Xuất sắc",
                  "«=Xuất sắc» không phải là mức xếp loại nào trong bốn mức của Nghị định 90/2020/NĐ-CP.",
                  "Ghi HTXSNV, HTTNV, HTNV hoặc KHTNV, hoặc ghi đủ chữ.")),
          out);
    }
  }

  private static final List<String> NAMES =
      List.of(
          "Nguyễn Thị Hồng Hạnh",
          "H’Hen Niê Byă",
          "=Trần Văn Ứng",
          "Công Tằng Tôn Nữ Thị Huyền Trang Đài",
          "Lê Quốc Việt");
  private static final List<String> UNITS =
      List.of(
          "Đội Quản lý thị trường số 3",
          "Phòng Thanh tra - Pháp chế và Xử lý vi phạm hành chính",
          "Đội QLTT số 1");
}
