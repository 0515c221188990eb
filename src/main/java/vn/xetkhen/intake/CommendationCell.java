package vn.xetkhen.intake;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import vn.xetkhen.award.Award;
import vn.xetkhen.evidence.Source;
import vn.xetkhen.intake.Details.Detail;
import vn.xetkhen.nominee.CommendationEntry;
import vn.xetkhen.nominee.Text;

/**
 * «Khen thưởng đã đạt»: «Bằng khen UBND tỉnh 2018 (công trạng, QĐ 412/QĐ-UBND ngày 02/02/2019)».
 */
final class CommendationCell implements ListCell.EntryReader<CommendationEntry> {

  private static final Set<Detail> ADMITTED = EnumSet.of(Detail.YEAR, Detail.DECISION, Detail.KIND);
  private static final String WHAT = "không phải hình thức khen thưởng đã đạt kèm năm";
  private static final String ADVICE =
      "Ghi mỗi hình thức một dòng, ví dụ Bằng khen UBND tỉnh 2018 (công trạng, QĐ 412/QĐ-UBND"
          + " ngày 02/02/2019).";

  /** How forms of commendation begin; titles are taken too, since they end up in this column. */
  private static final List<String> FORMS =
      List.of(
          "bang khen",
          "bk",
          "giay khen",
          "gk",
          "huan chuong",
          "huy chuong",
          "ky niem chuong",
          "huy hieu",
          "co thi dua",
          "thu khen",
          "bieu duong",
          "bang vang",
          "bang to quoc",
          "bang co cong",
          "giai thuong",
          "danh hieu",
          "anh hung",
          "nghe si",
          "nghe nhan",
          "nha giao",
          "thay thuoc");

  private final HeldAwards held;

  CommendationCell(List<Award> awards, Authority authority) {
    this.held = new HeldAwards(awards, authority);
  }

  @Override
  public Parsed<List<Function<Source, CommendationEntry>>> read(String entry) {
    Details details = new Details(ADMITTED);
    String form = EntryHead.read(entry, details);
    if (!isForm(form) || !details.readable()) {
      return Parsed.refused(details.why(entry, WHAT, ADVICE));
    }
    HeldAwards.Meaning meaning = held.meaning(form);
    return Parsed.of(
        List.of(
            source ->
                new CommendationEntry(
                    form,
                    meaning.surely(),
                    meaning.perhaps(),
                    details.kind,
                    details.year,
                    details.campaign,
                    details.decision,
                    source)));
  }

  private boolean isForm(String form) {
    String folded = Text.fold(form);
    for (String start : FORMS) {
      if (folded.equals(start) || folded.startsWith(start + " ")) {
        return true;
      }
    }
    return held.knowsForm(folded) || Vocabulary.title(form) != null;
  }
}
