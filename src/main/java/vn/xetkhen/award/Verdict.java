package vn.xetkhen.award;

/** Verdict of an award, in the order of {@link Outcome}. */
public enum Verdict {
  NOT_ELIGIBLE("Không đủ tiêu chuẩn"),
  ON_HOLD("Tạm dừng"),
  INCOMPLETE("Chưa đủ căn cứ"),
  NEEDS_COUNCIL("Hội đồng xét"),
  ELIGIBLE("Đủ tiêu chuẩn");

  private final String label;

  Verdict(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }

  public Outcome outcome() {
    return Outcome.values()[ordinal()];
  }

  /** Whether the nominee may be proposed: eligible, or eligible once the council attests. */
  public boolean proposable() {
    return this == ELIGIBLE || this == NEEDS_COUNCIL;
  }
}
