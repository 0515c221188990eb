package vn.xetkhen.intake;

/** What a column of a nominee list holds, with its header in the template (design.md section 6). */
enum Column {
  INDEX("STT"),
  NAME("Họ và tên"),
  /** The given name, where a form gives it a column of its own beside {@link #NAME}. */
  GIVEN_NAME("Tên"),
  /** Person or collective, in hand-out layouts that list both. */
  SUBJECT("Phân loại khen thưởng"),
  /** «Ông», «Bà» or a rank, in the same layouts. */
  HONORIFIC("Tên gọi", true),
  /** What kind of body or post it is, in the same layouts. */
  OBJECT_CLASS("Phân loại đối tượng", true),
  STAFF_CODE("Mã công chức"),
  BIRTH("Ngày sinh"),
  /** A person's number in the state's registers; kept as a note, it only tells people apart. */
  ID_NUMBER("Số CCCD", true),
  /** Birth dates of men and of women, where a form splits them. */
  BIRTH_OF_MAN("Ngày sinh"),
  BIRTH_OF_WOMAN("Ngày sinh"),
  GENDER("Giới tính"),
  POSITION("Chức vụ"),
  UNIT("Đơn vị"),
  JOINED("Ngày vào ngành"),
  ROLE("Vị trí"),
  REGISTERED("Đăng ký thi đua"),
  HEADCOUNT("Tổng số"),
  WOMEN("Số nữ"),
  ADVANCED_WORKERS("Số LĐTT"),
  GRASSROOTS_FIGHTERS("Số CSTĐCS"),
  EXCELLENT("Số HTXSNV"),
  GOOD("Số HTTNV"),
  COMPLETED("Số HTNV"),
  FAILED("Số KHTNV"),
  DISCIPLINED("Số bị kỷ luật từ cảnh cáo"),
  TITLES("Danh hiệu thi đua"),
  INITIATIVES("Sáng kiến"),
  COMMENDATIONS("Khen thưởng đã đạt"),
  DISCIPLINES("Kỷ luật"),
  REVIEWS("Đang xem xét, xác minh"),
  REQUEST("Hình thức đề nghị"),
  KIND("Loại khen thưởng"),
  CAMPAIGN("Phong trào, chuyên đề"),
  LAUNCHED_BY("Cơ quan phát động"),
  ACHIEVEMENT("Thành tích"),
  NOTE("Ghi chú", true);

  /** «Xếp loại 2021»: one column a year. */
  static final String RATING_HEADER = "Xếp loại";

  /** «Đảng, đoàn thể 2021»: one column a year. */
  static final String ORGANISATIONS_HEADER = "Đảng, đoàn thể";

  private final String header;
  private final boolean note;

  Column(String header) {
    this(header, false);
  }

  Column(String header, boolean note) {
    this.header = header;
    this.note = note;
  }

  String header() {
    return header;
  }

  /** Whether its text is kept as a note. */
  boolean note() {
    return note;
  }
}
