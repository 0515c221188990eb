package vn.xetkhen.intake;

/** What bytes of XML say, as far as it is plain ASCII. */
final class XmlBytes {

  private XmlBytes() {}

  /** Where the name without its prefix begins. */
  static int localName(byte[] bytes, int from) {
    for (int i = from; i < from + 24; i++) {
      byte b = bytes[i];
      if (b == ':') {
        return i + 1;
      }
      if (b <= ' ' || b == '>' || b == '/') {
        return from;
      }
    }
    return from;
  }

  static boolean is(byte[] bytes, int from, String name) {
    for (int i = 0; i < name.length(); i++) {
      if (bytes[from + i] != name.charAt(i)) {
        return false;
      }
    }
    return isNameEnd(bytes[from + name.length()]);
  }

  static boolean isNameEnd(byte b) {
    return b == '>' || b == '/' || isSpace(b);
  }

  static boolean matches(byte[] bytes, int from, String upperCase) {
    for (int i = 0; i < upperCase.length(); i++) {
      int c = bytes[from + i];
      if ((c >= 'a' && c <= 'z' ? c - 32 : c) != upperCase.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  static boolean isSpace(byte b) {
    return b == ' ' || b == '\n' || b == '\r' || b == '\t';
  }

  static boolean isLetter(byte b) {
    return b >= 'A' && b <= 'Z' || b >= 'a' && b <= 'z';
  }
}
