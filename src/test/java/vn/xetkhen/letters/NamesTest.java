package vn.xetkhen.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class NamesTest {

  @ParameterizedTest
  @CsvSource({
    "Nguyễn Thị Hòa, Nguyễn Thị Hoà",
    "Lê Văn Sĩ, Lê Văn Sỹ",
    "Lý Thuý Quỳnh, LÍ THÚY QUÌNH",
    "Trần Quý, Trần Quí",
    "Đỗ Đức Ý, Ðỗ Ðức Í",
    "Nguyễn Văn Thưởng, Nguyễn Văn Thƣởng",
    "Nguyễn Thị Hương, NguyÔn ThÞ H­¬ng",
    "Nguyễn Thị Hương, Nguyeãn Thò Höông",
    "Phạm Thị Hương, PHạM THị HươNG",
    "Lê Thị Hoa, Lê  Thị Hоа",
    "Ủy ban, Uỷ ban",
  })
  void theSameNameTypedInTwoWaysIsTheSame(String one, String other) {
    assertThat(Names.key(one)).isEqualTo(Names.key(other));
  }

  @ParameterizedTest
  @CsvSource({
    "Thúy, Thúi",
    "Hai, Hay",
    "Hương, Hường",
    "Lan, Lân",
    "Tuy, Tui",
    "Nguyên, Nguyễn",
    "Huy, Hui",
    "Dung, Đung",
    "Bảy, Bải"
  })
  void twoNamesThatSoundDifferentStayDifferent(String one, String other) {
    assertThat(Names.key(one)).isNotEqualTo(Names.key(other));
  }

  @Test
  void aSearchFindsANameByItsBeginningInEitherSpelling() {
    assertThat(Names.search("Lê Thị Quyên")).contains(Names.search("quy"), Names.search("qui"));
    assertThat(Names.search("chiến sỹ")).isEqualTo(Names.search("Chiến sĩ"));
    assertThat(Names.search("NguyÔn V¨n An")).isEqualTo("nguien van an");
  }

  @ParameterizedTest
  @EnumSource(
      value = Damage.class,
      names = {"VPS", "CP1258", "TCVN3", "VNI"},
      mode = EnumSource.Mode.EXCLUDE)
  void everyDamagedNameEqualsItself(Damage damage) throws IOException {
    List<String> unequal = new ArrayList<>();
    for (String name : SharedNames.people(2000)) {
      if (!Names.key(damage.of(name)).equals(Names.key(name))) {
        unequal.add(name);
      }
    }
    assertThat(unequal).isEmpty();
  }
}
