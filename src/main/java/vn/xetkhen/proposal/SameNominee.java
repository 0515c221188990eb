package vn.xetkhen.proposal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import vn.xetkhen.award.CommendationKind;
import vn.xetkhen.award.Subject;
import vn.xetkhen.letters.Names;
import vn.xetkhen.nominee.Nominee;
import vn.xetkhen.nominee.PartialDate;
import vn.xetkhen.nominee.Text;

/**
 * Finds the rows that name a nominee already seen for the same kind: same staff code; where either
 * row has none, same name, birth date and unit. Blank birth dates do not make people the same;
 * collectives have none, so name and superior unit decide. Keeps two numbers of 64 bits per key,
 * not the texts, so that a million rows fit.
 */
final class SameNominee {

  private final DigestTable seen = new DigestTable();
  private final MessageDigest sha256;

  SameNominee() {
    try {
      sha256 = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The ordinal of the first row of the same nominee, or -1 if this is the first. */
  int firstOrAdd(Nominee nominee, CommendationKind kind, int ordinal) {
    String scope = kind.name() + '\n' + nominee.subject() + '\n';
    String code = nominee.staffCode() == null ? "" : Text.normalise(nominee.staffCode());
    int byCode = code.isEmpty() ? -1 : seen.putIfAbsent(digest(scope + "code\n" + code), ordinal);
    String who = who(nominee);
    if (who.isEmpty()) {
      return byCode;
    }
    ByteBuffer coded = digest(scope + "coded\n" + who);
    ByteBuffer uncoded = digest(scope + "uncoded\n" + who);
    if (!code.isEmpty()) {
      seen.putIfAbsent(coded, ordinal);
      // two rows with different codes are two people, however alike
      return byCode >= 0 ? byCode : seen.get(uncoded);
    }
    int alike = seen.putIfAbsent(uncoded, ordinal);
    return alike >= 0 ? alike : seen.get(coded);
  }

  /** Empty if the row does not say enough to be recognised. */
  private static String who(Nominee nominee) {
    PartialDate birth = nominee.birth();
    LocalDate day = birth == null ? null : birth.day();
    if (birth == null && nominee.subject() == Subject.INDIVIDUAL) {
      return "";
    }
    return Names.key(nominee.name())
        + '\n'
        + (birth == null ? "" : birth.year() + "/" + (day == null ? "" : day.toEpochDay()))
        + '\n'
        + Names.key(nominee.unit());
  }

  private ByteBuffer digest(String text) {
    return ByteBuffer.wrap(sha256.digest(text.getBytes(StandardCharsets.UTF_8)));
  }
}
