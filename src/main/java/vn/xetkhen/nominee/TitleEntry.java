package vn.xetkhen.nominee;

import org.jspecify.annotations.Nullable;
import vn.xetkhen.evidence.Source;

/**
 * One entry of «Danh hiệu thi đua».
 *
 * @param title the title held
 * @param year year of the achievement, or null if the entry names none
 * @param basis on what the title was granted; {@link Basis#UNKNOWN} unless the entry says
 * @param decision the decision quoted, or null
 * @param source the cell it stands in
 */
public record TitleEntry(
    Title title,
    @Nullable Integer year,
    Basis basis,
    @Nullable DecisionReference decision,
    Source source) {

  /** On what a title of grassroots fighter was granted (Luật 2022 Đ23.1). */
  public enum Basis {
    /** On an initiative or an accepted research topic: it spends one initiative of its year. */
    INITIATIVE,
    /** On the rating «hoàn thành xuất sắc»: it spends none. */
    EXCELLENT_RATING,
    UNKNOWN
  }
}
