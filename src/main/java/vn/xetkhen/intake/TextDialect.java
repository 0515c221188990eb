package vn.xetkhen.intake;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.reader.StringArrayHandler;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a table written as text parts its cells.
 *
 * @param separator between cells
 * @param declared whether a line «sep=;» in front says so; it is no row of the table
 * @param backslash whether quotation marks in quoted cells are written \" instead of ""
 */
record TextDialect(char separator, boolean declared, boolean backslash) {

  /** From the least likely to stand inside a cell to the likeliest. */
  private static final char[] SEPARATORS = {'\t', ';', '|', ','};

  private static final Pattern DECLARATION =
      Pattern.compile("\\A\"?sep=(.)\"?(?:\r\n|\r|\n)", Pattern.CASE_INSENSITIVE);

  /** Longest text between two separators; longer than any cell that a spreadsheet can hold. */
  static final int MAX_FIELD = 1 << 18;

  private static final int MAX_RECORD = 1 << 22;
  private static final int MAX_FIELDS = 16_384;

  /** By the beginning of the text; its last line may be cut off. */
  static TextDialect of(String head) {
    Matcher declaration = DECLARATION.matcher(head);
    if (declaration.find()) {
      char separator = declaration.group(1).charAt(0);
      String rest = head.substring(declaration.end());
      return new TextDialect(separator, true, backslash(rest, separator));
    }
    char best = ',';
    double bestScore = 0;
    for (char separator : SEPARATORS) {
      double score = score(head, separator);
      if (score > bestScore) {
        bestScore = score;
        best = separator;
      }
    }
    return new TextDialect(best, false, backslash(head, best));
  }

  /**
   * How likely it is the separator: the share of lines that have as many as most lines have, at
   * least one; more separators win between equals.
   */
  private static double score(String head, char separator) {
    List<Integer> lines = perLine(head, separator);
    Map<Integer, Integer> often = new HashMap<>();
    int most = 0;
    int usual = 0;
    for (int count : lines) {
      int seen = often.merge(count, 1, Integer::sum);
      if (count > 0 && (seen > most || seen == most && count > usual)) {
        most = seen;
        usual = count;
      }
    }
    return lines.isEmpty() || usual == 0
        ? 0
        : (double) most / lines.size() + Math.min(usual, 100) / 1000.0;
  }

  /** Separators outside quotation marks in each line that is not empty. */
  private static List<Integer> perLine(String head, char separator) {
    List<Integer> counts = new ArrayList<>();
    boolean quoted = false;
    boolean any = false;
    int count = 0;
    for (int i = 0; i < head.length(); i++) {
      char c = head.charAt(i);
      if (c == '"') {
        quoted = !quoted;
      } else if (!quoted && (c == '\n' || c == '\r')) {
        if (any) {
          counts.add(count);
        }
        any = false;
        count = 0;
        continue;
      } else if (!quoted && c == separator) {
        count++;
      }
      any = true;
    }
    if (any && counts.isEmpty()) {
      counts.add(count);
    }
    return counts;
  }

  private static boolean backslash(String head, char separator) {
    return head.contains("\\\"")
        && !parses(head, new TextDialect(separator, false, false))
        && parses(head.replace("\\\"", "\"\""), new TextDialect(separator, false, false));
  }

  private static boolean parses(String head, TextDialect dialect) {
    try (CsvReader<String[]> csv = dialect.builder(true).build(handler(), head)) {
      csv.forEach(record -> {});
      return true;
    } catch (CsvParseException e) {
      return false;
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  /** Reads the records of a text from its beginning. */
  CsvReader<String[]> records(Reader text) {
    CsvReader<String[]> csv =
        builder(false).build(handler(), backslash ? new DoubledQuotes(text) : text);
    if (declared) {
      csv.skipLines(1);
    }
    return csv;
  }

  private CsvReader.CsvReaderBuilder builder(boolean cutOff) {
    return CsvReader.builder()
        .fieldSeparator(separator)
        .skipEmptyLines(false)
        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
        .allowUnclosedQuote(cutOff)
        .maxBufferSize(2 * MAX_FIELD);
  }

  private static StringArrayHandler handler() {
    return StringArrayHandler.of(
        c -> c.maxFields(MAX_FIELDS).maxFieldSize(MAX_FIELD).maxRecordSize(MAX_RECORD));
  }

  /** Passes \" on as "". */
  private static final class DoubledQuotes extends java.io.FilterReader {
    private int held = -1;

    DoubledQuotes(Reader in) {
      super(new java.io.BufferedReader(in));
    }

    @Override
    public int read() throws IOException {
      if (held >= 0) {
        int c = held;
        held = -1;
        return c;
      }
      int c = in.read();
      if (c != '\\') {
        return c;
      }
      int next = in.read();
      held = next;
      return next == '"' ? '"' : '\\';
    }

    @Override
    public int read(char[] buffer, int from, int length) throws IOException {
      int n = 0;
      for (; n < length; n++) {
        int c = read();
        if (c < 0) {
          break;
        }
        buffer[from + n] = (char) c;
      }
      return n == 0 && length > 0 ? -1 : n;
    }
  }
}
