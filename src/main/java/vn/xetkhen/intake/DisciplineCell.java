package vn.xetkhen.intake;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.xetkhen.evidence.Source;
import vn.xetkhen.intake.Details.Detail;
import vn.xetkhen.nominee.DisciplineEntry;

/**
 * «Kỷ luật»: «Khiển trách (15/03/2020 - 15/03/2021)». A bare year is no first day and leaves it
 * open, as the decision's date does.
 */
final class DisciplineCell implements ListCell.EntryReader<DisciplineEntry> {

  private static final Set<Detail> ADMITTED =
      EnumSet.of(Detail.YEAR, Detail.DECISION, Detail.PERIOD);
  private static final Pattern PERIOD_IN_HEAD =
      Pattern.compile(
          "[\\s:,–-]+(?=(?:(?:trong thời gian|thời hạn)\\s+)?(?:(?:từ|đến|hết)\\s+)?(?:ngày\\s+)?"
              + "\\d{1,2}\\s*[/.-]\\s*\\d{1,2}\\s*[/.-]\\s*\\d)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final String WHAT = "không phải hình thức kỷ luật kèm thời hạn";
  private static final String ADVICE =
      "Ghi mỗi hình thức một dòng, ví dụ Khiển trách (15/03/2020 - 15/03/2021).";

  @Override
  public Parsed<List<Function<Source, DisciplineEntry>>> read(String entry) {
    Details details = new Details(ADMITTED);
    EntryText text = EntryText.of(entry);
    Matcher period = PERIOD_IN_HEAD.matcher(text.head());
    String measure;
    if (period.find() && Decisions.startWithin(entry) < 0) {
      // «Khiển trách từ 15/03/2020 đến 15/03/2021», without brackets
      measure = text.head().substring(0, period.start());
      DetailReader.read(text.head().substring(period.end()), details);
      text.groups().forEach(group -> DetailReader.read(group, details));
    } else {
      measure = EntryHead.read(entry, details);
    }
    details.unknown.removeIf(Vocabulary::aboutMeasure);
    Boolean counts = Vocabulary.countingMeasure(measure);
    if (counts == null || !details.readable()) {
      return Parsed.refused(details.why(entry, WHAT, ADVICE));
    }
    return Parsed.of(
        List.of(
            source -> new DisciplineEntry(measure, counts, details.from, details.until, source)));
  }
}
