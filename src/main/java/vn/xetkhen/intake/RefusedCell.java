package vn.xetkhen.intake;

import vn.xetkhen.evidence.Workbook;

/**
 * A cell that could not be taken. The rest of its row still counts; the fact is missing.
 *
 * @param cell address such as {@code F12}
 * @param value the text read
 * @param problem what is wrong with it, in Vietnamese
 * @param advice how to write it instead, in Vietnamese
 */
public record RefusedCell(
    Workbook workbook, String sheet, String cell, String value, String problem, String advice) {}
