package vn.xetkhen.round;

import org.jspecify.annotations.Nullable;
import vn.xetkhen.award.CommendationKind;
import vn.xetkhen.award.Subject;
import vn.xetkhen.award.Verdict;

/**
 * Which nominees of an award's table to show; null and empty mean «all».
 *
 * @param words words looked for in name, unit and staff code, with or without diacritics
 */
public record Filter(
    String award,
    @Nullable Subject subject,
    @Nullable CommendationKind kind,
    @Nullable Verdict verdict,
    String unit,
    String words) {

  public Filter withVerdict(@Nullable Verdict other) {
    return new Filter(award, subject, kind, other, unit, words);
  }
}
