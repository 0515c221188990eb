package vn.xetkhen.document;

import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What must be amended in the files that fastexcel writes, see {@link SteadyZip}. */
final class FastexcelEdits {

  private static final Pattern CREATED =
      Pattern.compile("(?<head><dcterms:created [^>]*>)[^<]*(?<tail></dcterms:created>)");
  private static final Pattern TEXT_FORMAT =
      Pattern.compile("<numFmt numFmtId=\"(\\d+)\" formatCode=\"@\"/>");

  private FastexcelEdits() {}

  /**
   * @param created instant to stand where the library puts the clock's
   */
  static Map<String, UnaryOperator<String>> steady(String created) {
    return Map.of(
        "docProps/core.xml",
        text -> CREATED.matcher(text).replaceAll("${head}" + created + "${tail}"),
        "xl/styles.xml",
        text -> namedDefault(quotePrefixed(text)));
  }

  /**
   * fastexcel cannot say quotePrefix; only guarded cells carry the text format, so it marks them.
   */
  private static String quotePrefixed(String styles) {
    Matcher format = TEXT_FORMAT.matcher(styles);
    if (!format.find()) {
      return styles;
    }
    String marked = "<xf numFmtId=\"" + format.group(1) + "\"";
    return styles.replace(marked, "<xf quotePrefix=\"1\"" + marked.substring("<xf".length()));
  }

  /** Without a style «Normal» LibreOffice does not find the default font. */
  private static String namedDefault(String styles) {
    return styles.replace(
        "</cellXfs>",
        "</cellXfs><cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\""
            + " builtinId=\"0\"/></cellStyles>");
  }
}
