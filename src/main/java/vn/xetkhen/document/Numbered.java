package vn.xetkhen.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Things that come again and again, each with a number from 0. Thread-safe. */
final class Numbered<T extends @Nullable Object> {

  private final Map<T, Integer> numbers = new HashMap<>();
  private final List<T> things = new ArrayList<>();

  synchronized int number(T thing) {
    Integer known = numbers.get(thing);
    if (known != null) {
      return known;
    }
    things.add(thing);
    numbers.put(thing, things.size() - 1);
    return things.size() - 1;
  }

  synchronized T thing(int number) {
    return things.get(number);
  }
}
