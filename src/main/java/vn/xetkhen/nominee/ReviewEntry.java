package vn.xetkhen.nominee;

import vn.xetkhen.evidence.Source;

/**
 * A matter being reviewed or verified («Đang xem xét, xác minh»).
 *
 * @param matter as written
 * @param source the cell it stands in
 */
public record ReviewEntry(String matter, Source source) {}
