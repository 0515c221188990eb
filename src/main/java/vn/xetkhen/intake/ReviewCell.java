package vn.xetkhen.intake;

import java.util.List;
import java.util.function.Function;
import vn.xetkhen.evidence.Source;
import vn.xetkhen.nominee.ReviewEntry;

/** «Đang xem xét, xác minh»: whatever stands there is a matter under review. */
final class ReviewCell implements ListCell.EntryReader<ReviewEntry> {
  @Override
  public Parsed<List<Function<Source, ReviewEntry>>> read(String entry) {
    return Parsed.of(List.of(source -> new ReviewEntry(entry, source)));
  }
}
