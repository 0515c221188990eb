package vn.xetkhen.nominee;

import org.jspecify.annotations.Nullable;
import vn.xetkhen.award.Subject;
import vn.xetkhen.evidence.Workbook;

/**
 * Who is nominated, and the row that says so.
 *
 * @param subject person or collective
 * @param name as written, in NFC
 * @param unit unit of a person («Đơn vị»), superior unit of a collective («Đơn vị cấp trên»); empty
 *     if not handed in
 * @param position post of a person («Chức vụ»); empty if not handed in or a collective
 * @param staffCode «Mã công chức», or null
 * @param birth date or year of birth, or null
 * @param workbook the file
 * @param sheet name of the sheet
 * @param row row number seen in the spreadsheet program
 */
public record Nominee(
    Subject subject,
    String name,
    String unit,
    String position,
    @Nullable String staffCode,
    @Nullable PartialDate birth,
    Workbook workbook,
    String sheet,
    int row) {}
