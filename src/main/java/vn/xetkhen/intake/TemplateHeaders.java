package vn.xetkhen.intake;

import java.util.List;
import vn.xetkhen.award.Subject;

/** The headers of the template's lists (design.md section 6). */
public final class TemplateHeaders {

  private TemplateHeaders() {}

  /** Headers of a round's year in their order, such as «Xếp loại 2021». */
  public static List<String> of(Subject subject, int year) {
    return TemplateRow.headers(subject, year);
  }
}
