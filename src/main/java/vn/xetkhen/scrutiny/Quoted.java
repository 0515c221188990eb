package vn.xetkhen.scrutiny;

import java.time.LocalDate;
import vn.xetkhen.evidence.Source;

/**
 * A decision as cells quote it.
 *
 * @param times how often it is quoted so
 * @param place the first row that quotes it so
 * @param column the column there, from 0
 */
public record Quoted(String number, LocalDate date, long times, Place place, int column) {

  /** «Cá nhân!N12». */
  public String label() {
    return place.sheet() + "!" + Source.Cell.columnName(column) + place.row();
  }

  String says() {
    return "ngày "
        + Words.day(date)
        + " ("
        + label()
        + (times > 1 ? " và " + Words.count(times - 1) + " ô khác" : "")
        + ")";
  }
}
