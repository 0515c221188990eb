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
}
