package vn.xetkhen.intake;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import vn.xetkhen.evidence.Source;
import vn.xetkhen.intake.Details.Detail;
import vn.xetkhen.nominee.Title;
import vn.xetkhen.nominee.TitleEntry;

/** «Danh hiệu thi đua»: «CSTĐCS 2020 (căn cứ: sáng kiến, QĐ 15/QĐ-QLTTĐN ngày 05/01/2021)». */
final class TitleCell implements ListCell.EntryReader<TitleEntry> {

  private static final Set<Detail> ADMITTED =
      EnumSet.of(Detail.YEAR, Detail.DECISION, Detail.BASIS, Detail.SCOPE);
  private static final String WHAT = "không phải danh hiệu thi đua kèm năm";
  private static final String ADVICE =
      "Ghi mỗi danh hiệu một dòng, ví dụ CSTĐCS 2020 (căn cứ: sáng kiến, QĐ 15/QĐ-QLTTĐN"
          + " ngày 05/01/2021).";

  @Override
  public Parsed<List<Function<Source, TitleEntry>>> read(String entry) {
    Parsed<List<Function<Source, TitleEntry>>> whole = one(entry);
    List<String> parts = ListText.parts(entry, ',');
    if (whole.value() != null || parts.size() == 1) {
      return whole;
    }
    // «CSTĐCS 2020, LĐTT 2021»: taken if each part is a title of its own
    List<Function<Source, TitleEntry>> titles = new ArrayList<>();
    for (String part : parts) {
      Parsed<List<Function<Source, TitleEntry>>> title = one(part.strip());
      if (title.value() == null) {
        return whole;
      }
      titles.addAll(title.value());
    }
    return Parsed.of(titles);
  }

  private static Parsed<List<Function<Source, TitleEntry>>> one(String entry) {
    Details details = new Details(ADMITTED);
    Title title = Vocabulary.title(EntryHead.read(entry, details));
    if (title == null || !details.readable()) {
      return Parsed.refused(details.why(entry, WHAT, ADVICE));
    }
    return Parsed.of(
        List.of(
            source ->
                new TitleEntry(title, details.year, details.basis, details.decision, source)));
  }
}
