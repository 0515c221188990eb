package vn.xetkhen.document;

import java.util.ArrayList;
import java.util.List;
import vn.xetkhen.nominee.Dossier;
import vn.xetkhen.nominee.IndividualDossier;
import vn.xetkhen.nominee.Nominee;
import vn.xetkhen.nominee.PartialDate;

/** The sentences that say who is reviewed. */
final class Introduction {

  private Introduction() {}

  /** «bà », «ông », or both where the gender is blank; nothing for a collective. */
  static String address(Dossier dossier) {
    if (dossier instanceof IndividualDossier person) {
      Boolean woman = person.woman().value();
      return woman == null ? "ông (bà) " : woman ? "bà " : "ông ";
    }
    return "";
  }

  static Line of(Dossier dossier, String request) {
    Nominee nominee = dossier.nominee();
    List<String> about = new ArrayList<>();
    PartialDate birth = nominee.birth();
    if (birth != null) {
      about.add((birth.day() == null ? "sinh năm " : "sinh ngày ") + birth.label());
    }
    if (nominee.staffCode() != null) {
      about.add("mã công chức " + nominee.staffCode());
    }
    if (!nominee.position().isEmpty()) {
      about.add(nominee.position());
    }
    if (!nominee.unit().isEmpty()) {
      about.add(nominee.unit());
    }
    String rest = about.isEmpty() ? "" : ", " + String.join(", ", about);
    return Line.of(
        "Text",
        Line.Run.plain(Wording.sentence(address(dossier))),
        Line.Run.bold(nominee.name()),
        Line.Run.plain(rest + ". " + service(dossier) + request));
  }

  private static String service(Dossier dossier) {
    if (!(dossier instanceof IndividualDossier person)) {
      return "";
    }
    PartialDate joined = person.joined().value();
    Boolean direct = person.direct().value();
    Boolean registered = person.registered().value();
    return (joined == null
            ? "Ngày vào ngành: để trống. "
            : (joined.day() == null ? "Vào ngành năm " : "Vào ngành ngày ") + joined.label() + ". ")
        + "Vị trí: "
        + (direct == null ? "để trống" : direct ? "trực tiếp" : "lãnh đạo")
        + ". Đăng ký thi đua: "
        + (registered == null ? "để trống" : registered ? "có" : "không")
        + ". ";
  }
}
