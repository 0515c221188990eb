package vn.xetkhen.document;

import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import vn.xetkhen.award.Subject;
import vn.xetkhen.nominee.CommendationEntry;
import vn.xetkhen.nominee.DisciplineEntry;
import vn.xetkhen.nominee.InitiativeEntry;
import vn.xetkhen.nominee.PartialDate;
import vn.xetkhen.nominee.Rating;
import vn.xetkhen.nominee.TitleEntry;

/**
 * What is known of a person or a collective before the unit writes anything, each value with the
 * places that it was learned from.
 *
 * @param unit unit of a person, superior unit of a collective
 * @param ratings by year
 * @param organisations party and mass organisations of a collective, by year
 * @param commendations held; what was only proposed is none
 * @param disciplines that may still matter
 * @param remarks sentences about what is known and yet not written down as a fact
 */
public record KnownNominee(
    Subject subject,
    Known<String> name,
    Known<String> unit,
    Known<String> position,
    Known<String> staffCode,
    Known<PartialDate> birth,
    Known<Boolean> woman,
    Known<PartialDate> joined,
    Known<Boolean> direct,
    NavigableMap<Integer, Known<Rating>> ratings,
    NavigableMap<Integer, Known<Organisations>> organisations,
    Entries<TitleEntry> titles,
    Entries<InitiativeEntry> initiatives,
    Entries<CommendationEntry> commendations,
    Entries<DisciplineEntry> disciplines,
    List<String> remarks) {

  /**
   * @param strong whether every body is strong, or rated good and above
   * @param words as the cell said it
   */
  public record Organisations(boolean strong, String words) {}

  /**
   * Entries of a list cell.
   *
   * @param unread cells of earlier lists of which a part could not be read, so that there may be
   *     more
   */
  public record Entries<T>(List<Known<T>> items, List<Unread> unread) {
    public Entries {
      items = List.copyOf(items);
      unread = List.copyOf(unread);
    }

    public static <T> Entries<T> none() {
      return new Entries<>(List.of(), List.of());
    }

    /** Whether somebody has to look before the list is complete. */
    public boolean open() {
      return !unread.isEmpty() || items.stream().anyMatch(Known::contested);
    }
  }

  /** A list cell of which a part could not be read. */
  public record Unread(Known.Origin origin, String text) {}

  public KnownNominee {
    ratings = Collections.unmodifiableNavigableMap(new TreeMap<>(ratings));
    organisations = Collections.unmodifiableNavigableMap(new TreeMap<>(organisations));
    remarks = List.copyOf(remarks);
  }
}
