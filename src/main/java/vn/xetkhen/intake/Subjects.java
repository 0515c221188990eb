package vn.xetkhen.intake;

import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.xetkhen.award.Subject;
import vn.xetkhen.nominee.Text;

/** Whether a row of a mixed list names a person or a collective. */
final class Subjects {

  private static final Map<String, Subject> WORDS =
      Map.of(
          "canhan", Subject.INDIVIDUAL,
          "ca nhan", Subject.INDIVIDUAL,
          "khen thuong ca nhan", Subject.INDIVIDUAL,
          "tapthe", Subject.COLLECTIVE,
          "tap the", Subject.COLLECTIVE,
          "khen thuong tap the", Subject.COLLECTIVE);

  /** Classes of posts in the provinces' code lists begin like this; all others are of bodies. */
  private static final Pattern POSTS =
      Pattern.compile("(?:lanh dao|cac cap lanh dao|nguoi truc tiep|doanh nhan).*");

  private static final Pattern BODIES =
      Pattern.compile("(?:co quan|don vi su nghiep|doanh nghiep|hop tac xa).*");

  private static final String ADVICE = "Ghi CANHAN hoặc TAPTHE.";

  private Subjects() {}

  /** The subject, or null with the cell refused that should say it. */
  static @Nullable Subject of(Layout layout, RowCells row) {
    ReadLine.Section section = row.section(Column.SUBJECT);
    // «I. TẬP THỂ» above a list of persons was meant for something else
    if (section != null && (layout == Layout.MIXED || section.row() > row.table().headerRow())) {
      return WORDS.get(Text.fold(section.value()));
    }
    if (layout != Layout.MIXED) {
      return layout == Layout.INDIVIDUALS ? Subject.INDIVIDUAL : Subject.COLLECTIVE;
    }
    String said = fold(row, Column.SUBJECT);
    Subject subject = WORDS.get(said);
    if (subject != null) {
      return subject;
    }
    if (said.contains("ho gia dinh") || said.equals("hogiadinh")) {
      row.refuse(
          Column.SUBJECT,
          "hộ gia đình không thuộc các hình thức đang được xét.",
          "Xét riêng, hoặc ghi CANHAN hay TAPTHE nếu ghi nhầm.");
      return null;
    }
    if (!said.isEmpty()) {
      row.refuse(
          Column.SUBJECT,
          Problem.quote(row.raw(Column.SUBJECT).text()) + " không phải cá nhân hay tập thể.",
          ADVICE);
      return null;
    }
    Subject guessed = bySigns(row);
    if (guessed == null) {
      row.refuse(
          row.has(Column.SUBJECT) ? Column.SUBJECT : Column.NAME,
          "không rõ " + Problem.quote(row.nameCell().text()) + " là cá nhân hay tập thể.",
          row.has(Column.SUBJECT)
              ? ADVICE
              : "Thêm cột Phân loại khen thưởng, ghi CANHAN hoặc TAPTHE.");
    }
    return guessed;
  }

  private static @Nullable Subject bySigns(RowCells row) {
    String honorific = fold(row, Column.HONORIFIC);
    if (honorific.equals("ong") || honorific.equals("ba")) {
      return Subject.INDIVIDUAL;
    }
    String objectClass = fold(row, Column.OBJECT_CLASS);
    if (POSTS.matcher(objectClass).matches()) {
      return Subject.INDIVIDUAL;
    }
    return BODIES.matcher(objectClass).matches() ? Subject.COLLECTIVE : null;
  }

  private static String fold(RowCells row, Column column) {
    RawCell cell = row.raw(column);
    return cell.unusable() ? "" : Text.fold(CellText.readable(cell.text()));
  }
}
