package vn.xetkhen.award;

/**
 * Outcome of a condition or a rule, from worst to best: «and» takes the lesser, «or» the greater.
 */
public enum Outcome {
  /** Not reached even if all that was not handed in were in the nominee's favour. */
  NOT_MET("Không đạt"),
  /** A matter is pending: neither refused nor granted until it is settled. */
  ON_HOLD("Tạm dừng"),
  /** Depends on something that was not handed in. */
  MISSING("Chưa đủ căn cứ"),
  /** Only the council can attest it. */
  COUNCIL("Hội đồng xét"),
  /** Reached on what was handed in, even on its least favourable reading. */
  MET("Đạt");

  private final String label;

  Outcome(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }

  public Outcome and(Outcome other) {
    return compareTo(other) <= 0 ? this : other;
  }

  public Outcome or(Outcome other) {
    return compareTo(other) >= 0 ? this : other;
  }

  /** The verdict of an award whose rules come to this outcome. */
  public Verdict verdict() {
    return Verdict.values()[ordinal()];
  }
}
