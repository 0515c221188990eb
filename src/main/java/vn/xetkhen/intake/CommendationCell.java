package vn.xetkhen.intake;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
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
          "thay thuoc",
          "chien si tien tien",
          "chien si thi dua cap bo, nganh, tinh, doan the trung uong",
          "don vi quyet thang",
          "don vi tien tien",
          "tinh anh hung",
          "thanh pho anh hung");

  /** Stands for a comma that separates nothing; no text has it. */
  private static final char COMMA = '\uE000';

  private static final Pattern AUTHORITIES =
      Pattern.compile(
          "(?iu)bộ, (?:ban, )?ngành(?:, (?:tỉnh|đoàn thể|cơ quan ngang bộ|cơ quan thuộc))*"
              + "|cơ quan, (?:tổ chức, )?đơn vị");

  private final HeldAwards held;

  CommendationCell(List<Award> awards, Authority authority) {
    this.held = new HeldAwards(awards, authority);
  }

  @Override
  public Parsed<List<Function<Source, CommendationEntry>>> read(String entry) {
    Details details = new Details(ADMITTED);
    String form = withCommas(EntryHead.read(withoutCommas(entry), details));
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

  /** Commas within the name of an authority separate no details. */
  private static String withoutCommas(String entry) {
    return entry.indexOf(',') < 0
        ? entry
        : AUTHORITIES.matcher(entry).replaceAll(m -> m.group().replace(',', COMMA));
  }

  private static String withCommas(String form) {
    return form.replace(COMMA, ',');
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
