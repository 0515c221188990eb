package vn.xetkhen.intake;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.xetkhen.award.Subject;
import vn.xetkhen.letters.Names;
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

  private static final long CODED = 1L << 62;

  private final LongMap byCode = new LongMap();
  private final LongMap byName = new LongMap();
  private final LongMap byId = new LongMap();
  private final List<String> sheets = new ArrayList<>();
  private final Memo<String> units = new Memo<>(Names::key);

  /** The earlier row of the same nominee, or null; remembers this row if it is the first. */
  @Nullable Place earlier(Dossier dossier) {
    Nominee nominee = dossier.nominee();
    if (sheets.isEmpty() || !sheets.get(sheets.size() - 1).equals(nominee.sheet())) {
      sheets.add(nominee.sheet());
    }
    String code = nominee.staffCode();
    long place = (long) sheets.size() << 32 | nominee.row() | (code == null ? 0 : CODED);
    var kind = dossier.nomination().kind();
    long start = nominee.subject().ordinal() * 8L + (kind == null ? 7 : kind.ordinal());
    long first =
        code == null ? 0 : byCode.putIfAbsent(hash(start, Text.normalise(code)) | 1, place);
    if (first == 0 && hasName(nominee)) {
      first = byName.putIfAbsent(nameKey(start, nominee) | 1, place);
      if ((first & CODED) != 0 && code != null) {
        // two codes that differ are two people
        first = 0;
      }
    }
    return first == 0
        ? null
        : new Place(sheets.get((int) ((first & ~CODED) >> 32) - 1), (int) first);
  }

  /** The earlier row with the same number of papers, or null; remembers it if it is the first. */
  @Nullable Place earlier(String idNumber, Dossier dossier) {
    var kind = dossier.nomination().kind();
    long start = 1000 + (kind == null ? 7 : kind.ordinal());
    long place = (long) sheets.size() << 32 | dossier.nominee().row();
    long first = byId.putIfAbsent(hash(start, idNumber) | 1, place);
    return first == 0 ? null : new Place(sheets.get((int) (first >> 32) - 1), (int) first);
  }

  /** Blank birth dates do not make people the same. */
  private static boolean hasName(Nominee nominee) {
    return nominee.subject() == Subject.COLLECTIVE || nominee.birth() != null;
  }

  private long nameKey(long start, Nominee nominee) {
    PartialDate birth = nominee.birth();
    long key = hash(start, Names.key(nominee.name()));
    if (birth != null) {
      key = mix(key, birth.day() == null ? birth.year() : birth.day().toEpochDay() + 1_000_000);
    }
    return hash(key, units.get(nominee.unit()));
  }

  private static long hash(long start, String text) {
    long hash = start ^ 0xcbf29ce484222325L;
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
    }
    return mix(hash, text.length());
  }

  private static long mix(long hash, long value) {
    long mixed = (hash ^ value) * 0x9E3779B97F4A7C15L;
    return mixed ^ mixed >>> 29;
  }
}
