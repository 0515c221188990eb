package vn.xetkhen.intake;

import vn.xetkhen.evidence.Workbook;

/**
 * What came of one workbook.
 *
 * @param workbook its label and digest
 * @param rows rows below a header that held something
 * @param nominees dossiers delivered
 * @param refused cells refused
 * @param cancelled true if the listener ended the reading before the workbook's end
 */
public record IntakeSummary(
    Workbook workbook, long rows, long nominees, long refused, boolean cancelled) {}
