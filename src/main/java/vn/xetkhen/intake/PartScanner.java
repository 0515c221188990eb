package vn.xetkhen.intake;

import org.jspecify.annotations.Nullable;

/**
 * Looks through the bytes of a part of a workbook for what the reader behind the gate would take at
 * its word, in memory or time: far columns, shared strings that are not there, entities, texts
 * without end, formulas that multiply. Every XML part is looked at, whatever its name.
 *
 * <p>What it finds odd no spreadsheet program writes.
 */
final class PartScanner {

  /** How far a pattern reaches behind its first byte. */
  static final int LOOK_AHEAD = 32 << 10;

  /** A cell holds 32,767 characters; each may be written as «&amp;#12345;». */
  private static final int MAX_TOKEN = 300 << 10;

  private static final int MAX_ROW = 8 << 20;
  private static final int MAX_STRING = 2 << 20;
  private static final int MAX_NUMBER = 400;
  private static final int MAX_ATTRIBUTES = 512;

  /** Steps that reading may take beyond one for each byte: about two seconds. */
  private static final long MAX_STEPS = 500_000_000;

  private boolean strings;
  private boolean edit;
  private long position;
  private long lastTag;
  private long rowStart;
  private long stringStart;
  private byte cellType;
  private long cells;
  private long arrays;
  private long shared;
  private long longestFormula;
  private @Nullable String odd;

  private long stringCount;
  private long lastString = -1;
  private boolean isoDates;
  private boolean riskyFormulas;

  /**
   * Begins a part.
   *
   * @param sharedStrings whether it is the part with the shared strings
   * @param rewrite whether to change in place what the reader cannot read, see {@link PlainCopy}
   */
  void begin(boolean sharedStrings, boolean rewrite) {
    strings = sharedStrings;
    edit = rewrite;
    position = 0;
    lastTag = 0;
    rowStart = -1;
    stringStart = -1;
    cellType = 0;
    cells = 0;
    arrays = 0;
    shared = 0;
    longestFormula = 0;
  }

  /** Looks at patterns that start before {@code to}; the bytes after it are there to look ahead. */
  void scan(byte[] bytes, int to) {
    for (int i = 0; i < to; i++) {
      if (bytes[i] == '<') {
        long at = position + i;
        if (at - lastTag > MAX_TOKEN) {
          odd = "có ô chữ dài quá 32.767 ký tự";
        }
        lastTag = at;
        tag(bytes, i, at);
      }
    }
    position += to;
  }

  /** Ends the part. */
  void end() {
    if (position - lastTag > MAX_TOKEN) {
      odd = "có ô chữ dài quá 32.767 ký tự";
    }
    if (arrays * cells > MAX_STEPS || shared * longestFormula > MAX_STEPS) {
      odd = "có quá nhiều công thức dùng chung";
    }
  }

  /** What is wrong, in Vietnamese without a full stop; null if nothing is. */
  @Nullable String odd() {
    return odd;
  }

  /** Whether a cell points at a string that the workbook does not have. */
  boolean danglingString() {
    return lastString >= stringCount;
  }

  long stringCount() {
    return stringCount;
  }

  /** Whether there are cells of type «d», which the reader does not know. */
  boolean isoDates() {
    return isoDates;
  }

  /** Whether a shared formula holds a name that the reader would take for a cell's. */
  boolean riskyFormulas() {
    return riskyFormulas;
  }

  private void tag(byte[] bytes, int i, long at) {
    if (rowStart >= 0 && at - rowStart > MAX_ROW
        || stringStart >= 0 && at - stringStart > MAX_STRING) {
      odd = "có dòng hoặc chuỗi chữ dài bất thường";
    }
    byte first = bytes[i + 1];
    if (first == '!') {
      if (XmlBytes.matches(bytes, i + 2, "DOCTYPE")) {
        odd = "chứa khai báo DOCTYPE, thứ không có trong bảng tính bình thường";
      }
      return;
    }
    boolean close = first == '/';
    int n = XmlBytes.localName(bytes, close ? i + 2 : i + 1);
    if (XmlBytes.is(bytes, n, "row")) {
      rowStart = close ? -1 : at;
    } else if (XmlBytes.is(bytes, n, "si")) {
      stringStart = close ? -1 : at;
      stringCount += strings && !close ? 1 : 0;
    } else if (!close && XmlBytes.isNameEnd(bytes[n + 1])) {
      switch (bytes[n]) {
        case 'c' -> cell(bytes, n + 1);
        case 'v' -> value(bytes, n + 1);
        case 'f' -> formula(bytes, n + 1);
        default -> {}
      }
    }
  }

