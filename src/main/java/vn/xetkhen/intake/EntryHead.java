package vn.xetkhen.intake;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What an entry is of, with year and details taken out of it. */
final class EntryHead {

  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
  private static final Pattern YEAR_LAST =
      Pattern.compile("^(.*?)[\\s:–-]*(?<![\\d/.-])(?:năm\\s*)?(\\d{4})$", FLAGS | Pattern.DOTALL);
  private static final Pattern YEAR_FIRST =
      Pattern.compile("^(?:năm\\s*)?(\\d{4})\\s*[:–-]?\\s*(\\D.*)$", FLAGS | Pattern.DOTALL);

  private EntryHead() {}

  /** The words of an entry that brackets, year, decision and details leave. */
  static String read(String entry, Details into) {
    EntryText text = EntryText.of(entry);
    String head = text.head();
    int decision = Decisions.startWithin(head);
    if (decision >= 0) {
      DetailReader.read(head.substring(decision), into);
      head = head.substring(0, decision);
    }
    List<String> pieces = ListText.parts(head, ',');
    for (int i = 1; i < pieces.size(); i++) {
      DetailReader.read(pieces.get(i), into);
    }
    for (String group : text.groups()) {
      DetailReader.read(group, into);
    }
    return year(pieces.get(0).strip(), into).strip();
  }

  private static String year(String head, Details into) {
    Matcher last = YEAR_LAST.matcher(head);
    if (last.matches()) {
      Integer year = Dates.year(last.group(2));
      if (year != null) {
        into.year(year);
        return last.group(1);
      }
    }
    Matcher first = YEAR_FIRST.matcher(head);
    if (first.matches()) {
      Integer year = Dates.year(first.group(1));
      if (year != null) {
        into.year(year);
        return first.group(2);
      }
    }
    return head;
  }
}
