package vn.xetkhen.scrutiny;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Texts by number, each kept once, up to 16,000 characters, as UTF-8 bytes side by side. Number 0
 * is the empty text.
 */
final class TextPool {

  private static final int CHUNK = 1 << 20;
  private static final int LONGEST = 16_000;

  private final List<byte[]> chunks = new ArrayList<>();
  private final LongIndex known = new LongIndex();
  private final Ints chunkOf = new Ints();
  private final Ints startOf = new Ints();
  private final Ints lengthOf = new Ints();
  private int used;

  TextPool() {
    add("");
  }

  int size() {
    return startOf.size();
  }

  int add(String whole) {
    String text = whole.length() > LONGEST ? whole.substring(0, LONGEST) : whole;
    int next = startOf.size();
    int at = known.putIfAbsent(Hash.of(0, text), next);
    if (at >= 0 && get(at).equals(text)) {
      return at;
    }
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    if (chunks.isEmpty() || used + bytes.length > CHUNK) {
      chunks.add(new byte[CHUNK]);
      used = 0;
    }
    System.arraycopy(bytes, 0, chunks.get(chunks.size() - 1), used, bytes.length);
    chunkOf.add(chunks.size() - 1);
    startOf.add(used);
    lengthOf.add(bytes.length);
    used += bytes.length;
    return next;
  }

  String get(int number) {
    return new String(
        chunks.get(chunkOf.get(number)),
        startOf.get(number),
        lengthOf.get(number),
        StandardCharsets.UTF_8);
  }
}
