package vn.xetkhen.intake;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.xetkhen.nominee.Dossier;
import vn.xetkhen.nominee.Nominee;
import vn.xetkhen.nominee.PartialDate;
import vn.xetkhen.nominee.Text;

/**
 * Finds the second row of a nominee (law.md R 16): same staff code, else same name, birth date and
 * unit, and same kind. Keeps a hash of 64 bits a row, not the rows.
 */
final class RowKeys {

  /** Where a nominee stands first. */
  record Place(String sheet, int row) {}

  private record Seen(short sheet, int row, boolean coded) {}

  private final Map<Long, Seen> byCode = new HashMap<>();
  private final Map<Long, Seen> byName = new HashMap<>();
  private final java.util.List<String> sheets = new java.util.ArrayList<>();

  /** The earlier row of the same nominee, or null; remembers this row if it is the first. */
  @Nullable Place earlier(Dossier dossier) {
    Nominee nominee = dossier.nominee();
    if (sheets.isEmpty() || !sheets.get(sheets.size() - 1).equals(nominee.sheet())) {
      sheets.add(nominee.sheet());
    }
    long kind =
        hash(hash(17, nominee.subject().code()), String.valueOf(dossier.nomination().kind()));
    String code = nominee.staffCode();
    Seen seen = new Seen((short) (sheets.size() - 1), nominee.row(), code != null);
    Seen first = code == null ? null : byCode.putIfAbsent(hash(kind, Text.normalise(code)), seen);
    if (first == null && hasName(nominee)) {
      first = byName.putIfAbsent(nameKey(kind, nominee), seen);
      if (first != null && first.coded() && seen.coded()) {
        // two codes that differ are two people
        first = null;
      }
    }
    return first == null ? null : new Place(sheets.get(first.sheet()), first.row());
  }

  /** Blank birth dates do not make people the same. */
  private static boolean hasName(Nominee nominee) {
    return nominee.subject() == vn.xetkhen.award.Subject.COLLECTIVE || nominee.birth() != null;
  }

  private static long nameKey(long kind, Nominee nominee) {
    PartialDate birth = nominee.birth();
    long key = hash(kind, Text.normalise(nominee.name()));
    key = hash(key, birth == null ? "" : birth.label());
    return hash(key, Text.normalise(nominee.unit()));
  }

  private static long hash(long start, String text) {
    long hash = start ^ 0xcbf29ce484222325L;
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
    }
    hash = (hash ^ 0xFFFF) * 0x100000001b3L;
    return hash ^ hash >>> 29;
  }
}
