package vn.xetkhen.intake;

import java.util.Optional;
import vn.xetkhen.letters.Repair;

/**
 * Why a cell was refused, in Vietnamese sentences with their full stops.
 *
 * @param what what is wrong, with the value read
 * @param advice how to write it instead
 */
record Problem(String what, String advice) {

  /** The same; where the letters of the cell are damaged, that first of all. */
  Problem inLettersOf(Optional<Repair> repair) {
    if (repair.isEmpty() || !repair.get().changesWords()) {
      return this;
    }
    String upTo = what.endsWith(".") ? what.substring(0, what.length() - 1) : what;
    return new Problem(
        upTo + "; " + repair.get().problem(),
        "Gõ lại bằng chữ Unicode: " + quote(repair.get().after()) + ". " + advice);
  }

  /** The value inside a sentence: on one line, and shortened if it would drown the sentence. */
  static String quote(String value) {
    String line = CellText.oneLine(value);
    return "«" + (line.length() > 80 ? line.substring(0, 80) + "…" : line) + "»";
  }
}
