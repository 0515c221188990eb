package vn.xetkhen.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.xetkhen.award.Award;
import vn.xetkhen.award.AwardId;
import vn.xetkhen.award.Subject;
import vn.xetkhen.nominee.Text;

/** «Hình thức đề nghị»: the first certificate named, else the first title (law.md R 10). */
final class RequestCell {

  /** A request is a few words; what is longer is another text in the wrong column. */
  private static final int MAX_TEXT = 1_000;

  private static final Pattern SEPARATOR = Pattern.compile("\\s*[,;\\n+]\\s*|\\s+va\\s+|\\s+&\\s+");
  private static final Pattern LEAD =
      Pattern.compile("^(?:(?:de nghi|xet|tang|tang thuong|cong nhan|danh hieu|hinh thuc)\\s+)+");

  private final Map<String, Set<Award>> named = new HashMap<>();
  private final List<Award> awards;
  private final Authority authority;

  RequestCell(List<Award> awards, Authority authority) {
    this.authority = authority;
    this.awards = awards.stream().sorted(Comparator.comparingInt(Award::precedence)).toList();
    for (Award award : this.awards) {
      name(award.name(), award);
      name(award.shortName(), award);
      award.aliases().forEach(alias -> name(alias, award));
    }
  }

  private void name(String spelling, Award award) {
    String key = withoutOf(Authority.shorten(Text.fold(spelling)));
    named.computeIfAbsent(key, k -> new LinkedHashSet<>()).add(award);
  }

  /** «Bằng khen của Bộ trưởng» is «Bằng khen Bộ trưởng». */
  private static String withoutOf(String folded) {
    return folded.replace(" cua ", " ");
  }

  /** The award asked for; beside it, or instead of it, the first part that could not be taken. */
  Parsed<AwardId> read(String text, Subject subject) {
    if (text.length() > MAX_TEXT) {
      return Parsed.refused(
          "ô có %d ký tự, quá dài cho hình thức đề nghị.".formatted(text.length()),
          "Chỉ ghi tên danh hiệu, hình thức đề nghị; phần khác ghi vào cột của nó.");
    }
    String folded = Text.fold(CellText.clean(text).replace("\n", " ; "));
    Award whole = award(folded, subject);
    if (whole != null) {
      return Parsed.of(whole.id());
    }
    List<Award> asked = new ArrayList<>();
    Problem problem = null;
    for (String part : SEPARATOR.split(folded)) {
      Award award = part.isBlank() ? null : award(part, subject);
      if (award != null) {
        asked.add(award);
      } else if (!part.isBlank() && problem == null) {
        problem = problem(text, part, subject);
      }
    }
    Award first =
        asked.stream()
            .filter(a -> a.type() == Award.Type.CERTIFICATE)
            .findFirst()
            .orElse(asked.isEmpty() ? null : asked.get(0));
    return new Parsed<>(first == null ? null : first.id(), problem);
  }

  private @Nullable Award award(String part, Subject subject) {
    List<Award> fitting =
        candidates(part).stream().filter(a -> a.subjects().contains(subject)).toList();
    return fitting.size() == 1 ? fitting.get(0) : null;
  }

  private Set<Award> candidates(String part) {
    for (String whole : authority.spellings(part)) {
      String spelling = withoutOf(whole);
      Set<Award> awards = named.get(spelling);
      if (awards == null) {
        awards = named.get(LEAD.matcher(spelling).replaceFirst(""));
      }
      if (awards != null) {
        return awards;
      }
    }
    return Set.of();
  }

  private Problem problem(String text, String part, Subject subject) {
    Set<Award> candidates = candidates(part);
    List<Award> fitting = candidates.stream().filter(a -> a.subjects().contains(subject)).toList();
    String advice = "Ghi một trong các hình thức: " + offered(subject) + "; hoặc để trống.";
    if (fitting.size() > 1) {
      String several = fitting.stream().map(Award::shortName).collect(Collectors.joining(" hoặc "));
      return new Problem(Problem.quote(text) + " có thể là " + several + ".", advice);
    }
    return candidates.isEmpty()
        ? new Problem(Problem.quote(text) + " có phần không phải hình thức đang được xét.", advice)
        : new Problem(Problem.quote(text) + " không xét cho " + subject.label() + ".", advice);
  }

  private String offered(Subject subject) {
    return awards.stream()
        .filter(a -> a.subjects().contains(subject))
        .map(Award::shortName)
        .collect(Collectors.joining(", "));
  }
}
