package vn.xetkhen.intake;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.xetkhen.nominee.Text;

/** What a column may mean, by the headers of the template. */
final class Meanings {

  private static final String OF_COLLECTIVE = "Tên tập thể";
  private static final String OF_EITHER = "Tên tập thể/cá nhân";
  private static final String SUPERIOR = "Đơn vị cấp trên";
  private static final String OF_MEN = " (nam)";
  private static final String OF_WOMEN = " (nữ)";

  private static final Set<Column> OF_PERSONS =
      EnumSet.of(
          Column.GIVEN_NAME,
          Column.STAFF_CODE,
          Column.ID_NUMBER,
          Column.BIRTH,
          Column.BIRTH_OF_MAN,
          Column.BIRTH_OF_WOMAN,
          Column.GENDER,
          Column.POSITION,
          Column.JOINED,
          Column.ROLE,
          Column.REGISTERED,
          Column.INITIATIVES,
          Column.DISCIPLINES);
  private static final Set<Column> OF_COLLECTIVES =
      EnumSet.of(
          Column.HEADCOUNT,
          Column.WOMEN,
          Column.ADVANCED_WORKERS,
          Column.GRASSROOTS_FIGHTERS,
          Column.EXCELLENT,
          Column.GOOD,
          Column.COMPLETED,
          Column.FAILED,
          Column.DISCIPLINED);
  private static final Set<Column> OF_MIXED =
      EnumSet.of(Column.SUBJECT, Column.HONORIFIC, Column.OBJECT_CLASS);

  /**
   * What a meaning stands for: a column, or a rating of persons and bodies by year.
   *
   * @param rating year of «Xếp loại», or 0
   * @param organisations year of «Đảng, đoàn thể», or 0
   */
  record Slot(@Nullable Column column, int rating, int organisations) {

    /** A rating that does not say of which year. */
    boolean undated() {
      return column == null && rating == 0 && organisations == 0;
    }
  }

  /** The columns by their names, folded. */
  private static final Map<String, Column> BY_NAME = new HashMap<>();

  static {
    for (Column column : Column.values()) {
      for (Layout layout : Layout.values()) {
        BY_NAME.putIfAbsent(Text.fold(of(column, layout)), column);
      }
    }
  }

  private Meanings() {}

  static String of(Column column, Layout layout) {
    return switch (column) {
      case NAME ->
          switch (layout) {
            case INDIVIDUALS -> column.header();
            case COLLECTIVES -> OF_COLLECTIVE;
            case MIXED -> OF_EITHER;
          };
      case UNIT -> layout == Layout.COLLECTIVES ? SUPERIOR : column.header();
      case BIRTH_OF_MAN -> column.header() + OF_MEN;
      case BIRTH_OF_WOMAN -> column.header() + OF_WOMEN;
      default -> column.header();
    };
  }

  static String of(Slot slot, Layout layout) {
    if (slot.column() != null) {
      return of(slot.column(), layout);
    }
    return slot.rating() > 0 ? ofRating(slot.rating()) : ofOrganisations(slot.organisations());
  }

  /** What a header surely says, or null. */
  static @Nullable Slot ofHeader(String folded, Layout layout) {
    Integer rating = HeaderWords.ratingYear(folded);
    if (rating != null) {
      return new Slot(null, rating, 0);
    }
    Integer organisations = HeaderWords.organisationsYear(folded);
    if (organisations != null) {
      return new Slot(null, 0, organisations);
    }
    Column column =
        HeaderWords.layoutOfName(folded) == layout
            ? Column.NAME
            : HeaderWords.column(folded, layout);
    return column == null ? null : new Slot(column, 0, 0);
  }

  static String ofRating(int year) {
    return Column.RATING_HEADER + " " + year;
  }

  static String ofOrganisations(int year) {
    return Column.ORGANISATIONS_HEADER + " " + year;
  }

  /** What the words of a meaning stand for, or null if they are none. */
  static @Nullable Slot slot(String meaning) {
    String folded = HeaderWords.fold(meaning);
    Integer rating = HeaderWords.ratingYear(folded);
    if (rating != null && rating > 0) {
      return new Slot(null, rating, 0);
    }
    Integer organisations = HeaderWords.organisationsYear(folded);
    if (organisations != null && organisations > 0) {
      return new Slot(null, 0, organisations);
    }
    Column column = BY_NAME.get(folded);
    return column == null ? null : new Slot(column, 0, 0);
  }

  /** Whom a list names if a column of this meaning holds the names; null if it holds none. */
  static @Nullable Layout layout(String meaning) {
    String folded = HeaderWords.fold(meaning);
    for (Layout layout : Layout.values()) {
      if (Text.fold(of(Column.NAME, layout)).equals(folded)) {
        return layout;
      }
    }
    return null;
  }

  /** The columns of a list that have this meaning. */
  static List<Integer> columns(String meaning, Table table) {
    Slot slot = slot(meaning);
    List<Integer> columns = new ArrayList<>();
    if (slot == null) {
      // «Xếp loại» without its year means all years
      String folded = HeaderWords.fold(meaning);
      if (HeaderWords.ratingYear(folded) != null) {
        columns.addAll(table.ratings().values());
      } else if (HeaderWords.organisationsYear(folded) != null) {
        columns.addAll(table.organisations().values());
      }
    } else if (slot.column() != null) {
      int index = table.index(slot.column());
      if (index >= 0) {
        columns.add(index);
      }
    } else {
      Map<Integer, Integer> years = slot.rating() > 0 ? table.ratings() : table.organisations();
      Integer index = years.get(Math.max(slot.rating(), slot.organisations()));
      if (index != null) {
        columns.add(index);
      }
    }
    return columns;
  }

  /** All that a column of such a list may mean, in the order of the template. */
  static List<String> offered(Layout layout, int year) {
    List<String> offered = new ArrayList<>();
    for (Column column : Column.values()) {
      if (column == Column.TITLES) {
        for (int back = 0; back < 6; back++) {
          offered.add(ofRating(year - back));
        }
      }
      if (column == Column.COMMENDATIONS && layout != Layout.INDIVIDUALS) {
        offered.add(ofOrganisations(year));
        offered.add(ofOrganisations(year - 1));
      }
      boolean alien =
          layout == Layout.INDIVIDUALS && OF_COLLECTIVES.contains(column)
              || layout == Layout.COLLECTIVES && OF_PERSONS.contains(column)
              || layout != Layout.MIXED && OF_MIXED.contains(column);
      if (!alien) {
        offered.add(of(column, layout));
      }
    }
    return offered;
  }
}
