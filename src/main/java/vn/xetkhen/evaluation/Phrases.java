package vn.xetkhen.evaluation;

import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Sentences that come again and again, made once: among 100,000 nominees a shortfall is said in a
 * few thousand ways. Holds so many and no more; a newer phrase takes the place of an older one.
 * Threads may share it: whatever one of them sees is whole, and at worst made twice.
 */
final class Phrases {

  private static final int ROOM = 1 << 13;

  private final @Nullable Entry[] entries = new Entry[ROOM];

  private record Entry(Object of, Object in, @Nullable String with, String phrase) {}

  /**
   * @param of what the phrase is about, told by identity
   * @param in where, told by identity
   * @param with the words that it takes up
   * @param make makes it; the same for the same three
   */
  String say(Object of, Object in, @Nullable String with, Supplier<String> make) {
    int hash =
        System.identityHashCode(of) * 31
            + System.identityHashCode(in) * 7
            + (with == null ? 0 : with.hashCode());
    int place = (hash ^ hash >>> 15) & (ROOM - 1);
    Entry known = entries[place];
    if (known != null && known.of == of && known.in == in && Objects.equals(known.with, with)) {
      return known.phrase;
    }
    String phrase = make.get();
    entries[place] = new Entry(of, in, with, phrase);
    return phrase;
  }
}
