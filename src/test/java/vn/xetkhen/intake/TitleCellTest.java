package vn.xetkhen.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.xetkhen.nominee.DecisionReference;
import vn.xetkhen.nominee.Title;
import vn.xetkhen.nominee.TitleEntry;
import vn.xetkhen.nominee.TitleEntry.Basis;

class TitleCellTest {

  private static final String COLUMN = "Danh hiệu thi đua";

  @Test
  void theTemplatesExampleIsReadInFull() {
    TitleEntry entry = only("CSTĐCS 2020 (căn cứ: sáng kiến, QĐ 15/QĐ-QLTTĐN ngày 05/01/2021)");

    assertThat(entry.title()).isEqualTo(Title.GRASSROOTS_FIGHTER);
    assertThat(entry.year()).isEqualTo(2020);
    assertThat(entry.basis()).isEqualTo(Basis.INITIATIVE);
    assertThat(entry.decision())
        .isEqualTo(new DecisionReference("15/QĐ-QLTTĐN", LocalDate.of(2021, 1, 5)));
    assertThat(entry.source().label()).isEqualTo("Cá nhân!N2");
  }

  @ParameterizedTest
  @CsvSource({
    "CSTĐCS 2020, GRASSROOTS_FIGHTER",
    "CSTĐ CS 2020, GRASSROOTS_FIGHTER",
    "cstđcs năm 2020, GRASSROOTS_FIGHTER",
    "Chiến sĩ thi đua cơ sở 2020, GRASSROOTS_FIGHTER",
    "Chiến sỹ thi đua cơ sở năm 2020, GRASSROOTS_FIGHTER",
    "Danh hiệu Chiến sĩ thi đua cơ sở 2020, GRASSROOTS_FIGHTER",
    "2020: CSTĐCS, GRASSROOTS_FIGHTER",
    "CSTĐ cấp bộ 2020, MINISTRY_FIGHTER",
    "CSTĐ cấp tỉnh 2020, PROVINCE_FIGHTER",
    "Chiến sĩ thi đua toàn quốc 2020, NATIONAL_FIGHTER",
    "LĐTT 2020, ADVANCED_WORKER",
    "Lao động tiên tiến (2020), ADVANCED_WORKER",
    "TTLĐTT 2020, ADVANCED_COLLECTIVE",
    "Tập thể Lao động xuất sắc 2020, EXCELLENT_COLLECTIVE",
    "TTLĐXS - 2020, EXCELLENT_COLLECTIVE"
  })
  void abbreviationsAndWordsNameTheSameTitles(String text, Title title) {
    assertThat(only(text))
        .extracting(TitleEntry::title, TitleEntry::year)
        .containsExactly(title, 2020);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "căn cứ: sáng kiến | INITIATIVE",
        "căn cứ: đề tài | INITIATIVE",
        "căn cứ: HTXSNV | EXCELLENT_RATING",
        "căn cứ: xếp loại | EXCELLENT_RATING",
        "căn cứ sáng kiến | INITIATIVE",
        "căn cứ: sáng kiến và HTXSNV | UNKNOWN",
        "căn cứ: sáng kiến, HTXSNV | UNKNOWN",
        "căn cứ: thành tích khác | UNKNOWN",
        "căn cứ: | UNKNOWN",
        "QĐ 15/QĐ-A | UNKNOWN"
      })
  void aBasisThatNamesBothOrAnythingElseIsUnknown(String details, Basis basis) {
    assertThat(only("CSTĐCS 2020 (" + details + ")").basis()).isEqualTo(basis);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "CSTĐCS 2020 (QĐ 15/QĐ-QLTTĐN ngày 05/01/2021)",
        "CSTĐCS 2020 (QĐ 15/QĐ-QLTTĐN, ngày 05/01/2021)",
        "CSTĐCS 2020 (Quyết định số 15/QĐ-QLTTĐN ngày 05/01/2021)",
        "CSTĐCS 2020 (theo QĐ số: 15 / QĐ-QLTTĐN ngày 5/1/2021)",
        "CSTĐCS 2020 (15/QĐ-QLTTĐN ngày 05 tháng 01 năm 2021)",
        "CSTĐCS 2020 (QĐ 15/QĐ-QLTTĐN ngày 05/01/2021 của Cục QLTT)",
        "CSTĐCS 2020 theo QĐ 15/QĐ-QLTTĐN ngày 05/01/2021",
        "CSTĐCS (QĐ 15/QĐ-QLTTĐN ngày 05/01/2021, 2020)",
        "CSTĐCS 2020 (QĐ 15/QÐ-QLTTÐN ngày 05/01/2021)",
        "CSTĐCS 2020 (QĐ 15/QĐ-QLTTĐN ngày 05/01/2021"
      })
  void aDecisionIsReadHoweverItIsQuoted(String text) {
    assertThat(only(text).decision())
        .isEqualTo(new DecisionReference("15/QĐ-QLTTĐN", LocalDate.of(2021, 1, 5)));
  }

  @Test
  void aDecisionWithoutDateStands() {
    assertThat(only("CSTĐCS 2020 (QĐ 15/QĐ-QLTTĐN)").decision())
        .isEqualTo(new DecisionReference("15/QĐ-QLTTĐN", null));
  }

  @Test
  void theDecisionsDateNeverStandsInForTheYear() {
    assertThat(only("CSTĐCS (QĐ 15/QĐ-QLTTĐN ngày 05/01/2021)").year()).isNull();
  }

  @Test
  void entriesStandOnLinesOrBetweenSemicolons() {
    var titles = titles("- CSTĐCS 2020\n- LĐTT 2019 (QĐ 3/QĐ-A; 2019); LĐTT 2018");

    assertThat(titles.items())
        .extracting(TitleEntry::title, TitleEntry::year)
        .containsExactly(
            tuple(Title.GRASSROOTS_FIGHTER, 2020),
            tuple(Title.ADVANCED_WORKER, 2019),
            tuple(Title.ADVANCED_WORKER, 2018));
  }

  @Test
  void commasDivideTitlesIfEachPartIsOne() {
    assertThat(titles("CSTĐCS 2020, LĐTT 2019").items()).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Không", "không có", "Chưa", "0", "-", "/", " KHÔNG. "})
  void wordsForNoneAloneAreBlank(String none) {
    assertThat(titles(none).items()).isEmpty();
    assertThat(titles(none).complete()).isTrue();
    assertThat(Rows.person(COLUMN, none).refused()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "CSTĐCS 2020, 2021",
        "Người tốt việc tốt 2020",
        "có",
        "CSTĐCS 2020 (QĐ 15/QĐ-A ngày 31/02/2021)",
        "CSTĐCS 2020 (2019)",
        "CSTĐCS 2020 (ghi chú lạ)"
      })
  void whatIsNoTitleIsRefusedAndLeavesTheListIncomplete(String text) {
    RowReading row = Rows.person(COLUMN, text);

    assertThat(row.refused()).singleElement().extracting(RefusedCell::cell).isEqualTo("N2");
    assertThat(row.dossier().titles().complete()).isFalse();
  }

  @Test
  void readableEntriesStandBesideAnUnreadableOneAndTheCellIsRefusedOnce() {
    RowReading row = Rows.person(COLUMN, "CSTĐCS 2020\nabc\nxyz");

    assertThat(row.dossier().titles().items()).hasSize(1);
    assertThat(row.refused())
        .singleElement()
        .extracting(RefusedCell::problem)
        .isEqualTo("«abc» không phải danh hiệu thi đua kèm năm.");
  }

  @Test
  void aBlankCellIsNoneAndAnAbsentColumnIsNotHandedIn() {
    assertThat(Rows.person().dossier().titles().complete()).isTrue();
    var absent = Rows.personWithout(COLUMN).dossier().titles();
    assertThat(absent.complete()).isFalse();
    assertThat(absent.source().label()).isEqualTo("cột «Danh hiệu thi đua»");
  }

  @Test
  void textInDecomposedLettersReadsTheSame() {
    String text = "Chiến sĩ thi đua cơ sở 2020 (căn cứ: sáng kiến)";
    String decomposed = java.text.Normalizer.normalize(text, java.text.Normalizer.Form.NFD);

    assertThat(only(decomposed.replace(' ', '\u00A0')).basis()).isEqualTo(Basis.INITIATIVE);
  }

  private static vn.xetkhen.nominee.Entries<TitleEntry> titles(String text) {
    return Rows.person(COLUMN, text).dossier().titles();
  }

  private static TitleEntry only(String text) {
    RowReading row = Rows.person(COLUMN, text);
    assertThat(row.refused()).isEmpty();
    List<TitleEntry> items = row.dossier().titles().items();
    assertThat(items).hasSize(1);
    return items.get(0);
  }
}
