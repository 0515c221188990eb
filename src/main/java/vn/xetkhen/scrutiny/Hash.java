package vn.xetkhen.scrutiny;

/** Hashes of 64 bits; who finds by them compares what was hashed. */
final class Hash {

  private Hash() {}

  static long of(long start, CharSequence text) {
    long hash = start ^ 0xcbf29ce484222325L;
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
    }
    return mix(hash ^ text.length());
  }

  static long mix(long value) {
    long z = (value ^ value >>> 30) * 0xbf58476d1ce4e5b9L;
    z = (z ^ z >>> 27) * 0x94d049bb133111ebL;
    return z ^ z >>> 31;
  }
}
