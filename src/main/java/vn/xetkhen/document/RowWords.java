package vn.xetkhen.document;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.xetkhen.award.Award;
import vn.xetkhen.award.AwardId;
import vn.xetkhen.award.Verdict;
import vn.xetkhen.evaluation.Points;
import vn.xetkhen.nominee.Nominee;
import vn.xetkhen.proposal.Standing;

/** What the cells of a ranked list say. */
final class RowWords {

  private RowWords() {}

  /** «HTXSNV năm 2024, 2023: 20; CSTĐCS năm 2022: 8». */
  static String points(Points points) {
    StringBuilder words = new StringBuilder();
    for (List<Points.Line> lines : byMerit(points)) {
      words.append(words.isEmpty() ? "" : "; ");
      findings(lines, words);
      words.append(": ").append(sum(lines));
    }
    return words.toString();
  }

  /** «HTXSNV năm 2024, 2023 (20 điểm); CSTĐCS năm 2022 (8 điểm)». */
  static String pointsInText(Points points) {
    StringBuilder words = new StringBuilder();
    for (List<Points.Line> lines : byMerit(points)) {
      words.append(words.isEmpty() ? "" : "; ");
      findings(lines, words);
      words.append(" (").append(sum(lines)).append(Wording.NO_BREAK).append("điểm)");
    }
    return words.toString();
  }

  private static Collection<List<Points.Line>> byMerit(Points points) {
    Map<String, List<Points.Line>> byMerit = new LinkedHashMap<>();
    for (Points.Line line : points.lines()) {
      byMerit.computeIfAbsent(line.merit(), any -> new ArrayList<>(2)).add(line);
    }
    return byMerit.values();
  }

  private static int sum(List<Points.Line> lines) {
    int sum = 0;
    for (Points.Line line : lines) {
      sum += line.points();
    }
    return sum;
  }

  /** The findings of one merit; the words with which all of them begin are said once. */
  private static void findings(List<Points.Line> lines, StringBuilder words) {
    String first = lines.get(0).says();
    int shared = first.lastIndexOf(' ') + 1;
    for (Points.Line line : lines) {
      shared = line.says().regionMatches(0, first, 0, shared) ? shared : 0;
    }
    words.append(first);
    for (Points.Line line : lines.subList(1, lines.size())) {
      words.append(", ").append(line.says(), shared, line.says().length());
    }
  }

  /** What decided the place, or why there is none. */
  static String place(ListedNominee row) {
    Standing.Place place = row.place();
    return place == null ? noPlace(row) : place(place, row.nominee());
  }

  static String place(Standing.Place place, Nominee nominee) {
    return place.tied() > 1
        ? place.decidedBy()
            + "; "
            + place.tied()
            + " "
            + Wording.noun(nominee.subject())
            + " cùng hạng, chờ Hội đồng"
        : place.decidedBy();
  }

  private static String noPlace(ListedNominee row) {
    Verdict verdict = row.evaluation().verdict();
    if (!verdict.proposable()) {
      return "Ngoài danh sách xếp hạng";
    }
    Award award = row.evaluation().award();
    AwardId requested = row.standing().requested();
    AwardId proposed = row.standing().proposed();
    if (requested != null && !requested.equals(award.id())) {
      return "Ngoài danh sách xếp hạng: đơn vị đề nghị hình thức, danh hiệu khác";
    }
    if (award.type() == Award.Type.CERTIFICATE && !award.id().equals(proposed)) {
      return proposed == null
          ? "Ngoài danh sách xếp hạng: ô «Hình thức đề nghị» không đọc được hoặc ghi hình thức khác"
          : "Ngoài danh sách xếp hạng: được đề nghị ở hình thức khác";
    }
    return "Ngoài danh sách xếp hạng: trùng với một dòng khác của cùng "
        + Wording.noun(row.nominee().subject());
  }

  /** «DS_2024.xlsx, trang Cá nhân, dòng 12». */
  static String source(Nominee nominee) {
    return nominee.workbook().name() + ", trang " + nominee.sheet() + ", dòng " + nominee.row();
  }
}
