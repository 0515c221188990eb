package vn.xetkhen.intake;

import java.util.regex.Pattern;
import vn.xetkhen.nominee.Text;

/**
 * Tells the rows of nominees from what else stands in a list: numbers of columns, a header printed
 * again, groups, totals, and the signatures below.
 */
enum RowKind {
  NOMINEE,
  /** Something is said about somebody who is not named. */
  NAMELESS,
  /** A name that cannot be one. */
  MISNAMED,
  GROUP,
  HEADER,
  TOTAL,
  SIGNATURE,
  NOTHING;

  /** Columns that signatures below a list spread over, at most, besides the column of names. */
  private static final int MAX_SIGNERS = 2;

  private static final Pattern COLUMN_NUMBER =
      Pattern.compile("[\\[(]?(?:\\d{1,2}|[a-z])[\\])]?(?:\\s*=.*)?");
  private static final Pattern GROUP_NUMBER = Pattern.compile("(?:[ivxlc]+|[a-z])[.)]?");
  private static final Pattern UNIT_NAME =
      Pattern.compile("(?:phong|doi|chi cuc|trung tam|van phong|khoi|benh vien)\\s.*");
  private static final Pattern TOTAL_WORDS =
      Pattern.compile(
          "(?:tong cong(?! ty)|tong so)\\b.*|(?:cong|cong don|tong)\\s*[:.]?(?:\\s*(?:[\\d=]|\\(\\s*[\\divx]).*)?");
  private static final Pattern SIGNATURE_WORDS =
      Pattern.compile(
          "(?:nguoi lap|thu truong|chu tich|pho chu tich|giam doc|pho giam doc|cuc truong"
              + "|chi cuc truong|truong phong|doi truong|xac nhan|noi nhan|ky ten|ky, |tm\\.|kt\\."
              + "|tl\\.|ghi chu:|danh sach (?:nay|co|gom)|\\(ky).*"
              + "|.{0,40}ngay\\s*[\\d.…_ ]*\\s*thang\\s*[\\d.…_ ]*\\s*nam.*");

  static RowKind of(SheetRow row, RowCells cells, boolean afterSignature) {
    RawCell name = cells.nameCell();
    boolean numbered = isNumber(cells.raw(Column.INDEX));
    boolean named = !name.blank() && !name.unusable();
    if (numbered && named && !isColumnNumber(name)) {
      return hasLetter(name.text()) ? NOMINEE : MISNAMED;
    }
    if (row.number() <= cells.table().headerRow() + 2 && isColumnNumbers(row)) {
      return NOTHING;
    }
    return named
        ? named(cells, name, afterSignature)
        : nameless(row, cells, numbered, afterSignature);
  }

  private static RowKind named(RowCells cells, RawCell name, boolean afterSignature) {
    if (!hasLetter(name.text())) {
      return MISNAMED;
    }
    String folded = Text.fold(CellText.readable(name.text()));
    if (HeaderWords.layoutOfName(HeaderWords.fold(folded)) != null) {
      return HEADER;
    }
    if (TOTAL_WORDS.matcher(folded).matches()) {
      return TOTAL;
    }
    int facts = cells.factCells();
    if (facts <= MAX_SIGNERS && SIGNATURE_WORDS.matcher(folded).matches()) {
      return SIGNATURE;
    }
    if (afterSignature && facts <= MAX_SIGNERS) {
      return NOTHING;
    }
    if (facts > 0) {
      return NOMINEE;
    }
    String index = Text.fold(CellText.oneLine(cells.raw(Column.INDEX).text()));
    boolean person = cells.table().layout() == Layout.INDIVIDUALS;
    if (!index.isEmpty() && GROUP_NUMBER.matcher(index).matches()
        || index.isEmpty() && person && UNIT_NAME.matcher(folded).matches()) {
      return GROUP;
    }
    return NOMINEE;
  }

  private static RowKind nameless(
      SheetRow row, RowCells cells, boolean numbered, boolean afterSignature) {
    int facts = cells.factCells();
    if (numbered) {
      return facts > 0 ? NAMELESS : NOTHING;
    }
    if (facts == 0 || afterSignature) {
      return signature(row);
    }
    RowKind words = signature(row);
    if (words == TOTAL || words == SIGNATURE && facts <= MAX_SIGNERS) {
      return words;
    }
    return NAMELESS;
  }

  private static RowKind signature(SheetRow row) {
    for (int i = 0; i < Math.min(row.width(), TableFinder.MAX_COLUMNS); i++) {
      RawCell cell = row.cell(i);
      if (cell.type() == RawCell.Type.TEXT && cell.text().length() < 200) {
        String folded = Text.fold(CellText.readable(cell.text()));
        if (TOTAL_WORDS.matcher(folded).matches()) {
          return TOTAL;
        }
        if (SIGNATURE_WORDS.matcher(folded).matches()) {
          return SIGNATURE;
        }
      }
    }
    return NOTHING;
  }

  static boolean isTotalOrSignature(String folded) {
    return TOTAL_WORDS.matcher(folded).matches() || SIGNATURE_WORDS.matcher(folded).matches();
  }

  static boolean isNumber(RawCell cell) {
    if (cell.type() == RawCell.Type.NUMBER) {
      return true;
    }
    String text = cell.text();
    int length = text.endsWith(".") ? text.length() - 1 : text.length();
    return length > 0 && length <= 6 && Numbers.isDigits(text.substring(0, length));
  }

  static boolean isColumnNumbers(SheetRow row) {
    int cells = 0;
    for (int i = 0; i < Math.min(row.width(), TableFinder.MAX_COLUMNS); i++) {
      RawCell cell = row.cell(i);
      if (!cell.blank()) {
        if (!isColumnNumber(cell)) {
          return false;
        }
        cells++;
      }
    }
    return cells > 1;
  }

  private static boolean isColumnNumber(RawCell cell) {
    String text = cell.text();
    if (text.length() > 20 || text.length() > 4 && text.indexOf('=') < 0) {
      return false;
    }
    return COLUMN_NUMBER.matcher(Text.fold(CellText.oneLine(cell.text()))).matches();
  }

  static boolean hasLetter(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLetter(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }
}
