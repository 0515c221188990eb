package vn.xetkhen.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.xetkhen.evidence.Source;
import vn.xetkhen.intake.Mending.CellMend;
import vn.xetkhen.intake.Mending.ColumnChoice;
import vn.xetkhen.intake.Mending.Reason;
import vn.xetkhen.intake.Mending.RowLeftOut;
import vn.xetkhen.intake.Mending.TableChoice;
import vn.xetkhen.intake.Mending.Why;
import vn.xetkhen.intake.Mending.WordMend;
import vn.xetkhen.intake.ReadLine.Taken;
import vn.xetkhen.nominee.Rating;
import vn.xetkhen.nominee.Title;

/** What people decide about a workbook counts; what the sender wrote stays its source. */
class MendingTest {

  private static final String SHEET = "Trang 1";

  @TempDir Path folder;

  @Test
  void aMendedCellCountsAndTheSendersTextStaysItsSource() {
    Path file = list("HTXSNV?", "LĐTT 2020");

    Reading reading = read(file, cells(mend("C2", "HTXSNV?", "HTXSNV")));

    assertThat(reading.refused).isEmpty();
    assertThat(reading.person(0).ratings().get(2021).value()).isEqualTo(Rating.EXCELLENT);
    Source.Cell source = (Source.Cell) reading.person(0).ratings().get(2021).source();
    assertThat(source.value()).isEqualTo("HTXSNV?");
    assertThat(source.address()).isEqualTo("C2");
    assertThat(reading.line(2).cells().get(2).text()).isEqualTo("HTXSNV?");
    assertThat(reading.line(2).concerns()).isEmpty();
  }

  @Test
  void aCellMendedToNothingIsBlankAndSaidToBe() {
    Reading reading = read(list("???", ""), cells(mend("C2", "???", "")));

    assertThat(reading.person(0).ratings().get(2021).value()).isNull();
    assertThat(reading.refused).isEmpty();
    assertThat(reading.line(2).concerns())
        .singleElement()
        .satisfies(
            concern -> {
              assertThat(concern.level()).isEqualTo(Concern.Level.BLANK);
              assertThat(concern.advice()).contains("xếp loại năm 2021", "«Chưa đủ căn cứ»");
            });
  }

  @Test
  void whatARowSentBackAskedForKeepsTheOthersFromBeingSamples() {
    Path file =
        Sheets.list(
            folder,
            SHEET,
            List.of("STT", "Phân loại khen thưởng", "Tên tập thể/cá nhân", "Hình thức đề nghị"),
            List.of(1, "Cá nhân", "Nguyễn Văn An", ""),
            List.of(2, "Cá nhân", "Trần Thị Bình", "Giấy khen"));
    Mending sentBack =
        new Mending(
            List.of(),
            List.of(),
            List.of(new Mending.RowLeftOut(SHEET, 3, Mending.Reason.RETURNED)),
            List.of());

    assertThat(read(file, sentBack).dossiers).hasSize(1);
  }

  @Test
  void aMendedCellBeyondTheRowsEndIsThere() {
    Path file =
        Sheets.list(
            folder,
            SHEET,
            List.of("STT", "Họ và tên", "Danh hiệu thi đua"),
            List.of(1, "Nguyễn Văn An"));

    Reading reading = read(file, cells(mend("C2", "", "LĐTT 2020")));

    assertThat(reading.person(0).titles().items()).hasSize(1);
  }

  @Test
  void aMendStillUnreadableIsRefusedAgain() {
    Reading reading = read(list("???", ""), cells(mend("C2", "???", "rất tốt")));

    assertThat(reading.refusedAddresses()).containsExactly("C2");
    assertThat(reading.refused.get(0).problem()).contains("«rất tốt»");
  }

  @Test
  void aRowLeftOutYieldsNothingButIsSeen() {
    Mending mending =
        new Mending(
            List.of(), List.of(), List.of(new RowLeftOut(SHEET, 2, Reason.RETURNED)), List.of());
    Reading reading = read(list("???", ""), mending);

    assertThat(reading.dossiers).isEmpty();
    assertThat(reading.refused).isEmpty();
    assertThat(reading.line(2).taken()).isEqualTo(Taken.LEFT_OUT);
    assertThat(reading.line(2).because()).isEqualTo("trả lại đơn vị");
  }

  @Test
  void aWordOfTheUnitIsReadAsWhatIsMeantInScalarCells() {
    Reading reading =
        read(list("hoàn thành XS", ""), words("Xếp loại 2021", "Hoàn thành xs", "HTXSNV"));

    assertThat(reading.person(0).ratings().get(2021).value()).isEqualTo(Rating.EXCELLENT);
  }

