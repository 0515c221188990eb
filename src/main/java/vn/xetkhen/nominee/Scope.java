package vn.xetkhen.nominee;

/** Scope in which an initiative is recognised. A scope above the base counts as the base too. */
public enum Scope {
  BASE("cơ sở", 1),
  PROVINCE("tỉnh", 2),
  MINISTRY("bộ", 2),
  NATIONAL("toàn quốc", 3);

  private final String label;
  private final int level;

  Scope(String label, int level) {
    this.label = label;
    this.level = level;
  }

  public String label() {
    return label;
  }

  /** 1 base, 2 ministry or province, 3 nation. */
  public int level() {
    return level;
  }
}
