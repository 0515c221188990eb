package vn.xetkhen.scrutiny;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.xetkhen.citation.Provision.Evidence;

/**
 * Somebody who makes decisions, and when there was such a body.
 *
 * @param suffixes what stands behind the number of its decisions, such as «QĐ-BCT»; a star at the
 *     end stands for any letters
 * @param words how cells name it
 * @param from first day, or null if it goes back further than any list
 * @param until last day, that day included, or null if it still is
 * @param became what took its place; empty if nothing did
 * @param citation the text that says so
 * @param evidence how well that text was seen; a body known from memory only gives no certain fault
 */
public record Authority(
    String id,
    String name,
    Level level,
    List<String> suffixes,
    List<String> words,
    @Nullable LocalDate from,
    @Nullable LocalDate until,
    String became,
    String citation,
    Evidence evidence) {

  /** Where a body stands. */
  public enum Level {
    CENTRAL("trung ương"),
    MINISTRY("bộ"),
    PROVINCE("tỉnh"),
    /** A department of a ministry or of a province. */
    DEPARTMENT("cục, sở"),
    DISTRICT("huyện"),
    COMMUNE("xã");

    private final String label;

    Level(String label) {
      this.label = label;
    }

    /** The word for it in sentences. */
    public String label() {
      return label;
    }
  }

  public Authority {
    suffixes = List.copyOf(suffixes);
    words = List.copyOf(words);
  }

  /** Whether there was such a body on that day. */
  public boolean existed(LocalDate on) {
    return (from == null || !on.isBefore(from)) && (until == null || !on.isAfter(until));
  }

  boolean signs(String suffix) {
    String key = suffixKey(suffix);
    for (String own : suffixes) {
      if (own.endsWith("*")
          ? key.startsWith(suffixKey(own.substring(0, own.length() - 1)))
          : key.equals(suffixKey(own))) {
        return true;
      }
    }
    return false;
  }

  /** «QĐ-UBND», «qđ – ubnd» alike; without marks, since «ĐN» and «DN» are both written. */
  static String suffixKey(String suffix) {
    StringBuilder key = new StringBuilder(suffix.length());
    String folded = Letters.key(suffix);
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        key.append(c);
      }
    }
    return key.toString();
  }
}
