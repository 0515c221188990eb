package vn.xetkhen.document;

import java.util.List;
import java.util.Map;
import vn.xetkhen.award.CommendationKind;
import vn.xetkhen.award.Subject;
import vn.xetkhen.intake.TemplateHeaders;
import vn.xetkhen.nominee.Rating;

/**
 * How a column of the template is filled in.
 *
 * @param header as the intake knows it
 * @param width in digits
 * @param note how to write it, with an example
 * @param words what may be chosen; empty if anything may be typed
 * @param only whether nothing but those words is readable
 * @param count whether it holds numbers of people
 */
record TemplateColumn(
    String header, double width, String note, List<String> words, boolean only, boolean count) {

  private record Look(double width, String note) {}

  private static final Look PLAIN = new Look(12, "");

  private static final String ONE_A_LINE =
      "Mỗi mục một dòng (Alt+Enter) hoặc cách nhau bằng dấu ;. ";
  private static final String BLANK_IS_NONE = " Không có thì để trống.";

  /** By header, the year left out. */
  private static final Map<String, Look> LOOKS =
      Map.ofEntries(
          Map.entry("STT", new Look(5, "Số thứ tự.")),
          Map.entry(
              "Họ và tên",
              new Look(26, "Ghi đủ họ, chữ đệm và tên. Mỗi người một dòng cho mỗi đề nghị.")),
          Map.entry(
              "Mã công chức",
              new Look(14, "Ô này là ô chữ nên giữ được số 0 ở đầu. Ví dụ: 0123456.")),
          Map.entry(
              "Ngày sinh",
              new Look(12, "Ghi ngày/tháng/năm. Ví dụ: 01/03/1985. Chỉ biết năm thì ghi năm.")),
          Map.entry("Giới tính", new Look(8, "Chọn Nam hoặc Nữ.")),
          Map.entry("Chức vụ", new Look(18, "Chức vụ hiện nay. Ví dụ: Kiểm soát viên.")),
          Map.entry("Đơn vị", new Look(24, "Đơn vị đang công tác. Ví dụ: Đội QLTT số 3.")),
          Map.entry("Ngày vào ngành", new Look(12, "Ghi ngày/tháng/năm. Ví dụ: 01/03/2016.")),
          Map.entry("Vị trí", new Look(11, "Chọn Lãnh đạo hoặc Trực tiếp.")),
          Map.entry("Đăng ký thi đua", new Look(9, "Chọn Có hoặc Không.")),
          Map.entry(
              "Xếp loại",
              new Look(
                  11,
                  "Chọn HTXSNV, HTTNV, HTNV, KHTNV hoặc Không xếp loại. Chưa có kết quả thì để"
                      + " trống; để trống là chưa có căn cứ, không phải «không».")),
          Map.entry(
              "Danh hiệu thi đua",
              new Look(
                  34,
                  ONE_A_LINE
                      + "Danh hiệu, năm đạt, trong ngoặc là căn cứ và quyết định. Ví dụ:\n"
                      + "CSTĐCS 2020 (căn cứ: sáng kiến, QĐ 15/QĐ-QLTTĐN ngày 05/01/2021)\n"
                      + "LĐTT 2019"
                      + "\n"
                      + BLANK_IS_NONE.strip())),
          Map.entry(
              "Sáng kiến",
              new Look(
                  40,
                  ONE_A_LINE
                      + "Tên, trong ngoặc là cấp, năm và quyết định công nhận. Ví dụ:\n"
                      + "Số hóa hồ sơ kiểm tra (cấp cơ sở, 2021, QĐ 98/QĐ-QLTTĐN ngày 20/11/2021)\n"
                      + "Tên có dấu ; hoặc dấu ngoặc thì đặt trong « ».\n"
                      + BLANK_IS_NONE.strip())),
          Map.entry(
              "Khen thưởng đã đạt",
              new Look(
                  38,
                  ONE_A_LINE
                      + "Hình thức và cơ quan tặng, năm của thành tích, trong ngoặc là loại và"
                      + " quyết định. Ví dụ:\n"
                      + "Bằng khen UBND tỉnh 2018 (công trạng, QĐ 412/QĐ-UBND ngày 02/02/2019)\n"
                      + "Giấy khen 2021 (chuyên đề: Kiểm tra mỹ phẩm, QĐ 210/QĐ-CQLTT ngày"
                      + " 03/12/2021)\n"
                      + "Chỉ ghi khen thưởng đã có quyết định."
                      + BLANK_IS_NONE)),
          Map.entry(
              "Kỷ luật",
              new Look(
                  24,
                  ONE_A_LINE
                      + "Hình thức, trong ngoặc là thời hạn. Ví dụ:\n"
                      + "Khiển trách (15/03/2020 - 15/03/2021)\n"
                      + BLANK_IS_NONE.strip())),
          Map.entry(
              "Đang xem xét, xác minh",
              new Look(
                  18,
                  "Ghi vụ việc đang xem xét kỷ luật, thanh tra, kiểm tra, xác minh."
                      + BLANK_IS_NONE)),
          Map.entry(
              "Hình thức đề nghị",
              new Look(
                  20,
                  "Chọn trong danh sách. Đề nghị hai hình thức thì ghi cách nhau bằng dấu phẩy."
                      + " Ví dụ: Giấy khen, LĐTT. Để trống thì xét mức cao nhất đủ tiêu chuẩn.")),
          Map.entry(
              "Loại khen thưởng",
              new Look(13, "Chọn công trạng, chuyên đề hoặc đột xuất. Để trống là công trạng.")),
          Map.entry(
              "Phong trào, chuyên đề",
              new Look(22, "Tên phong trào hoặc chuyên đề, nếu đề nghị khen chuyên đề.")),
          Map.entry("Cơ quan phát động", new Look(18, "Ví dụ: UBND tỉnh, Bộ Công Thương.")),
          Map.entry("Thành tích", new Look(36, "Tóm tắt thành tích, có số liệu, trong vài câu.")),
          Map.entry("Ghi chú", new Look(20, "Được giữ nguyên, không dùng để xét.")),
          Map.entry("Tên tập thể", new Look(28, "Tên đầy đủ. Ví dụ: Đội QLTT số 3.")),
          Map.entry("Đơn vị cấp trên", new Look(24, "Đơn vị cấp trên trực tiếp.")),
          Map.entry("Tổng số", new Look(8, "Tổng số người, ghi bằng chữ số. Ví dụ: 12.")),
          Map.entry("Số nữ", new Look(8, "Ghi bằng chữ số, không lớn hơn tổng số.")),
          Map.entry("Số LĐTT", new Look(8, "Số người đạt lao động tiên tiến trong năm.")),
          Map.entry("Số CSTĐCS", new Look(8, "Số người đạt chiến sĩ thi đua cơ sở trong năm.")),
          Map.entry("Số HTXSNV", new Look(8, "Số người hoàn thành xuất sắc nhiệm vụ.")),
          Map.entry("Số HTTNV", new Look(8, "Số người hoàn thành tốt nhiệm vụ.")),
          Map.entry("Số HTNV", new Look(8, "Số người hoàn thành nhiệm vụ.")),
          Map.entry("Số KHTNV", new Look(8, "Số người không hoàn thành nhiệm vụ.")),
          Map.entry(
              "Số bị kỷ luật từ cảnh cáo",
              new Look(10, "Số người bị kỷ luật từ cảnh cáo trở lên; không có thì ghi 0.")),
          Map.entry(
              "Đảng, đoàn thể",
              new Look(
                  18,
                  "Kết quả xếp loại tổ chức đảng, đoàn thể. Ví dụ: trong sạch, vững mạnh; hoặc"
                      + " Chi bộ: HTTNV; Công đoàn: vững mạnh.")));

  /**
   * The columns of a list.
   *
   * @param forms forms of award that may be asked for
   */
  static List<TemplateColumn> of(Subject subject, int year, List<String> forms) {
    return TemplateHeaders.of(subject, year).stream().map(header -> of(header, forms)).toList();
  }

  private static TemplateColumn of(String header, List<String> forms) {
    String bare = header.replaceFirst(" \\d{4}$", "");
    Look look = LOOKS.getOrDefault(bare, PLAIN);
    List<String> words =
        switch (bare) {
          case "Giới tính" -> List.of("Nam", "Nữ");
          case "Vị trí" -> List.of("Lãnh đạo", "Trực tiếp");
          case "Đăng ký thi đua" -> List.of("Có", "Không");
          case "Xếp loại" -> ratings();
          case "Loại khen thưởng" -> kinds();
          case "Hình thức đề nghị" -> forms;
          default -> List.of();
        };
    boolean count = bare.equals("Tổng số") || bare.startsWith("Số ");
    return new TemplateColumn(
        header, look.width(), look.note(), words, !bare.equals("Hình thức đề nghị"), count);
  }

  private static List<String> ratings() {
    return java.util.stream.IntStream.rangeClosed(1, Rating.values().length)
        .mapToObj(i -> EntryWords.rating(Rating.ofLevel(Rating.values().length - i)))
        .toList();
  }

  private static List<String> kinds() {
    return java.util.Arrays.stream(CommendationKind.values()).map(CommendationKind::label).toList();
  }
}
