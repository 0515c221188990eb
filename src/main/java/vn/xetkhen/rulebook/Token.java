package vn.xetkhen.rulebook;

/** A token of a rule file after the fence's own lexer: the only text that goes on to the parser. */
record Token(Kind kind, String text, int line) {
  enum Kind {
    WORD,
    VARIABLE,
    NUMBER,
    STRING,
    SYMBOL
  }

  /** That word or sign; the same letters in quotes are not it. */
  boolean is(String word) {
    return text.equals(word);
  }
}
