package vn.xetkhen.award;

/**
 * Kind of commendation («loại hình», NĐ 91/2017 Đ13, Luật 2022 Đ8), as far as three levels use it.
 */
public enum CommendationKind {
  /** For merit over the regular year. */
  REGULAR("công trạng"),
  /** For a thematic movement or campaign. */
  THEMATIC("chuyên đề"),
  /** For an extraordinary achievement. */
  EXTRAORDINARY("đột xuất");

  private final String label;

  CommendationKind(String label) {
    this.label = label;
  }

  /** The word used in workbooks and in {@code @loai}. */
  public String label() {
    return label;
  }
}