  private void cell(byte[] bytes, int from) {
    cells++;
    cellType = 'n';
    int end = from + MAX_ATTRIBUTES;
    int i = from;
    while (bytes[i] != '>' && i < end) {
      if (!XmlBytes.isSpace(bytes[i]) || XmlBytes.isSpace(bytes[i + 1])) {
        i++;
      } else if (bytes[i + 1] == 'r' && bytes[i + 2] == '=') {
        i = address(bytes, i + 4);
      } else if (bytes[i + 1] == 't' && bytes[i + 2] == '=') {
        i = type(bytes, i + 4);
      } else {
        boolean hidden =
            (bytes[i + 1] == 'r' || bytes[i + 1] == 't') && XmlBytes.isSpace(bytes[i + 2]);
        odd = hidden ? "có ô ghi thuộc tính khác thường" : odd;
        i++;
      }
    }
    if (i == end) {
      odd = "có ô ghi thuộc tính khác thường";
    }
  }

  private int type(byte[] bytes, int i) {
    byte quote = bytes[i - 1];
    if (bytes[i] == '&') {
      odd = "có ô ghi thuộc tính khác thường";
    } else if (bytes[i + 1] == quote) {
      cellType = bytes[i];
      if (cellType == 'd') {
        isoDates = true;
        if (edit) {
          bytes[i] = 'e';
        }
      }
    } else {
      cellType = 't';
    }
    return i;
  }

  /** The reader makes room for every column before a cell's; XFD is the last there is. */
  private int address(byte[] bytes, int i) {
    int letters = 0;
    int at = bytes[i] == '$' ? i + 1 : i;
    while (XmlBytes.isLetter(bytes[at])) {
      at++;
      letters++;
    }
    if (letters > 3) {
      odd = "có ô ở cột ngoài giới hạn của bảng tính";
    } else if (bytes[at] == '&') {
      odd = "có ô ghi thuộc tính khác thường";
    }
    return at;
  }

  /** The reader makes room for all strings before one; digits without end take it forever. */
  private void value(byte[] bytes, int from) {
    if (cellType != 's' && cellType != 'n') {
      return;
    }
    int i = from;
    while (bytes[i] != '>' && i < from + MAX_ATTRIBUTES) {
      i++;
    }
    int start = ++i;
    long index = 0;
    boolean digits = true;
    for (; bytes[i] != '<' && i - start < MAX_NUMBER; i++) {
      digits &= bytes[i] >= '0' && bytes[i] <= '9';
      index = i - start < 11 ? index * 10 + bytes[i] - '0' : Integer.MAX_VALUE;
    }
    boolean closed = bytes[start - 2] == '/';
    if (bytes[i] != '<' || !closed && bytes[i + 1] != '/') {
      odd = "có ô số ghi khác thường";
    } else if (cellType == 's' && i > start) {
      if (!digits) {
        odd = "tệp hỏng (có ô trỏ tới chuỗi chữ không có trong tệp)";
      }
      lastString = Math.max(lastString, index);
    }
  }

  private void formula(byte[] bytes, int from) {
    boolean isShared = false;
    int i = from;
    int end = from + MAX_ATTRIBUTES;
    while (bytes[i] != '>' && i < end) {
      if (XmlBytes.isSpace(bytes[i]) && bytes[i + 1] == 't' && bytes[i + 2] == '=') {
        isShared = bytes[i + 4] == 's';
        arrays += bytes[i + 4] == 'a' ? 1 : 0;
        i += 4;
      }
      i++;
    }
    if (i == end) {
      odd = "có công thức ghi thuộc tính khác thường";
      return;
    }
    shared += isShared ? 1 : 0;
    text(bytes, i + 1, isShared && bytes[i - 1] != '/');
  }

  /** A text of a formula: how long, and whether it names what only looks like a cell. */
  private void text(byte[] bytes, int from, boolean isShared) {
    int to = Math.min(bytes.length - 1, from + LOOK_AHEAD - MAX_ATTRIBUTES - 64);
    int letters = 0;
    int i = from;
    for (; i < to && bytes[i] != '<'; i++) {
      byte b = bytes[i];
      if (b >= 'A' && b <= 'Z') {
        letters++;
      } else {
        riskyFormulas |= isShared && letters > 3 && b >= '0' && b <= '9';
        letters = 0;
      }
      if (edit && isShared && b >= 'A' && b <= 'Z') {
        bytes[i] = (byte) (b + 32);
      }
    }
    if (i == to) {
      odd = "có công thức dài bất thường";
    }
    longestFormula = isShared ? Math.max(longestFormula, i - from) : longestFormula;
  }
}
