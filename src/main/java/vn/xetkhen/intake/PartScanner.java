package vn.xetkhen.intake;

/**
 * Looks through the bytes of a part of a workbook for what the reader behind the gate would take at
 * its word: far columns, shared strings that are not there, entities. What hides from it (prefixes,
 * odd spacing) still meets the limits of memory; what it refuses no spreadsheet program writes.
 */
final class PartScanner {

  /** How far a pattern reaches behind its first byte. */
  static final int LOOK_AHEAD = 96;

  private static final int DOCTYPE_WITHIN = 64 << 10;

  private boolean strings;
  private boolean sheet;
  private long position;
  private boolean doctype;
  private boolean farColumn;
  private long stringCount;
  private long lastString = -1;
  private boolean negativeString;

  /** Begins the part of that name. */
  void begin(String part) {
    boolean xml = part.endsWith(".xml") || part.endsWith(".rels");
    strings = part.endsWith("sharedstrings.xml");
    sheet = xml && part.contains("sheets/");
    position = xml ? 0 : Long.MAX_VALUE;
  }

  /** Looks at patterns that start before {@code to}; the bytes after it are there to look ahead. */
  void scan(byte[] bytes, int to) {
    if (position == Long.MAX_VALUE || !sheet && !strings && position > DOCTYPE_WITHIN) {
      return;
    }
    for (int i = 0; i < to; i++) {
      if (bytes[i] == '<') {
        if (sheet && bytes[i + 1] == 'c' && isSpace(bytes[i + 2])) {
          i = cell(bytes, i + 2);
        } else {
          tag(bytes, i);
        }
      }
    }
    position += to;
  }

  boolean doctype() {
    return doctype;
  }

  boolean farColumn() {
    return farColumn;
  }

  /** Whether a cell points at a string that the workbook does not have. */
  boolean danglingString() {
    return negativeString || stringCount > 0 && lastString >= stringCount;
  }

  private void tag(byte[] bytes, int i) {
    byte next = bytes[i + 1];
    if (next == '!' && position <= DOCTYPE_WITHIN) {
      doctype |= matches(bytes, i + 2, "DOCTYPE");
    } else if (strings && next == 's' && bytes[i + 2] == 'i') {
      byte end = bytes[i + 3];
      stringCount += end == '>' || end == '/' || end <= ' ' ? 1 : 0;
    }
  }

  /** Reads the attributes of a cell; gives the place of its last byte looked at. */
  private int cell(byte[] bytes, int from) {
    int end = from + LOOK_AHEAD - 24;
    boolean string = false;
    int i = from;
    for (; i < end && bytes[i] != '>'; i++) {
      if (isSpace(bytes[i]) && bytes[i + 2] == '=') {
        if (bytes[i + 1] == 'r') {
          farColumn |= isFar(bytes, i + 4);
        } else if (bytes[i + 1] == 't') {
          string = bytes[i + 4] == 's' && !isLetter(bytes[i + 5]);
        }
        i += 3;
      }
    }
    return string ? string(bytes, i) : i - 1;
  }

  /** The reader makes room for every column before a cell's; XFD is the last there is. */
  private static boolean isFar(byte[] bytes, int i) {
    return isLetter(bytes[i])
        && isLetter(bytes[i + 1])
        && isLetter(bytes[i + 2])
        && isLetter(bytes[i + 3]);
  }

  /** The reader reads a missing string as blank, after making room for all strings before it. */
  private int string(byte[] bytes, int close) {
    if (bytes[close + 1] != '<' || bytes[close + 2] != 'v' || bytes[close + 3] != '>') {
      return close;
    }
    int i = close + 4;
    negativeString |= bytes[i] == '-';
    long index = 0;
    for (int digits = 0; digits < 11 && bytes[i] >= '0' && bytes[i] <= '9'; digits++) {
      index = index * 10 + bytes[i++] - '0';
    }
    lastString = Math.max(lastString, index);
    return i - 1;
  }

  private static boolean matches(byte[] bytes, int from, String upperCase) {
    for (int i = 0; i < upperCase.length(); i++) {
      int c = bytes[from + i];
      if ((c >= 'a' && c <= 'z' ? c - 32 : c) != upperCase.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isSpace(byte b) {
    return b == ' ' || b == '\n' || b == '\r' || b == '\t';
  }

  private static boolean isLetter(byte b) {
    return b >= 'A' && b <= 'Z' || b >= 'a' && b <= 'z';
  }
}
