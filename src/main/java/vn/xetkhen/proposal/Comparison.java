package vn.xetkhen.proposal;

import vn.xetkhen.rulebook.RankingOrder;

/** What can decide between two nominees; which of them count, and in which order, is data. */
enum Comparison {
  /** More points first. */
  POINTS(RankingOrder.Key.POINTS, 24),
  /** A woman, or a collective with enough women, first. */
  WOMEN(RankingOrder.Key.WOMAN, 1),
  /** A direct worker first. */
  DIRECT(RankingOrder.Key.DIRECT, 1),
  /** The earlier year of the last commendation first, never commended earliest. */
  LAST_COMMENDED(RankingOrder.Key.LONGEST_UNREWARDED, 12);

  private final RankingOrder.Key key;
  private final int bits;

  Comparison(RankingOrder.Key key, int bits) {
    this.key = key;
    this.bits = bits;
  }

  static Comparison of(RankingOrder.Key key) {
    for (Comparison comparison : values()) {
      if (comparison.key == key) {
        return comparison;
      }
    }
    throw new IllegalArgumentException(key.code());
  }

  /** Width of its field in a {@link MeritOrder} key. */
  int bits() {
    return bits;
  }

  /** The field: less is better. */
  long encode(Merit merit) {
    long field =
        switch (this) {
          case POINTS -> (1L << 23) - 1 - merit.points();
          case WOMEN -> merit.women() ? 0 : 1;
          case DIRECT -> merit.direct() ? 0 : 1;
          case LAST_COMMENDED -> merit.lastCommended();
        };
    if (field < 0 || field >= 1L << bits) {
      throw new IllegalArgumentException(this + " " + merit);
    }
    return field;
  }

  /** What this field says of the one ahead, against the one behind; they differ in it. */
  String words(long ahead, long behind, int womenPercent, boolean collectives) {
    return switch (this) {
      case POINTS -> (behind - ahead) + " điểm";
      case WOMEN ->
          collectives
              ? "tập thể có từ " + womenPercent + " % nữ trở lên xếp trước"
              : "nữ xếp trước";
      case DIRECT -> "người trực tiếp công tác xếp trước";
      case LAST_COMMENDED ->
          ahead == Merit.NEVER
              ? "chưa được khen xếp trước đã được khen năm " + behind
              : "lần khen gần nhất năm " + ahead + " xếp trước năm " + behind;
    };
  }
}
