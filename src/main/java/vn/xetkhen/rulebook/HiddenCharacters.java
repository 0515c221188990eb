package vn.xetkhen.rulebook;

/**
 * Characters that nobody sees: controls, zero-width signs, marks that turn the direction of
 * writing. A rule must be what it looks like, comments included.
 */
final class HiddenCharacters {

  private HiddenCharacters() {}

  /** Tells of the first one of each line. */
  static void refuse(String file, String text, Problems problems) {
    int line = 1;
    int told = 0;
    for (int i = 0; i < text.length() && !problems.full(); i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        line++;
      } else if (told != line && hidden(c)) {
        told = line;
        problems.add(
            file,
            line,
            String.format("có ký tự không nhìn thấy (U+%04X).", (int) c),
            "Xóa dòng này rồi gõ lại.");
      }
    }
  }

  static boolean hidden(int c) {
    int type = Character.getType(c);
    return c != '\t' && c != '\n' && (type == Character.CONTROL || type == Character.FORMAT);
  }
}
