package vn.xetkhen.scrutiny;

/**
 * What two rows say under one header.
 *
 * @param header header of the template, or of the sender's own column
 * @param says Vietnamese clause, such as «cùng mã công chức «007»»
 */
public record Likeness(String header, String first, String second, How how, String says) {

  /** How the two values stand to each other. */
  public enum How {
    EQUAL,
    /** Not the same letters, but probably meant so. */
    ALIKE,
    DIFFERENT
  }
}
