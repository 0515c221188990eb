package vn.xetkhen.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.xetkhen.award.CommendationKind;
import vn.xetkhen.intake.Details.Detail;
import vn.xetkhen.nominee.DecisionReference;
import vn.xetkhen.nominee.Scope;
import vn.xetkhen.nominee.Text;
import vn.xetkhen.nominee.TitleEntry.Basis;

/** Reads details in any order, commas between; a basis or a campaign may itself hold commas. */
final class DetailReader {

  private static final Map<String, Scope> SCOPES =
      Map.of(
          "co so", Scope.BASE,
          "tinh", Scope.PROVINCE,
          "bo", Scope.MINISTRY,
          "toan quoc", Scope.NATIONAL);
  private static final Map<String, Basis> BASES =
      Map.ofEntries(
          Map.entry("sang kien", Basis.INITIATIVE),
          Map.entry("de tai", Basis.INITIATIVE),
          Map.entry("htxsnv", Basis.EXCELLENT_RATING),
          Map.entry("xep loai", Basis.EXCELLENT_RATING),
          Map.entry("xep loai htxsnv", Basis.EXCELLENT_RATING),
          Map.entry("hoan thanh xuat sac nhiem vu", Basis.EXCELLENT_RATING),
          Map.entry("xep loai hoan thanh xuat sac nhiem vu", Basis.EXCELLENT_RATING));
  private static final Pattern BASIS = Pattern.compile("^can cu(?:\\s*:\\s*|\\s+|$)");
  private static final Pattern BASIS_SPLIT = Pattern.compile("\\s*[,+/&;]\\s*|\\s+va\\s+");
  private static final Pattern SCOPE_WORD = Pattern.compile("^(?:pham vi\\s+)?(?:cap\\s+)?");
  private static final Pattern DAY =
      Pattern.compile("\\d{1,2}\\s*[/.\\-]\\s*\\d{1,2}\\s*[/.\\-]\\s*\\d{4}(?!\\d)");
  private static final Set<String> PERIOD_WORDS =
      Set.of("tu", "den", "het", "ngay", "trong", "thoi", "gian", "hieu", "luc", "han", "-", "–");

  private final Details details;
  private boolean inCampaign;
  private boolean inBasis;
  private final List<String> basis = new ArrayList<>();

  private DetailReader(Details details) {
    this.details = details;
  }

  static void read(String group, Details into) {
    new DetailReader(into).read(group);
  }

  private void read(String group) {
    List<String> parts = ListText.parts(group.replace('Ð', 'Đ'), ',', ';');
    for (int i = 0; i < parts.size(); i++) {
      String part = CellText.oneLine(parts.get(i));
      if (part.isEmpty()) {
        continue;
      }
      if (Decisions.startsLikeDecision(part) && details.admitted.contains(Detail.DECISION)) {
        boolean dateFollows =
            i + 1 < parts.size()
                && !hasDay(part)
                && Decisions.isDate(CellText.oneLine(parts.get(i + 1)));
        String whole = dateFollows ? part + " " + CellText.oneLine(parts.get(i + 1)) : part;
        if (decision(whole)) {
          i += dateFollows ? 1 : 0;
          continue;
        }
      }
      part(part);
    }
    if (!basis.isEmpty()) {
      details.basis = basisOf(basis);
    }
  }

  private void part(String part) {
    String folded = Text.fold(part);
    Integer year = Dates.year(part);
    if (year != null && details.admitted.contains(Detail.YEAR)) {
      leave();
      details.year(year);
    } else if (details.admitted.contains(Detail.KIND) && kind(part)) {
      inBasis = false;
    } else if (details.admitted.contains(Detail.BASIS) && BASIS.matcher(folded).find()) {
      details.seen.add(Detail.BASIS);
      basis.add(BASIS.matcher(folded).replaceFirst(""));
      inBasis = true;
    } else if (details.admitted.contains(Detail.SCOPE) && scope(folded)) {
      leave();
    } else if (details.admitted.contains(Detail.PERIOD) && period(part)) {
      leave();
    } else if (inCampaign) {
      details.campaign = details.campaign + ", " + part;
    } else if (inBasis) {
      basis.add(folded);
    } else {
      details.unknown.add(part);
    }
  }

  private void leave() {
    inCampaign = false;
    inBasis = false;
  }

  private boolean decision(String text) {
    Parsed<DecisionReference> decision = Decisions.read(text);
    if (decision == null) {
      return false;
    }
    leave();
    details.seen.add(Detail.DECISION);
    details.decision = decision.value();
    if (decision.problem() != null) {
      details.fail(decision.problem());
    }
    return true;
  }

