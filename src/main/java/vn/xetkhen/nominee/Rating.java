package vn.xetkhen.nominee;

/**
 * Annual rating (NĐ 90/2020, NĐ 335/2025). The level is what the rules compare; {@link #UNRATED} is
 * known and below all others, which is not the same as a rating that was not handed in.
 */
public enum Rating {
  UNRATED("Không xếp loại", "không xếp loại"),
  FAILED("Không hoàn thành nhiệm vụ", "KHTNV"),
  COMPLETED("Hoàn thành nhiệm vụ", "HTNV"),
  GOOD("Hoàn thành tốt nhiệm vụ", "HTTNV"),
  EXCELLENT("Hoàn thành xuất sắc nhiệm vụ", "HTXSNV");

  private final String label;
  private final String abbreviation;

  Rating(String label, String abbreviation) {
    this.label = label;
    this.abbreviation = abbreviation;
  }

  public String label() {
    return label;
  }

  public String abbreviation() {
    return abbreviation;
  }

  /** 0 for unrated up to 4 for excellent. */
  public int level() {
    return ordinal();
  }

  public static Rating ofLevel(int level) {
    return values()[level];
  }
}