  @Test
  void aRatingsWordWithoutYearIsMeantForAllYears() {
    Reading reading = read(list("hoàn thành XS", ""), words("Xếp loại", "hoàn thành XS", "HTXSNV"));

    assertThat(reading.person(0).ratings().get(2021).value()).isEqualTo(Rating.EXCELLENT);
  }

  @Test
  void aWordOfTheUnitIsReadEntryByEntryWithItsYearAndItsBracket() {
    String titles =
        "LĐ T.Tiến 2019; CSTĐCS 2020\nLĐ T.Tiến năm 2021 (QĐ 1/QĐ-CQLTT ngày 05/01/2022)";
    Reading reading = read(list("HTTNV", titles), words("Danh hiệu thi đua", "lđ t.tiến", "LĐTT"));

    assertThat(reading.refused).isEmpty();
    assertThat(reading.person(0).titles().items())
        .extracting(t -> t.title())
        .containsExactly(Title.ADVANCED_WORKER, Title.GRASSROOTS_FIGHTER, Title.ADVANCED_WORKER);
  }

  @Test
  void aMendWinsOverAWordAndCanKeepACellAsItIs() {
    Mending mending =
        new Mending(
            List.of(),
            List.of(mend("C2", "HTTNV", "HTTNV")),
            List.of(),
            List.of(new WordMend("Xếp loại 2021", "HTTNV", "HTXSNV")));
    Reading reading = read(list("HTTNV", ""), mending);

    assertThat(reading.person(0).ratings().get(2021).value()).isEqualTo(Rating.GOOD);
  }

  @Test
  void aChosenMeaningTakesAColumnThatNothingKnew() {
    Path file =
        Sheets.list(
            folder,
            SHEET,
            List.of("STT", "Họ và tên", "Cột lạ", "Đơn vị"),
            List.of(1, "Nguyễn Văn An", "LĐTT 2020", "Đội số 1"));
    Mending mending =
        tables(
            new TableChoice(
                SHEET,
                1,
                1,
                List.of(new ColumnChoice(2, "Danh hiệu thi đua"), new ColumnChoice(3, ""))));

    Reading reading = read(file, mending);

    assertThat(reading.person(0).titles().items()).hasSize(1);
    assertThat(reading.person(0).nominee().unit()).isEmpty();
    assertThat(reading.person(0).notes()).containsEntry("Đơn vị", "Đội số 1");
    assertThat(reading.column(0, 2).meaning()).isEqualTo("Danh hiệu thi đua");
    assertThat(reading.column(0, 2).taken()).isTrue();
    assertThat(reading.column(0, 3).meaning()).isEmpty();
  }

  @Test
  void aChosenHeaderRowIsTheHeaderEvenIfNoColumnOfItWasKnown() {
    Path file =
        Sheets.list(
            folder,
            SHEET,
            List.of("Bảng kê"),
            List.of("Nr", "Who", "Where"),
            List.of(1, "Nguyễn Văn An", "Đội số 1"));
    Mending mending =
        tables(
            new TableChoice(
                SHEET,
                2,
                2,
                List.of(new ColumnChoice(1, "Họ và tên"), new ColumnChoice(2, "Đơn vị"))));

    Reading reading = read(file, mending);

    assertThat(reading.dossiers).hasSize(1);
    assertThat(reading.person(0).nominee().unit()).isEqualTo("Đội số 1");
  }

  @Test
  void whatNamesASheetRowOrCellThatIsNotThereHasNoEffect() {
    Mending mending =
        new Mending(
            List.of(new TableChoice("Trang 9", 1, 1, List.of())),
            List.of(
                mend("C2000000000", "", "x"),
                mend("2", "", "x"),
                mend("ABCDE2", "", "x"),
                new CellMend("Trang 9", "C2", "", "HTTNV", Why.TYPED)),
            List.of(new RowLeftOut(SHEET, 99, Reason.NOBODY)),
            List.of(new WordMend("Không có cột này", "a", "b")));

    Path file = list("HTXSNV", "LĐTT 2020");
    Reading mended = read(file, mending);

    assertThat(mended.dossiers).isEqualTo(read(file, Mending.NONE).dossiers);
  }

