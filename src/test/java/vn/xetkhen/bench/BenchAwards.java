package vn.xetkhen.bench;

import java.util.EnumSet;
import java.util.List;
import java.util.TreeMap;
import vn.xetkhen.award.Award;
import vn.xetkhen.award.AwardId;
import vn.xetkhen.award.Subject;

/** Awards enough to read requests and held commendations by. */
public final class BenchAwards {

  private BenchAwards() {}

  public static List<Award> all() {
    return List.of(
        certificate("provincial-certificate", "Bằng khen UBND tỉnh", "Bằng khen", "UBND tỉnh"),
        certificate("department-certificate", "Giấy khen", "Giấy khen", "Cục QLTT"));
  }

  private static Award certificate(String id, String name, String form, String issuer) {
    return new Award(
        new AwardId(id),
        Award.Type.CERTIFICATE,
        name,
        name,
        List.of(),
        1,
        EnumSet.allOf(Subject.class),
        2,
        new Award.Held(form, List.of(issuer), Award.Unnamed.THIS),
        new TreeMap<>(),
        null);
  }
}
