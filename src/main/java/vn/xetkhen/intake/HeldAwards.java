package vn.xetkhen.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.xetkhen.award.Award;
import vn.xetkhen.award.AwardId;
import vn.xetkhen.nominee.Text;

/** Which award a commendation already held is, going by its form and issuer (law.md R 14). */
final class HeldAwards {

  /**
   * @param surely the award it is, or null
   * @param perhaps the awards it may be, the issuer not being named
   */
  record Meaning(@Nullable AwardId surely, Set<AwardId> perhaps) {}

  private record Held(AwardId id, String form, Set<String> issuers, Award.Unnamed unnamed) {}

  private static final Map<String, String> SHORT_FORMS =
      Map.of("bk", "bang khen", "gk", "giay khen");

  private final List<Held> held = new ArrayList<>();
  private final Authority authority;

  HeldAwards(List<Award> awards, Authority authority) {
    this.authority = authority;
    awards.stream()
        .sorted(Comparator.comparingInt(Award::precedence).thenComparing(Award::id))
        .forEach(this::add);
  }

  private void add(Award award) {
    Award.Held how = award.held();
    if (how != null) {
      Set<String> issuers = new HashSet<>();
      how.issuers().forEach(i -> issuers.add(Authority.shorten(Text.fold(i))));
      held.add(new Held(award.id(), Text.fold(how.form()), issuers, how.unnamed()));
    }
  }

  boolean knowsForm(String folded) {
    return held.stream().anyMatch(h -> startsWith(folded, h.form()));
  }

  Meaning meaning(String form) {
    String folded = full(Text.fold(form));
    AwardId surely = null;
    Set<AwardId> perhaps = new TreeSet<>();
    for (Held h : held) {
      if (!startsWith(folded, h.form())) {
        continue;
      }
      String issuer = folded.substring(h.form().length()).strip();
      boolean is =
          issuer.isEmpty()
              ? h.unnamed() == Award.Unnamed.THIS
              : authority.spellings(issuer).stream().anyMatch(h.issuers()::contains);
      if (is && surely == null) {
        surely = h.id();
      } else if (issuer.isEmpty() && h.unnamed() == Award.Unnamed.PERHAPS) {
        perhaps.add(h.id());
      }
    }
    return new Meaning(surely, surely == null ? perhaps : Set.of());
  }

  private static String full(String folded) {
    for (Map.Entry<String, String> form : SHORT_FORMS.entrySet()) {
      if (startsWith(folded, form.getKey())) {
        return form.getValue() + folded.substring(form.getKey().length());
      }
    }
    return folded;
  }

  private static boolean startsWith(String text, String word) {
    return text.startsWith(word)
        && (text.length() == word.length() || text.charAt(word.length()) == ' ');
  }
}
