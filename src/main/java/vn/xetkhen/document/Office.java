package vn.xetkhen.document;

import java.time.LocalDate;
import vn.xetkhen.rulebook.Parameters;

/**
 * The office that issues the papers, by {@code rules/parameters/office.yaml}. Empty strings are
 * printed as blanks to be filled in by hand.
 *
 * @param parent body above it, such as «Tổng cục Quản lý thị trường»
 * @param name such as «Cục Quản lý thị trường tỉnh Đồng Nai»
 * @param place town or province of the date line
 */
public record Office(String parent, String name, String place) {

  public static final Office UNNAMED = new Office("", "", "");

  /**
   * The office as it was on that day.
   *
   * @throws IllegalArgumentException if the rules do not name one
   */
  public static Office on(LocalDate day, Parameters parameters) {
    return new Office(
        parameters.text("office.parent", day),
        parameters.text("office.name", day),
        parameters.text("office.place", day));
  }
}
