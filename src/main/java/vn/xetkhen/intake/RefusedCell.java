package vn.xetkhen.intake;

import vn.xetkhen.evidence.Workbook;

/**
 * A cell that could not be taken. The rest of its row still counts; the fact is missing.
 *
 * @param cell address such as {@code F12}
 * @param value the text read
 * @param problem what is wrong with it, a Vietnamese sentence without its place, such as «ngày
 *     31/02/2016 không có trong lịch.»: «Ô H17: » goes before it where the place is not shown
 * @param advice how to write it instead, a Vietnamese sentence
 */
public record RefusedCell(
    Workbook workbook, String sheet, String cell, String value, String problem, String advice) {}
