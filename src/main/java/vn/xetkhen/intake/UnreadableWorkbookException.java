package vn.xetkhen.intake;

/** A file that is not a workbook this product reads. The message is one line for its sender. */
public final class UnreadableWorkbookException extends RuntimeException {

  private static final long serialVersionUID = 1L;
  private final String reason;
  private final String cure;

  /**
   * @param name file name as sent
   * @param reason why it cannot be read, in Vietnamese, without a full stop
   * @param cure what to do, in Vietnamese, without a full stop
   */
  public UnreadableWorkbookException(String name, String reason, String cure) {
    super(oneLine(name) + ": " + reason + ". " + cure + ".");
    this.reason = reason;
    this.cure = cure;
  }

  UnreadableWorkbookException(String name, String reason, String cure, Throwable cause) {
    this(name, reason, cure);
    initCause(cause);
  }

  public String reason() {
    return reason;
  }

  public String cure() {
    return cure;
  }

  /** A name is a label from outside: no line breaks, no control or direction characters. */
  private static String oneLine(String name) {
    StringBuilder out = new StringBuilder(name.length());
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      int type = Character.getType(c);
      out.append(
          type == Character.CONTROL
                  || type == Character.FORMAT
                  || type == Character.LINE_SEPARATOR
                  || type == Character.PARAGRAPH_SEPARATOR
              ? ' '
              : c);
    }
    return out.toString();
  }
}
