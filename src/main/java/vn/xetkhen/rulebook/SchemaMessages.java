package vn.xetkhen.rulebook;

import com.networknt.schema.Error;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Says in Vietnamese what the schema validator found, and at which line. */
final class SchemaMessages {

  private SchemaMessages() {}

  static int line(YamlFile file, Error error) {
    String pointer = error.getInstanceLocation().toString();
    boolean ofKey =
        error.getKeyword().equals("additionalProperties")
            || error.getKeyword().equals("unevaluatedProperties");
    String property = error.getProperty();
    return file.line(
        ofKey && property != null ? pointer + "/" + YamlTree.escape(property) : pointer);
  }

  static String problem(Error error) {
    String property = quoted(error.getProperty());
    String value = value(error.getInstanceNode());
    return switch (error.getKeyword()) {
      case "required" -> "Thiếu mục " + property + ".";
      case "additionalProperties" -> "Không có mục nào tên là " + property + ".";
      case "type" -> "Giá trị " + value + " không đúng kiểu.";
      case "enum" -> "Giá trị " + value + " không có trong danh sách cho phép.";
      case "pattern" -> "Giá trị " + value + " không đúng dạng.";
      case "minLength", "minItems", "minProperties" -> "Mục này để trống.";
      case "maxLength" -> "Giá trị dài quá mức cho phép.";
      case "minimum", "maximum" -> "Số " + value + " ngoài khoảng cho phép.";
      case "uniqueItems" -> "Danh sách có giá trị lặp lại.";
      case "propertyNames" -> "Tên mục " + property + " không đúng dạng.";
      default -> "Mục này không đúng khuôn mẫu.";
    };
  }

  static String advice(Error error) {
    JsonNode schema = error.getSchemaNode();
    return switch (error.getKeyword()) {
      case "required" -> "Thêm mục ấy vào đây.";
      case "additionalProperties", "propertyNames" -> "Sửa cho đúng tên, hoặc xóa dòng ấy.";
      case "type" -> "Ghi " + kinds(schema) + ".";
      case "enum" -> "Chọn một trong: " + list(schema) + ".";
      case "pattern" -> pattern(schema);
      case "minimum" -> "Ghi số từ " + plain(schema) + " trở lên.";
      case "maximum" -> "Ghi số đến " + plain(schema) + ".";
      case "maxLength" -> "Viết trong " + plain(schema) + " ký tự.";
      case "uniqueItems" -> "Xóa giá trị lặp.";
      case "minLength", "minItems", "minProperties" -> "Ghi ít nhất một giá trị.";
      default -> "So với tệp mẫu trong rules/.";
    };
  }

  private static String pattern(JsonNode schema) {
    String pattern = plain(schema);
    if (pattern.startsWith("^[0-9]{4}-")) {
      return "Ghi ngày dạng năm-tháng-ngày, ví dụ 2025-07-01.";
    }
    if (pattern.equals("^[^0-9]*$")) {
      return "Viết bằng chữ, không dùng chữ số.";
    }
    if (pattern.contains(" d[0-9]")) {
      return "Ghi mã văn bản rồi nơi dẫn, ví dụ «luat-2022 d74 k1 d».";
    }
    if (pattern.startsWith("^d[0-9]")) {
      return "Ghi nơi dẫn dạng «d74 k1 d».";
    }
    return "So với tệp mẫu trong rules/.";
  }

  private static String kinds(JsonNode schema) {
    if (schema.isString()) {
      return kind(schema.asString());
    }
    StringJoiner kinds = new StringJoiner(" hoặc ");
    schema.forEach(one -> kinds.add(kind(one.asString())));
    return kinds.toString();
  }

  private static String kind(String type) {
    return switch (type) {
      case "object" -> "các dòng «tên: giá trị»";
      case "array" -> "danh sách";
      case "string" -> "chữ (có số thì đặt trong dấu nháy)";
      case "integer" -> "số nguyên";
      case "number" -> "số";
      case "boolean" -> "true hoặc false";
      default -> "giá trị khác";
    };
  }

  private static String list(JsonNode schema) {
    StringJoiner values = new StringJoiner(", ");
    schema.forEach(one -> values.add(one.asString()));
    return values.toString();
  }

  private static String plain(JsonNode schema) {
    return schema.asString("");
  }

  private static String value(@Nullable JsonNode node) {
    if (node == null || node.isContainer()) {
      return "ở đây";
    }
    return quoted(node.isNull() ? "" : node.asString(""));
  }

  private static String quoted(@Nullable String text) {
    String shown = text == null ? "" : text;
    return "«" + (shown.length() > 80 ? shown.substring(0, 80) + "…" : shown) + "»";
  }
}
