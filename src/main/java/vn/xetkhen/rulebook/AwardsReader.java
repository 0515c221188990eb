package vn.xetkhen.rulebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.xetkhen.award.Award;
import vn.xetkhen.award.AwardId;
import vn.xetkhen.award.Subject;
import vn.xetkhen.citation.Citation;
import vn.xetkhen.nominee.Text;

/** Reads {@code awards/<id>/award.yaml}. */
final class AwardsReader {

  private final Problems problems;
  private final CitationCheck citations;
  private final List<Award> awards = new ArrayList<>();
  private final Map<String, String> aliases = new HashMap<>();
  private final Map<String, String> issuers = new HashMap<>();
  private final Map<AwardId, NavigableMap<LocalDate, Citation>> authorities = new HashMap<>();
  private final Map<Integer, String> precedences = new HashMap<>();

  AwardsReader(Problems problems, CitationCheck citations) {
    this.problems = problems;
    this.citations = citations;
  }

  /** By precedence, highest first. */
  List<Award> awards() {
    return awards.stream().sorted(Comparator.comparingInt(Award::precedence)).toList();
  }

  /** By award: what its issuer's authority rests on, by the first day. */
  Map<AwardId, NavigableMap<LocalDate, Citation>> authorities() {
    return authorities;
  }

  void read(AwardId id, Yaml top) {
    Yaml held = top.has("held") ? top.at("held") : null;
    awards.add(
        new Award(
            id,
            top.text("type").equals("title") ? Award.Type.TITLE : Award.Type.CERTIFICATE,
            top.text("name"),
            top.text("short_name"),
            top.texts("aliases"),
            top.number("precedence"),
            subjects(top),
            top.number("window_years"),
            held == null ? null : held(held),
            issuers(id, top),
            top.textOrNull("prize")));
    top.items("aliases").forEach(alias -> unique(aliases, Text.fold(alias.text()), id, alias));
    if (held != null) {
      String form = Text.fold(held.text("form"));
      held.items("issuers")
          .forEach(at -> unique(issuers, form + " | " + Text.fold(at.text()), id, at));
    }
    String other = precedences.putIfAbsent(top.number("precedence"), id.value());
    if (other != null) {
      problems.add(
          top.at("precedence"),
          "Thứ bậc này đã dùng cho «" + other + "».",
          "Mỗi hình thức một số; số nhỏ là cao hơn.");
    }
  }

  private void unique(Map<String, String> seen, String spelling, AwardId id, Yaml at) {
    String other = seen.putIfAbsent(spelling, id.value());
    if (other != null) {
      problems.add(
          at,
          "Cách viết «" + at.text() + "» đã có ở «" + other + "».",
          "Mỗi cách viết chỉ ghi một lần, ở một hình thức (không phân biệt hoa thường và dấu).");
    }
  }

  private static Set<Subject> subjects(Yaml top) {
    Set<Subject> subjects = EnumSet.noneOf(Subject.class);
    top.texts("subjects").forEach(code -> subjects.add(subject(code)));
    return subjects;
  }

  static Subject subject(String code) {
    return Subject.valueOf(code.toUpperCase(Locale.ROOT));
  }

  private static Award.Held held(Yaml held) {
    return new Award.Held(
        held.text("form"),
        held.texts("issuers"),
        Award.Unnamed.valueOf(held.text("unnamed").toUpperCase(Locale.ROOT)));
  }

  private NavigableMap<LocalDate, Award.Issuer> issuers(AwardId id, Yaml top) {
    NavigableMap<LocalDate, Award.Issuer> issuers = new TreeMap<>();
    NavigableMap<LocalDate, Citation> authority = new TreeMap<>();
    @Nullable LocalDate before = null;
    for (Yaml item : top.items("issuers")) {
      LocalDate from = item.day("from", problems);
      if (before != null && !from.isAfter(before)) {
        problems.add(item, "Ngày " + from + " không sau ngày ở mục trên.", "Xếp theo thời gian.");
      }
      before = from;
      issuers.put(from, new Award.Issuer(item.text("name"), item.text("signatory")));
      authority.put(from, item.citation("citation"));
      citations.check(item, from);
    }
    authorities.put(id, authority);
    return issuers;
  }
}
