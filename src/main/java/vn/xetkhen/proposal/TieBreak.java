package vn.xetkhen.proposal;

/** What can decide between two nominees; which of them count, and in which order, is data. */
enum TieBreak {
  /** More points first. */
  POINTS(24),
  /** A woman, or a collective with at least 70 % women, first. */
  WOMEN(1),
  /** A direct worker first. */
  DIRECT(1),
  /** The earlier year of the last commendation first, never commended earliest. */
  LAST_COMMENDED(12);

  private final int bits;

  TieBreak(int bits) {
    this.bits = bits;
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

  /** What this field says of the one behind, against the one ahead; both in one pool. */
  String behind(long ahead, long self, boolean collectives) {
    return switch (this) {
      case POINTS -> "kém " + (self - ahead) + " điểm";
      case WOMEN ->
          collectives
              ? "bằng điểm; tập thể có từ 70 % nữ trở lên xếp trước"
              : "bằng điểm; nữ xếp trước";
      case DIRECT -> "bằng điểm; người trực tiếp công tác xếp trước";
      case LAST_COMMENDED ->
          ahead == Merit.NEVER
              ? "bằng điểm; người chưa được khen xếp trước người đã được khen năm " + self
              : "bằng điểm; lần khen gần nhất năm " + ahead + " xếp trước năm " + self;
    };
  }

  /** The same for the one ahead. */
  String ahead(long self, long behind, boolean collectives) {
    return this == POINTS ? "hơn " + (behind - self) + " điểm" : behind(self, behind, collectives);
  }
}
