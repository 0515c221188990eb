package vn.xetkhen.intake;

import java.time.LocalDate;
import java.util.List;
import vn.xetkhen.award.Award;

/**
 * What reading a workbook depends on besides the workbook.
 *
 * @param year the round's year Y
 * @param date date of the dossiers; it does not change how cells are read
 * @param province the round's own province, without «tỉnh»: its name may follow an authority («UBND
 *     tỉnh Đồng Nai», law.md R 12, 14); another province's name makes it another authority
 * @param awards all awards: their aliases are what «Hình thức đề nghị» may say, and {@link
 *     Award.Held} how «Khen thưởng đã đạt» names them
 */
public record IntakeSettings(int year, LocalDate date, String province, List<Award> awards) {
  public IntakeSettings {
    awards = List.copyOf(awards);
  }
}
