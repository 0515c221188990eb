package vn.xetkhen.nominee;

/** Who launched a campaign, as far as the rules tell them apart. */
public enum LaunchLevel {
  PROVINCE("tỉnh"),
  MINISTRY("bộ"),
  GOVERNMENT("Chính phủ"),
  /** Known, and none of the others. */
  OTHER("nơi khác");

  private final String label;

  LaunchLevel(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
