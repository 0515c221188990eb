package vn.xetkhen.intake;

import java.util.function.Function;

/**
 * Remembers what texts mean: a column repeats few of them many times. A text that shares its slot
 * with another drives it out, so that a column of names costs no memory.
 */
final class Memo<T> {

  private static final int SLOTS = 1 << 13;
  private final String[] texts = new String[SLOTS];
  private final Object[] meanings = new Object[SLOTS];
  private final Function<String, T> reader;

  Memo(Function<String, T> reader) {
    this.reader = reader;
  }

  T get(String text) {
    int hash = text.hashCode();
    int slot = (hash ^ hash >>> 16) & SLOTS - 1;
    if (text.equals(texts[slot])) {
      @SuppressWarnings("unchecked") // only what the reader gave lies in the slots
      T known = (T) meanings[slot];
      return known;
    }
    T meaning = reader.apply(text);
    texts[slot] = text;
    meanings[slot] = meaning;
    return meaning;
  }
}
