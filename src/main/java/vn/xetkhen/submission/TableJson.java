package vn.xetkhen.submission;

import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import vn.xetkhen.intake.FoundTable;

/** A list as understood, as bytes. */
final class TableJson {
  private static final JsonMapper JSON =
      JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

  private TableJson() {}

  static byte[] bytes(FoundTable table) {
    return JSON.writeValueAsBytes(table);
  }

  static FoundTable of(byte[] bytes) {
    return JSON.readValue(bytes, FoundTable.class);
  }
}
