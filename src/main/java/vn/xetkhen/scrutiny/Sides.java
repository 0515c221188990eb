package vn.xetkhen.scrutiny;

/** How sentences name rows. */
final class Sides {

  private Sides() {}

  /** «Nguyễn Văn An» (Cá nhân, dòng 12), with file and year where the other side's differ. */
  static String name(Side side, Side other) {
    return Words.quoted(side.name()) + " (" + place(side.place(), other.place()) + ")";
  }

  static String place(Place place, Place other) {
    StringBuilder text = new StringBuilder();
    if (!place.workbook().equals(other.workbook())) {
      text.append(place.workbook().name()).append(", ");
    }
    text.append(place.label());
    if (place.year() != other.year()) {
      text.append(", năm ").append(place.year());
    }
    return text.toString();
  }
}
