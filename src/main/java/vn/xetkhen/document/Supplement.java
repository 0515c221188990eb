package vn.xetkhen.document;

import java.util.List;
import vn.xetkhen.award.Subject;

/**
 * What one unit is asked to send before its nominees can be judged.
 *
 * @param unit its name; empty is printed as a blank to be filled in by hand
 * @param nominees only those of whom something is asked
 */
public record Supplement(String unit, List<Wanting> nominees) {

  public Supplement {
    nominees = List.copyOf(nominees);
  }

  /**
   * A nominee of whom something is asked.
   *
   * @param about position, row in the workbook and the like; may be empty
   */
  public record Wanting(Subject subject, String name, String about, List<Ask> asks) {
    public Wanting {
      asks = List.copyOf(asks);
    }
  }

  /**
   * One thing that lacks or is wrong.
   *
   * @param fault what lacks or is wrong and where, a sentence
   * @param send what to send or how to write it, a sentence
   * @param purpose what it is needed for, such as the names of awards; may be empty
   */
  public record Ask(String fault, String send, String purpose) {}
}
