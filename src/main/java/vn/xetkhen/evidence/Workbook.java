package vn.xetkhen.evidence;

/**
 * The file that a fact came in.
 *
 * @param name file name as sent, a label only
 * @param sha256 digest of its bytes, lower-case hex
 */
public record Workbook(String name, String sha256) {}