  /** «công trạng», «chuyên đề», «chuyên đề: tên», «phong trào: tên». */
  private boolean kind(String part) {
    int colon = part.indexOf(':');
    String word = Text.fold(colon < 0 ? part : part.substring(0, colon)).strip();
    String name = colon < 0 ? "" : part.substring(colon + 1).strip();
    CommendationKind kind = Vocabulary.kind(word);
    if (kind == null && colon >= 0 && (word.equals("phong trao") || word.equals("ten chuyen de"))) {
      campaign(name);
      return true;
    }
    if (kind == null && colon < 0) {
      // «chuyên đề Kiểm tra mỹ phẩm», the colon forgotten
      String[] words = part.split(" ");
      for (int n = Math.min(3, words.length - 1); n >= 2 && kind == null; n--) {
        String start = String.join(" ", List.of(words).subList(0, n));
        kind = Vocabulary.kind(Text.fold(start));
        name = kind == null ? "" : part.substring(start.length()).strip();
      }
    }
    if (kind == null || kind == CommendationKind.REGULAR && !name.isEmpty()) {
      return false;
    }
    if (details.kind != null && details.kind != kind) {
      details.fail("ghi hai loại khen thưởng.", "Ghi một loại cho mỗi mục.");
    }
    details.kind = kind;
    details.seen.add(Detail.KIND);
    inCampaign = false;
    if (!name.isEmpty()) {
      campaign(name);
    }
    return true;
  }

  private void campaign(String name) {
    details.seen.add(Detail.KIND);
    details.campaign = EntryQuotes.open(name);
    inCampaign = !EntryQuotes.isQuoted(name);
  }

  private boolean scope(String folded) {
    Scope scope = SCOPES.get(SCOPE_WORD.matcher(folded).replaceFirst(""));
    if (scope == null) {
      return false;
    }
    if (details.scope != null && details.scope != scope) {
      details.fail("ghi hai cấp công nhận.", "Ghi một cấp cho mỗi sáng kiến.");
    }
    details.scope = scope;
    details.seen.add(Detail.SCOPE);
    return true;
  }

  private static boolean hasDay(String text) {
    return DAY.matcher(text).find();
  }

  /** «15/03/2020 - 15/03/2021», «từ … đến …», «đến …»; one date alone is the first day. */
  private boolean period(String part) {
    Matcher m = DAY.matcher(part);
    List<String> days = new ArrayList<>();
    StringBuilder rest = new StringBuilder();
    while (m.find()) {
      days.add(m.group());
      m.appendReplacement(rest, " ");
    }
    m.appendTail(rest);
    List<String> words = List.of(Text.fold(rest.toString()).strip().split("[\\s:]+"));
    boolean onlyPeriod = rest.toString().isBlank() || PERIOD_WORDS.containsAll(words);
    if (days.isEmpty() || days.size() > 2 || !onlyPeriod) {
      return false;
    }
    details.seen.add(Detail.PERIOD);
    boolean end =
        days.size() == 1
            && (words.contains("den") || words.contains("het") || details.from != null);
    LocalDate first = day(days.get(0));
    if (end) {
      details.until = first;
    } else {
      details.from = first;
    }
    if (days.size() == 2) {
      details.until = day(days.get(1));
    }
    if (details.from != null && details.until != null && details.until.isBefore(details.from)) {
      details.fail(
          "thời hạn kết thúc ("
              + Dates.format(details.until)
              + ") trước khi bắt đầu ("
              + Dates.format(details.from)
              + ").",
          "Ghi ngày bắt đầu trước, ngày kết thúc sau.");
    }
    return true;
  }

  private @Nullable LocalDate day(String text) {
    Parsed<LocalDate> day = Dates.day(text.replaceAll("\\s+", ""));
    if (day.problem() != null) {
      details.fail(day.problem());
    }
    return day.value();
  }

  /** Law.md R 5: a basis that names both, or anything else, is unknown. */
  private static Basis basisOf(List<String> parts) {
    Set<Basis> named = EnumSet.noneOf(Basis.class);
    for (String part : parts) {
      for (String word : BASIS_SPLIT.split(part)) {
        named.add(BASES.getOrDefault(word.strip(), Basis.UNKNOWN));
      }
    }
    return named.size() == 1 ? named.iterator().next() : Basis.UNKNOWN;
  }
}
