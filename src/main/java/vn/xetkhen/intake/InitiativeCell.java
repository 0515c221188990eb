package vn.xetkhen.intake;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import vn.xetkhen.evidence.Source;
import vn.xetkhen.intake.Details.Detail;
import vn.xetkhen.nominee.InitiativeEntry;
import vn.xetkhen.nominee.Text;

/**
 * «Sáng kiến»: «Số hóa hồ sơ kiểm tra (cấp cơ sở, 2021, QĐ 98/QĐ-QLTTĐN ngày 20/11/2021)». Brackets
 * that hold no detail at all belong to the name; a year outside brackets does too, since names do
 * speak of years.
 */
final class InitiativeCell implements ListCell.EntryReader<InitiativeEntry> {

  private static final Set<Detail> ADMITTED =
      EnumSet.of(Detail.YEAR, Detail.DECISION, Detail.SCOPE);
  private static final Set<String> NO_NAMES = Set.of("co", "da co", "sang kien", "dat");
  private static final String WHAT = "không phải tên sáng kiến kèm cấp và năm công nhận";
  private static final String ADVICE =
      "Ghi mỗi sáng kiến một dòng, ví dụ Số hóa hồ sơ kiểm tra (cấp cơ sở, 2021, QĐ 98/QĐ-QLTTĐN"
          + " ngày 20/11/2021).";

  /** Names differ from row to row, but what their brackets say repeats. */
  private final Memo<Details> known = new Memo<>(group -> details(List.of(group)));

  @Override
  public Parsed<List<Function<Source, InitiativeEntry>>> read(String entry) {
    List<String> groups = new ArrayList<>();
    String name = entry;
    // from the last bracket backwards: the first one without details is part of the name
    for (int open = lastGroup(name);
        open > 0 && !EntryQuotes.isQuoted(name);
        open = lastGroup(name)) {
      String group = name.substring(open + 1, name.length() - (name.endsWith(")") ? 1 : 0));
      if (!saysDetails(group)) {
        break;
      }
      groups.add(group);
      name = name.substring(0, open).strip();
    }
    Details details = groups.size() == 1 ? known.get(groups.get(0)) : details(groups);
    if (!isName(name) || !details.readable()) {
      return Parsed.refused(details.why(entry, WHAT, ADVICE));
    }
    String written = EntryQuotes.open(name);
    return Parsed.of(
        List.of(
            source ->
                new InitiativeEntry(
                    written, details.scope, details.year, details.decision, source)));
  }

  private boolean saysDetails(String group) {
    Details found = known.get(group);
    return !found.seen.isEmpty() || found.problem != null || group.strip().startsWith("cấp ");
  }

  private static Details details(List<String> groups) {
    Details details = new Details(ADMITTED);
    groups.forEach(group -> DetailReader.read(group, details));
    return details;
  }

  /** Where the bracket opens with which the text ends, or -1. */
  private static int lastGroup(String text) {
    int depth = 0;
    for (int i = text.length() - 1; i >= 0; i--) {
      char c = text.charAt(i);
      if (c == ')') {
        depth++;
      } else if (c == '(') {
        depth--;
        if (depth <= 0) {
          return text.endsWith(")") || depth < 0 ? i : -1;
        }
      } else if (depth == 0 && text.endsWith(")")) {
        return -1;
      }
    }
    return -1;
  }

  private static boolean isName(String name) {
    int letters = 0;
    for (int i = 0; i < name.length() && letters < 2; i++) {
      letters += Character.isLetter(name.charAt(i)) ? 1 : 0;
    }
    return letters == 2 && (name.length() > 12 || !NO_NAMES.contains(Text.fold(name)));
  }
}
