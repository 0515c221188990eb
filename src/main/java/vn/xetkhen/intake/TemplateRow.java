package vn.xetkhen.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.xetkhen.award.Subject;
import vn.xetkhen.evidence.Workbook;

/** A row of the template that is written down instead of filled in (cases.yaml). */
final class TemplateRow {

  private static final List<String> OF_INDIVIDUAL =
      List.of(
          "STT",
          "Họ và tên",
          "Mã công chức",
          "Ngày sinh",
          "Giới tính",
          "Chức vụ",
          "Đơn vị",
          "Ngày vào ngành",
          "Vị trí",
          "Đăng ký thi đua",
          "Xếp loại {Y}",
          "Xếp loại {Y-1}",
          "Xếp loại {Y-2}",
          "Danh hiệu thi đua",
          "Sáng kiến",
          "Khen thưởng đã đạt",
          "Kỷ luật",
          "Đang xem xét, xác minh",
          "Hình thức đề nghị",
          "Loại khen thưởng",
          "Phong trào, chuyên đề",
          "Cơ quan phát động",
          "Thành tích",
          "Ghi chú");
  private static final List<String> OF_COLLECTIVE =
      List.of(
          "STT",
          "Tên tập thể",
          "Đơn vị cấp trên",
          "Tổng số",
          "Số nữ",
          "Số LĐTT",
          "Số CSTĐCS",
          "Số HTXSNV",
          "Số HTTNV",
          "Số HTNV",
          "Số KHTNV",
          "Số bị kỷ luật từ cảnh cáo",
          "Xếp loại {Y}",
          "Xếp loại {Y-1}",
          "Xếp loại {Y-2}",
          "Danh hiệu thi đua",
          "Đảng, đoàn thể {Y}",
          "Đảng, đoàn thể {Y-1}",
          "Khen thưởng đã đạt",
          "Đang xem xét, xác minh",
          "Hình thức đề nghị",
          "Loại khen thưởng",
          "Phong trào, chuyên đề",
          "Cơ quan phát động",
          "Thành tích",
          "Ghi chú");

  private static final int ROW = 2;
  private static final Workbook NO_WORKBOOK = new Workbook("", "");

  private final IntakeSettings settings;

  TemplateRow(IntakeSettings settings) {
    this.settings = settings;
  }

  /** The template's headers for a round's year, in order. */
  static List<String> headers(Subject subject, int year) {
    List<String> template = subject == Subject.INDIVIDUAL ? OF_INDIVIDUAL : OF_COLLECTIVE;
    return template.stream().map(header -> dated(header, year)).toList();
  }

  private static String dated(String header, int year) {
    String dated = header.replace("{Y}", String.valueOf(year));
    for (int back = 1; back <= 9; back++) {
      dated = dated.replace("{Y-" + back + "}", String.valueOf(year - back));
    }
    return dated;
  }

  RowReading read(Subject subject, Map<String, String> cells, Set<String> absent) {
    Map<String, String> texts = new HashMap<>();
    cells.forEach((header, text) -> texts.put(key(header), text));
    LinkedHashSet<String> headers = new LinkedHashSet<>();
    headers(subject, settings.year()).forEach(header -> headers.add(header));
    Set<String> known = new LinkedHashSet<>();
    headers.forEach(header -> known.add(key(header)));
    for (String header : cells.keySet()) {
      if (known.add(key(header))) {
        headers.add(dated(header, settings.year()));
      }
    }
    for (String header : absent) {
      if (texts.containsKey(key(header)) || !known.contains(key(header))) {
        throw new IllegalArgumentException("cột «" + header + "» không thể vắng");
      }
      headers.removeIf(h -> key(h).equals(key(header)));
    }
    return read(subject, List.copyOf(headers), texts);
  }

  private RowReading read(Subject subject, List<String> headers, Map<String, String> texts) {
    Layout layout = subject == Subject.INDIVIDUAL ? Layout.INDIVIDUALS : Layout.COLLECTIVES;
    List<RefusedCell> refused = new ArrayList<>();
    List<RawCell> row = new ArrayList<>();
    for (String header : headers) {
      row.add(RawCell.ofText(texts.get(key(header))));
    }
    SheetRow given = new HeldRow(ROW, row);
    RowCells cells = new RowCells(table(layout, headers), given, r -> refused.add(r.cell()));
    return new RowReading(new DossierReader(settings).read(subject, cells), refused);
  }

  private static Table table(Layout layout, List<String> headers) {
    String sheet = layout == Layout.INDIVIDUALS ? "Cá nhân" : "Tập thể";
    SheetRow row = new HeldRow(1, headers.stream().map(RawCell::ofText).toList());
    Table table = new TableFinder(NO_WORKBOOK, sheet).at(List.of(row), 0);
    if (table == null || table.layout() != layout) {
      throw new IllegalArgumentException("thiếu cột tên");
    }
    List<String> unknown = new ArrayList<>(table.extras());
    unknown.addAll(table.unused());
    if (!unknown.isEmpty()) {
      throw new IllegalArgumentException("mẫu không có cột «" + unknown.get(0) + "»");
    }
    return table;
  }

  private String key(String header) {
    return HeaderWords.fold(dated(header, settings.year()));
  }
}
