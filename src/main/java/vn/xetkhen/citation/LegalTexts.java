package vn.xetkhen.citation;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The register of legal texts of one rulebook, in the order of {@code sources.yaml}. */
public final class LegalTexts {

  private final Map<String, LegalText> byId;

  public LegalTexts(Collection<LegalText> texts) {
    Map<String, LegalText> map = new LinkedHashMap<>();
    texts.forEach(text -> map.put(text.id(), text));
    byId = map;
  }

  public Optional<LegalText> find(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  public Collection<LegalText> all() {
    return byId.values();
  }

  /**
   * The citation in words: «Điều 72, khoản 1, điểm c, Luật 15/2003/QH11».
   *
   * @throws IllegalArgumentException if the text is not registered
   */
  public String inWords(Citation citation) {
    LegalText text =
        find(citation.textId())
            .orElseThrow(() -> new IllegalArgumentException(citation.toString()));
    String place = citation.placeInWords();
    return place.isEmpty() ? text.shortName() : place + ", " + text.shortName();
  }
}
