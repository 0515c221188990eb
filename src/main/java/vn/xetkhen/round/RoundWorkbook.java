package vn.xetkhen.round;

/**
 * A workbook of a round.
 *
 * @param sha256 digest of its bytes, under which they are kept
 * @param name file name as sent, a label only
 */
public record RoundWorkbook(String sha256, String name) {}
