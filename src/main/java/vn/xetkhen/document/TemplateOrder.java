package vn.xetkhen.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.xetkhen.award.Subject;

/**
 * Which template is wanted.
 *
 * @param year the year under review
 * @param date date of the dossiers, whose day the awards are offered as of
 * @param unit whom it is made for, or empty
 * @param forms short names of the awards that may be asked for, the highest first
 * @param prefilled whether it tells what earlier rounds know
 */
public record TemplateOrder(
    int year, LocalDate date, String unit, Map<Subject, List<String>> forms, boolean prefilled) {
  public TemplateOrder {
    forms = Map.copyOf(forms);
  }

  /** The same for another unit. */
  public TemplateOrder forUnit(String name) {
    return new TemplateOrder(year, date, name, forms, prefilled);
  }
}
