package vn.xetkhen.rulebook;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.xetkhen.citation.Citation;
import vn.xetkhen.citation.Provision.Evidence;

/**
 * In which order nominees are compared: the first tie-break that tells two apart decides, and those
 * whom none tells apart share a rank.
 *
 * @param from first day of this order
 * @param tieBreaks in the order of {@code ranking/order.yaml}
 */
public record RankingOrder(LocalDate from, List<TieBreak> tieBreaks) {

  /** What is compared. */
  public enum Key {
    /** More points first. */
    POINTS("points", "nhiều điểm hơn"),
    /** A woman, or a collective with at least so many percent women, first. */
    WOMAN("woman", "nữ, hoặc tập thể nhiều nữ"),
    /** A direct worker first; of individuals only. */
    DIRECT("direct", "trực tiếp làm nhiệm vụ"),
    /** The earlier year of the last commendation first, never commended earliest. */
    LONGEST_UNREWARDED("longest-unrewarded", "lâu chưa được khen thưởng");

    private final String code;
    private final String label;

    Key(String code, String label) {
      this.code = code;
      this.label = label;
    }

    /** The word of {@code order.yaml}. */
    public String code() {
      return code;
    }

    public String label() {
      return label;
    }

    static Key ofCode(String code) {
      for (Key key : values()) {
        if (key.code.equals(code)) {
          return key;
        }
      }
      throw new IllegalArgumentException("«" + code + "»");
    }
  }

  /**
   * One comparison.
   *
   * @param womenPercent share of women from which a collective counts ({@link Key#WOMAN}), else
   *     null
   * @param citation the text that says so
   * @param evidence how sure that is
   */
  public record TieBreak(
      Key key, @Nullable Integer womenPercent, Citation citation, Evidence evidence) {}

  public RankingOrder {
    tieBreaks = List.copyOf(tieBreaks);
  }
}
