package vn.xetkhen.nominee;

/** Emulation titles (danh hiệu thi đua) that a dossier may name. */
public enum Title {
  ADVANCED_WORKER("Lao động tiên tiến", "LĐTT"),
  GRASSROOTS_FIGHTER("Chiến sĩ thi đua cơ sở", "CSTĐCS"),
  PROVINCE_FIGHTER("Chiến sĩ thi đua cấp tỉnh", "CSTĐ cấp tỉnh"),
  MINISTRY_FIGHTER("Chiến sĩ thi đua cấp bộ", "CSTĐ cấp bộ"),
  NATIONAL_FIGHTER("Chiến sĩ thi đua toàn quốc", "CSTĐ toàn quốc"),
  ADVANCED_COLLECTIVE("Tập thể lao động tiên tiến", "TTLĐTT"),
  EXCELLENT_COLLECTIVE("Tập thể lao động xuất sắc", "TTLĐXS"),
  EMULATION_FLAG("Cờ thi đua", "Cờ thi đua");

  private final String label;
  private final String abbreviation;

  Title(String label, String abbreviation) {
    this.label = label;
    this.abbreviation = abbreviation;
  }

  public String label() {
    return label;
  }

  public String abbreviation() {
    return abbreviation;
  }
}