  @Test
  void aRowTakenAgainByItselfIsWhatTheWholeReadingGives() {
    Path file =
        Sheets.list(
            folder,
            SHEET,
            List.of(
                "STT", "Họ và tên", "Ngày sinh", "Xếp loại 2021", "Danh hiệu thi đua", "Cột lạ"),
            List.of(1, "Nguyễn Văn An", LocalDate.of(1980, 2, 1), "HT xuất sác", "CSTĐ", "x"),
            List.of(2, "", "31/02/1980", "HTTNV", "", ""),
            List.of("", "Phòng Tổ chức", "", "", "", ""),
            List.of("", "NGƯỜI LẬP", "", "", "", ""),
            List.of("", "Trần Văn Cường", "", "", "", ""));
    Reading plain = read(file, Mending.NONE);
    for (Mending mending :
        List.of(
            Mending.NONE,
            cells(mend("D2", "HT xuất sác", "HTXSNV"), mend("B3", "", "Lê Thị Bình")),
            words("Xếp loại", "HT xuất sác", "HTXSNV"))) {
      Reading whole = read(file, mending);
      List<ReadLine> again = new ArrayList<>();
      Intake intake = new Intake(Awards.settings(2021));
      for (ReadLine line : plain.lines) {
        again.add(intake.recheck(plain.tables.get(0), mending, line));
      }
      assertThat(again).isEqualTo(whole.lines);
    }
  }

  @Test
  void theLikeliestOfAClosedVocabularyIsProposed() {
    Reading reading = read(list("HT xuất sác", ""), Mending.NONE);

    Concern concern = reading.line(2).concerns().get(0);
    assertThat(concern.level()).isEqualTo(Concern.Level.REFUSED);
    assertThat(concern.problem()).contains("«HT xuất sác»");
    assertThat(concern.proposals()).first().isEqualTo("HTXSNV");
  }

  @Test
  void everyLineComesBackFromItsBinaryForm() throws IOException {
    Path file = list("HT xuất sác", "CSTĐ " + "x".repeat(300));
    Reading reading = read(file, Mending.NONE);
    ReadLine line = reading.line(2);
    ReadLine below =
        new ReadLine(
            line.sheet(),
            line.row(),
            line.taken(),
            null,
            List.of(new RawCell(RawCell.Type.NUMBER, "31167", LocalDate.of(1985, 4, 30))),
            line.concerns(),
            "x",
            new ReadLine.Above(
                true, -1, List.of(new ReadLine.Section(7, 1, "II. CÁ NHÂN", "m", "v"))));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    LineForm.write(line, out);
    LineForm.write(below, out);

    DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes.toByteArray()));

    assertThat(LineForm.read(in)).isEqualTo(line);
    assertThat(LineForm.read(in)).isEqualTo(below);
    assertThat(in.read()).isEqualTo(-1);
  }

  private Path list(String rating, String titles) {
    return Sheets.list(
        folder,
        SHEET,
        List.of("STT", "Họ và tên", "Xếp loại 2021", "Danh hiệu thi đua"),
        List.of(1, "Nguyễn Văn An", rating, titles));
  }

  private static Reading read(Path file, Mending mending) {
    return Reading.of(file, 2021, mending);
  }

  private static CellMend mend(String cell, String was, String now) {
    return new CellMend(SHEET, cell, was, now, Why.TYPED);
  }

  private static Mending cells(CellMend... mends) {
    return new Mending(List.of(), List.of(mends), List.of(), List.of());
  }

  private static Mending words(String meaning, String said, String meant) {
    return new Mending(
        List.of(), List.of(), List.of(), List.of(new WordMend(meaning, said, meant)));
  }

  private static Mending tables(TableChoice... choices) {
    return new Mending(List.of(choices), List.of(), List.of(), List.of());
  }

  @Test
  void aRowThatTheReadersCannotTakeIsRefusedNotThrown() {
    Reading plain = read(list("HT xuất sác", ""), Mending.NONE);
    FoundTable table = plain.tables.get(0);
    FoundTable broken =
        new FoundTable(
            table.sheet(),
            table.firstHeaderRow(),
            table.headerRow(),
            table.layout(),
            List.of(new FoundTable.FoundColumn(-1, "Họ và tên", "", 1, List.of(), List.of())));

    ReadLine line = new Intake(Awards.settings(2021)).recheck(broken, Mending.NONE, plain.line(2));

    assertThat(line.taken()).isEqualTo(ReadLine.Taken.NAMELESS);
    assertThat(line.cells()).isEqualTo(plain.line(2).cells());
    assertThat(line.concerns())
        .singleElement()
        .satisfies(
            concern -> {
              assertThat(concern.level()).isEqualTo(Concern.Level.REFUSED);
              assertThat(concern.problem()).startsWith("dòng 2 không đọc được");
            });
  }
}
