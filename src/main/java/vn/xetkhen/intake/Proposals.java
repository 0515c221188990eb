package vn.xetkhen.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.xetkhen.award.Award;
import vn.xetkhen.award.Subject;
import vn.xetkhen.nominee.Text;

/**
 * Texts of the closed vocabularies that an unreadable cell may have meant, by nearest spelling.
 * They are only ever proposed.
 */
final class Proposals {

  /** Nothing is proposed for a longer text. */
  static final int MAX_TEXT = 2000;

  private static final int MOST = 3;
  private static final Map<String, String> RATINGS = new LinkedHashMap<>();
  private static final Map<String, String> KINDS = new LinkedHashMap<>();
  private static final Map<String, String> YES_NO = words("Có", "Không");
  private static final Map<String, String> SEX = words("Nam", "Nữ");
  private static final Map<String, String> ROLES = words("Lãnh đạo", "Trực tiếp");

  static {
    ways(RATINGS, "HTXSNV", "hoan thanh xuat sac nhiem vu", "hoan thanh xuat sac", "ht xuat sac");
    ways(RATINGS, "HTXSNV", "hoan thanh xs", "hoan thanh xs nhiem vu", "ht xs nv", "ht xs", "htxs");
    ways(RATINGS, "HTXSNV", "xuat sac", "ht xuat sac nhiem vu", "ht xuat sac nv");
    ways(RATINGS, "HTTNV", "hoan thanh tot nhiem vu", "hoan thanh tot", "ht tot", "tot", "htt");
    ways(RATINGS, "HTTNV", "ht tot nhiem vu", "ht tot nv", "ht t nv");
    ways(RATINGS, "HTNV", "hoan thanh nhiem vu", "hoan thanh", "ht nhiem vu", "ht nv", "ht");
    ways(RATINGS, "KHTNV", "khong hoan thanh nhiem vu", "khong hoan thanh", "khong ht", "kht");
    ways(RATINGS, "KHTNV", "khong ht nhiem vu", "khong ht nv", "chua hoan thanh nhiem vu");
    ways(RATINGS, "Không xếp loại", "khong xep loai");
    ways(KINDS, "công trạng", "cong trang", "khen cong trang", "thuong xuyen");
    ways(KINDS, "chuyên đề", "chuyen de", "theo chuyen de", "theo dot");
    ways(KINDS, "đột xuất", "dot xuat", "thanh tich dot xuat");
  }

  private final TitleProposals titles = new TitleProposals();
  private final Map<String, String> requestedByPerson;
  private final Map<String, String> requestedByCollective;

  Proposals(IntakeSettings settings) {
    this.requestedByPerson = requests(settings.awards(), Subject.INDIVIDUAL);
    this.requestedByCollective = requests(settings.awards(), Subject.COLLECTIVE);
  }

  private static Map<String, String> words(String... words) {
    Map<String, String> map = new LinkedHashMap<>();
    for (String word : words) {
      ways(map, word);
    }
    return map;
  }

  private static void ways(Map<String, String> map, String proposal, String... spellings) {
    map.put(Text.fold(proposal), proposal);
    for (String spelling : spellings) {
      map.put(spelling, proposal);
    }
  }

  private static Map<String, String> requests(List<Award> awards, Subject subject) {
    Map<String, String> map = new LinkedHashMap<>();
    for (Award award : awards) {
      if (award.subjects().contains(subject)) {
        map.put(Text.fold(award.name()), award.shortName());
        map.put(Text.fold(award.shortName()), award.shortName());
        award.aliases().forEach(alias -> map.put(Text.fold(alias), award.shortName()));
      }
    }
    return map;
  }

  /** The likeliest first; empty if the column's words are not closed or none is near. */
  List<String> of(RowCells cells, int column, @Nullable Subject subject) {
    RawCell cell = cells.raw(column);
    if (cell.text().length() > MAX_TEXT) {
      return List.of();
    }
    if (isDate(cells.table(), column)) {
      return DateProposals.of(CellText.oneLine(cell.text()));
    }
    if (column == cells.table().index(Column.TITLES) && cell.type() == RawCell.Type.TEXT) {
      return titles.of(cell.text());
    }
    Map<String, String> vocabulary = vocabulary(cells.table(), column, subject);
    if (vocabulary.isEmpty() || cell.type() != RawCell.Type.TEXT || cell.text().length() > 200) {
      return List.of();
    }
    return nearest(Text.fold(CellText.oneLine(cell.text())), vocabulary);
  }

  private static boolean isDate(Table table, int column) {
    return column == table.index(Column.BIRTH)
        || column == table.index(Column.BIRTH_OF_MAN)
        || column == table.index(Column.BIRTH_OF_WOMAN)
        || column == table.index(Column.JOINED);
  }

  private Map<String, String> vocabulary(Table table, int column, @Nullable Subject subject) {
    if (table.ratings().containsValue(column)) {
      return RATINGS;
    }
    if (column == table.index(Column.REQUEST)) {
      return subject == Subject.COLLECTIVE ? requestedByCollective : requestedByPerson;
    }
    if (column == table.index(Column.KIND)) {
      return KINDS;
    }
    if (column == table.index(Column.REGISTERED)) {
      return YES_NO;
    }
    if (column == table.index(Column.GENDER)) {
      return SEX;
    }
    return column == table.index(Column.ROLE) ? ROLES : Map.of();
  }

  private record Near(String proposal, int distance) {}

  static List<String> nearest(String folded, Map<String, String> vocabulary) {
    Map<String, Integer> best = new LinkedHashMap<>();
    for (Map.Entry<String, String> way : vocabulary.entrySet()) {
      int most = Math.max(1, Math.min(folded.length(), way.getKey().length()) / 3);
      int distance = Spelling.distance(folded, way.getKey(), most);
      if (distance <= most) {
        best.merge(way.getValue(), distance, Math::min);
      }
    }
    List<Near> near = new ArrayList<>();
    best.forEach((proposal, distance) -> near.add(new Near(proposal, distance)));
    return near.stream()
        .sorted(Comparator.comparingInt(Near::distance))
        .limit(MOST)
        .map(Near::proposal)
        .toList();
  }
}
