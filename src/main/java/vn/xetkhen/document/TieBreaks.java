package vn.xetkhen.document;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import vn.xetkhen.nominee.CollectiveDossier;
import vn.xetkhen.nominee.CommendationEntry;
import vn.xetkhen.nominee.Dossier;
import vn.xetkhen.nominee.IndividualDossier;
import vn.xetkhen.nominee.Stated;

/** The values that decide between nominees of equal points, for people to compare. */
final class TieBreaks {

  private TieBreaks() {}

  /** «nữ; trực tiếp; khen gần nhất năm 2019». Years later than the round's do not count. */
  static String inWords(Dossier dossier, int year) {
    return String.join(
        "; ", firstWords(dossier), lastCommendation(dossier.commendations().items(), year));
  }

  private static String firstWords(Dossier dossier) {
    if (dossier instanceof IndividualDossier person) {
      return stated(person.woman(), "nữ", "nam", "giới tính để trống")
          + "; "
          + stated(person.direct(), "trực tiếp", "lãnh đạo", "vị trí để trống");
    }
    CollectiveDossier collective = (CollectiveDossier) dossier;
    Integer women = collective.women().value();
    Integer all = collective.headcount().value();
    return women == null || all == null
        ? "số nữ hoặc tổng số để trống"
        : "nữ " + Wording.share(women, all);
  }

  private static String stated(Stated<Boolean> stated, String yes, String no, String blank) {
    Boolean value = stated.value();
    return value == null ? blank : value ? yes : no;
  }

  private static String lastCommendation(List<CommendationEntry> entries, int year) {
    IntStream years =
        entries.stream()
            .map(CommendationEntry::year)
            .filter(Objects::nonNull)
            .mapToInt(Integer::intValue)
            .filter(y -> y <= year);
    var last = years.max();
    return last.isPresent() ? "khen gần nhất năm " + last.getAsInt() : "chưa được khen";
  }
}
