package vn.xetkhen.intake;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import vn.xetkhen.award.Award;
import vn.xetkhen.award.AwardId;
import vn.xetkhen.award.Subject;

/** The shipped awards as far as reading cells goes; the real ones are data below rules/. */
final class Awards {

  static final AwardId MINISTRY = new AwardId("ministry-certificate");
  static final AwardId PROVINCE = new AwardId("provincial-certificate");
  static final AwardId DEPARTMENT = new AwardId("department-certificate");
  static final AwardId WORKER = new AwardId("advanced-worker");
  static final AwardId FIGHTER = new AwardId("grassroots-fighter");
  static final AwardId ADVANCED = new AwardId("advanced-collective");
  static final AwardId EXCELLENT = new AwardId("excellent-collective");

  private Awards() {}

  static IntakeSettings settings(int year) {
    return new IntakeSettings(year, LocalDate.of(year, 12, 31), "Đồng Nai", all());
  }

  static List<Award> all() {
    Set<Subject> person = Set.of(Subject.INDIVIDUAL);
    Set<Subject> collective = Set.of(Subject.COLLECTIVE);
    return List.of(
        certificate(
            MINISTRY,
            1,
            "Bằng khen của Bộ trưởng Bộ Công Thương",
            "Bằng khen Bộ trưởng",
            List.of("BK Bộ trưởng", "Bằng khen Bộ Công Thương", "BK BCT"),
            new Award.Held(
                "Bằng khen",
                List.of("Bộ trưởng", "Bộ trưởng Bộ Công Thương", "Bộ Công Thương", "BCT"),
                Award.Unnamed.PERHAPS)),
        certificate(
            PROVINCE,
            2,
            "Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh",
            "Bằng khen UBND tỉnh",
            List.of("BK UBND tỉnh", "Bằng khen Chủ tịch UBND tỉnh", "BK tỉnh"),
            new Award.Held(
                "Bằng khen",
                List.of("UBND tỉnh", "Chủ tịch UBND tỉnh", "Tỉnh"),
                Award.Unnamed.PERHAPS)),
        certificate(
            DEPARTMENT,
            3,
            "Giấy khen",
            "Giấy khen",
            List.of("GK"),
            new Award.Held(
                "Giấy khen",
                List.of("Cục QLTT", "Chi cục QLTT", "Cục trưởng Cục QLTT"),
                Award.Unnamed.THIS)),
        title(FIGHTER, 4, "Chiến sĩ thi đua cơ sở", "CSTĐCS", person),
        title(WORKER, 5, "Lao động tiên tiến", "LĐTT", person),
        title(EXCELLENT, 6, "Tập thể lao động xuất sắc", "TTLĐXS", collective),
        title(ADVANCED, 7, "Tập thể lao động tiên tiến", "TTLĐTT", collective));
  }

  private static Award certificate(
      AwardId id,
      int precedence,
      String name,
      String shortName,
      List<String> aliases,
      Award.Held held) {
    return new Award(
        id,
        Award.Type.CERTIFICATE,
        name,
        shortName,
        aliases,
        precedence,
        EnumSet.allOf(Subject.class),
        2,
        held,
        new TreeMap<>(),
        null);
  }

  private static Award title(
      AwardId id, int precedence, String name, String shortName, Set<Subject> subjects) {
    return new Award(
        id,
        Award.Type.TITLE,
        name,
        shortName,
        List.of(),
        precedence,
        subjects,
        1,
        null,
        new TreeMap<>(),
        null);
  }
}
