package vn.xetkhen.intake;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/** Remembers what short texts mean: a column repeats few of them many times. */
final class Memo<T> {

  private static final int MAX_ENTRIES = 8192;
  private static final int MAX_LENGTH = 300;
  private final Map<String, T> known = new HashMap<>();
  private final Function<String, T> reader;

  Memo(Function<String, T> reader) {
    this.reader = reader;
  }

  T get(String text) {
    T value = known.get(text);
    if (value == null) {
      value = reader.apply(text);
      if (text.length() <= MAX_LENGTH) {
        if (known.size() >= MAX_ENTRIES) {
          known.clear();
        }
        known.put(text, value);
      }
    }
    return value;
  }
}
