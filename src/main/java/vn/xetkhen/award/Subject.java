package vn.xetkhen.award;

/**
 * Who can be commended: a person or a collective. The code is also the prefix of criteria files.
 */
public enum Subject {
  INDIVIDUAL("individual", "cá nhân"),
  COLLECTIVE("collective", "tập thể");

  private final String code;
  private final String label;

  Subject(String code, String label) {
    this.code = code;
    this.label = label;
  }

  public String code() {
    return code;
  }

  public String label() {
    return label;
  }
}
