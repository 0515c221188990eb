package vn.xetkhen.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The first fence: reads a rule file by itself and lets through only words, signs and literals from
 * a short list. Comments are dropped. Anything else is refused, by line.
 */
final class FenceLexer {

  private static final String SYMBOLS = "(),:;@";
  private static final Set<String> OPERATORS = Set.of("==", "!=", ">=", "<=", ">", "<");
  private static final Set<String> KEYWORDS =
      Set.of("rule", "when", "then", "end", "not", "in", "true", "false", "met", "points");
  private static final int LONGEST_STRING = 500;
  private static final int DEEPEST = 3;
  private static final int LARGEST_NUMBER_LENGTH = 6;

  private final String file;
  private final String text;
  private final Set<String> vocabularyWords;
  private final Problems problems;
  private final List<Token> tokens = new ArrayList<>();
  private int at;
  private int line = 1;
  private int depth;

  FenceLexer(String file, String text, Set<String> vocabularyWords, Problems problems) {
    this.file = file;
    this.text = text;
    this.vocabularyWords = vocabularyWords;
    this.problems = problems;
  }

  /** The tokens, or as many as there were before the first refusal. */
  List<Token> tokens() {
    while (at < text.length() && !problems.full()) {
      char c = text.charAt(at);
      if (c == '\n') {
        line++;
        at++;
      } else if (Character.isWhitespace(c)) {
        at++;
      } else if (c == '/' && at + 1 < text.length() && text.charAt(at + 1) == '/') {
        skipLine();
      } else if (c == '"') {
        string();
      } else if (c == '$') {
        word(Token.Kind.VARIABLE);
      } else if (Character.isLetter(c) || c == '_') {
        word(Token.Kind.WORD);
      } else if (c >= '0' && c <= '9') {
        number();
      } else {
        symbol(c);
      }
    }
    return tokens;
  }

  private void skipLine() {
    while (at < text.length() && text.charAt(at) != '\n') {
      at++;
    }
  }

  private void string() {
    int end = at + 1;
    while (end < text.length() && text.charAt(end) != '"' && text.charAt(end) != '\n') {
      if (text.charAt(end) == '\\') {
        refuse("dấu \\ trong chuỗi chữ.", "Bỏ dấu \\; chữ Việt viết thẳng, không viết mã.");
        at = end + 1;
        return;
      }
      end++;
    }
    if (end >= text.length() || text.charAt(end) == '\n') {
      refuse("chuỗi chữ mở bằng dấu \" mà không đóng.", "Thêm dấu \" ở cuối chuỗi.");
      at = end;
      return;
    }
    if (text.substring(at, end).chars().anyMatch(HiddenCharacters::hidden)) {
      refuse("ký tự không nhìn thấy trong chuỗi chữ.", "Xóa chuỗi rồi gõ lại.");
    }
    if (end - at > LONGEST_STRING) {
      refuse("chuỗi chữ dài quá " + LONGEST_STRING + " ký tự.", "Viết ngắn lại.");
    }
    add(Token.Kind.STRING, text.substring(at, end + 1));
    at = end + 1;
  }

  private void word(Token.Kind kind) {
    int end = at + 1;
    while (end < text.length()
        && (Character.isLetterOrDigit(text.charAt(end)) || text.charAt(end) == '_')) {
      end++;
    }
    String word = text.substring(at, end);
    if (kind == Token.Kind.WORD && !KEYWORDS.contains(word) && !vocabularyWords.contains(word)) {
      refuse(
          "từ «" + Problems.shorten(word) + "» không thuộc ngôn ngữ của tệp tiêu chuẩn.",
          "Tệp tiêu chuẩn chỉ dùng các câu trong vocabulary.dsl; không viết mã, import, function, eval.");
    } else {
      add(kind, word);
    }
    at = end;
  }

  private void number() {
    int end = at;
    while (end < text.length()
        && (Character.isDigit(text.charAt(end)) || text.charAt(end) == '.')) {
      end++;
    }
    String number = text.substring(at, end);
    // to Java, in which probes are compiled, 010 is eight
    if (!number.matches("(?:0|[1-9]\\d*)(?:\\.\\d+)?") || number.length() > LARGEST_NUMBER_LENGTH) {
      refuse(
          "số «" + Problems.shorten(number) + "» viết sai hoặc quá lớn.",
          "Viết một số nhỏ, ví dụ 2.");
    } else {
      add(Token.Kind.NUMBER, number);
    }
    at = end;
  }

  private void symbol(char c) {
    String two = at + 1 < text.length() ? text.substring(at, at + 2) : "";
    if (OPERATORS.contains(two)) {
      add(Token.Kind.SYMBOL, two);
      at += 2;
      return;
    }
    if (OPERATORS.contains(String.valueOf(c)) || SYMBOLS.indexOf(c) >= 0) {
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (depth > DEEPEST) {
        refuse("dấu ngoặc lồng quá " + DEEPEST + " lớp.", "Tách thành nhiều dòng điều kiện.");
      } else if (depth < 0) {
        refuse("dấu ) mà không có dấu ( ở trước.", "Bỏ dấu ) thừa, hoặc thêm dấu (.");
        depth = 0;
      } else {
        add(Token.Kind.SYMBOL, String.valueOf(c));
      }
      at++;
      return;
    }
    refuse(
        "dấu «" + c + "» không thuộc ngôn ngữ của tệp tiêu chuẩn.",
        c == '\u201C' || c == '\u201D'
            ? "Thay dấu ngoặc kép cong bằng dấu \" thẳng."
            : "Bỏ dấu ấy; tệp tiêu chuẩn không chứa mã lệnh.");
    at++;
  }

  private void add(Token.Kind kind, String token) {
    tokens.add(new Token(kind, token, line));
  }

  private void refuse(String problem, String advice) {
    problems.add(file, line, problem, advice);
  }
}
