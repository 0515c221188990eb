package vn.xetkhen.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.xetkhen.nominee.CollectiveDossier;

/** Real lists of a province: a submission, its hand-outs, and a list of quite another purpose. */
class ProvincialListsTest {

  private static final String WORKERS = "vn/lists/odd-3095-rows-masked.xlsx";
  private static final String HEALTH = "vn/lists/so-y-te-2023-386-tap-the.xlsx";

  @Test
  void allCollectivesOfTheHealthDepartmentAreReadWithUnitAndRequest() {
    Reading reading = Reading.of(SharedFiles.data(HEALTH), 2023);

    assertThat(reading.dossiers).hasSize(386).allMatch(d -> d instanceof CollectiveDossier);
    assertThat(reading.dossiers)
        .allSatisfy(
            d -> {
              assertThat(d.nominee().name()).isNotBlank();
              assertThat(d.nominee().unit()).isNotBlank().isEqualTo(d.nominee().unit().strip());
              assertThat(d.nomination().requested()).isEqualTo(Awards.ADVANCED);
            });
    assertThat(reading.dossiers.get(0).nominee().row()).isEqualTo(2);
    assertThat(reading.dossiers.get(385).nominee().row()).isEqualTo(387);
  }

  @Test
  void noCellOfTheHealthDepartmentIsRefusedForItsLookUpErrors() {
    assertThat(Reading.of(SharedFiles.data(HEALTH), 2023).refused).isEmpty();
  }

  @Test
  void theOneTrueDuplicateIsShownByBothRows() {
    assertThat(Reading.of(SharedFiles.data(HEALTH), 2023).messages(Notice.Kind.DUPLICATE_ROW))
        .singleElement()
        .asString()
        .contains("dòng 11", "dòng 16", "Trung tâm Mắt – Nội tiết");
  }

  @Test
  void hiddenSheetsAndTheGuideAreLeftAloneButTold() {
    Reading reading = Reading.of(SharedFiles.data(HEALTH), 2023);

    assertThat(reading.messages(Notice.Kind.HIDDEN_SHEET)).hasSize(4);
    assertThat(reading.messages(Notice.Kind.GUIDE_SHEET))
        .singleElement()
        .asString()
        .contains("Hướng dẫn");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "mau-CANHAN.xlsx",
        "mau-TAPTHE.xlsx",
        "mau-DETAI.xlsx",
        "mau-MauTDKT_20231004.xlsx",
        "mau-NHANDULIEU.xlsx"
      })
  void aBlankTemplateHasNoNomineeAndThatIsSaid(String name) {
    Reading reading = Reading.of(SharedFiles.data("vn/lists/" + name), 2023);

    assertThat(reading.dossiers).isEmpty();
    assertThat(reading.refused).isEmpty();
    assertThat(reading.messages(Notice.Kind.NO_NOMINEE))
        .contains("Tệp " + name + " không có ai được đề nghị.");
  }

  @Test
  void aListWithHeaderOfTwoRowsIndexRowTotalsAndSignaturesYieldsItsPeopleOnly() {
    Reading reading = Reading.of(SharedFiles.data(WORKERS), 2023);

    assertThat(reading.dossiers).hasSize(3095);
    assertThat(reading.person(0).nominee().birth().label()).isEqualTo("13/07/1962");
    assertThat(reading.person(1).woman().value()).isTrue();
    assertThat(reading.refusedAddresses()).hasSizeLessThan(20);
  }

  @Test
  void theSexOfAllComesFromTheColumnOfTheirBirthDate() {
    Reading reading = Reading.of(SharedFiles.data(WORKERS), 2023, Mending.NONE);
    int told = 0;
    for (int i = 0; i < reading.dossiers.size(); i++) {
      ReadLine line = reading.line(reading.person(i).nominee().row());
      boolean man = !line.cells().get(3).blank();
      boolean woman = line.cells().size() > 4 && !line.cells().get(4).blank();
      Boolean expected = man == woman ? null : Boolean.valueOf(woman);
      assertThat(reading.person(i).woman().value()).isEqualTo(expected);
      told += expected == null ? 0 : 1;
    }
    assertThat(told).isEqualTo(3088);
  }

  @Test
  void totalAndSignaturesOfTheListOfWorkersAreToldAsSuch() {
    Reading reading = Reading.of(SharedFiles.data(WORKERS), 2023, Mending.NONE);

    assertThat(reading.line(3104).taken()).isEqualTo(ReadLine.Taken.TOTAL);
    assertThat(reading.line(3106).taken()).isEqualTo(ReadLine.Taken.SIGNATURE);
    assertThat(reading.line(8).taken()).isEqualTo(ReadLine.Taken.NOTHING);
    assertThat(reading.lines)
        .filteredOn(line -> line.taken() == ReadLine.Taken.NOMINEE)
        .hasSize(3095);
  }

  @Test
  void numbersOfPapersThatLostTheirZeroAreShownNotAltered() {
    Reading reading = Reading.of(SharedFiles.data(WORKERS), 2023, Mending.NONE);
    List<ReadLine> lost =
        reading.lines.stream()
            .filter(
                line ->
                    line.concerns().stream()
                        .anyMatch(c -> c.problem().contains("có thể mất số 0 ở đầu")))
            .toList();

    assertThat(lost).hasSize(7);
    for (ReadLine line : lost) {
      Concern concern =
          line.concerns().stream().filter(c -> c.column() == 5).findFirst().orElseThrow();
      assertThat(concern.level()).isEqualTo(Concern.Level.ODD);
      assertThat(concern.proposals()).containsExactly("0" + line.cells().get(5).text());
    }
  }

  @Test
  void theSixteenNumbersThatStandTwiceAreShownByBothRows() {
    Reading reading = Reading.of(SharedFiles.data(WORKERS), 2023);

    assertThat(reading.messages(Notice.Kind.DUPLICATE_ROW))
        .filteredOn(message -> message.endsWith("ghi cùng số CCCD."))
        .hasSize(16);
  }
}
