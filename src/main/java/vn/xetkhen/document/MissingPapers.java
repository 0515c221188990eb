package vn.xetkhen.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.xetkhen.evaluation.AwardEvaluation;

/**
 * Turns what still lacks to a nominee's awards into what to ask the unit for. Only what the unit
 * can give is asked: what waits for the council or for a conclusion is not, nor what no paper can
 * mend. What several awards lack is asked once.
 */
public final class MissingPapers {

  private final Map<String, List<String>> awardsByLack = new LinkedHashMap<>();

  /**
   * @param award its name
   * @param lacking as in {@link AwardEvaluation#lacking}, of an award whose verdict is incomplete
   */
  public MissingPapers add(String award, List<String> lacking) {
    for (String lack : lacking) {
      int proof = lack.indexOf(AwardEvaluation.UNPROVEN);
      if (lack.startsWith(AwardEvaluation.ASKS)) {
        of(lack.substring(AwardEvaluation.ASKS.length())).add(award);
      } else if (proof >= 0) {
        of(lack.substring(proof)).add(award);
      }
    }
    return this;
  }

  private List<String> of(String lack) {
    return awardsByLack.computeIfAbsent(lack, any -> new ArrayList<>());
  }

  /** In the order of the awards; empty if the unit can do nothing. */
  public List<Supplement.Ask> asks() {
    List<Supplement.Ask> asks = new ArrayList<>();
    awardsByLack.forEach(
        (lack, awards) -> asks.add(ask(lack, "Dùng để xét " + String.join(", ", awards) + ".")));
    return asks;
  }

  private static Supplement.Ask ask(String lack, String purpose) {
    if (lack.startsWith(AwardEvaluation.UNPROVEN)) {
      String condition = lack.substring(AwardEvaluation.UNPROVEN.length());
      return new Supplement.Ask(
          "Chưa đủ căn cứ cho điều kiện " + condition,
          "Văn bản, số liệu chứng minh điều kiện này.",
          purpose);
    }
    // «kết quả xếp loại năm 2023 (ô Cá nhân!K31 để trống).»
    int place = lack.endsWith(").") ? lack.lastIndexOf(" (") : -1;
    String paper = place < 0 ? lack.replaceFirst("\\.$", "") : lack.substring(0, place);
    String where = place < 0 ? "" : lack.substring(place + 2, lack.length() - 2);
    return new Supplement.Ask(fault(paper, where), Wording.sentence(paper) + ".", purpose);
  }

  private static String fault(String paper, String where) {
    if (where.isEmpty()) {
      return "Chưa có " + paper + ".";
    }
    boolean said = where.endsWith("để trống") || where.endsWith("không có trong tệp");
    return Wording.sentence(where) + (said ? "." : " chưa ghi đủ.");
  }
}
