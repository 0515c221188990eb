package vn.xetkhen.web;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import vn.xetkhen.submission.Show;

/**
 * The query part of a submission's address: which rows, which page of them, which columns, and what
 * was done just before.
 */
record SubmissionQuery(
    @Nullable Show show,
    @Nullable Integer page,
    @Nullable Boolean all,
    @Nullable String done,
    @Nullable String fault) {

  static final SubmissionQuery FIRST = new SubmissionQuery(null, null, null, null, null);

  private static final Pattern KEY = Pattern.compile("[a-z]{1,20}");

  Show shown() {
    return show == null ? Show.TO_LOOK_AT : show;
  }

  int pageNumber() {
    return page == null ? 1 : Math.max(1, page);
  }

  boolean allColumns() {
    return Boolean.TRUE.equals(all);
  }

  SubmissionQuery withPage(int other) {
    return new SubmissionQuery(show, other, all, null, null);
  }

  /** Only words that the program itself put there. */
  @Nullable String doneKey() {
    return done != null && KEY.matcher(done).matches() ? done : null;
  }

  @Nullable String faultKey() {
    return fault != null && KEY.matcher(fault).matches() ? fault : null;
  }

  /** Address of a page with this query, blanks left out. */
  String on(String path) {
    UriComponentsBuilder uri = UriComponentsBuilder.fromPath(path);
    if (show != null && show != Show.TO_LOOK_AT) {
      uri.queryParam("show", show);
    }
    if (page != null && page > 1) {
      uri.queryParam("page", page);
    }
    if (allColumns()) {
      uri.queryParam("all", true);
    }
    if (doneKey() != null) {
      uri.queryParam("done", doneKey());
    }
    return uri.toUriString();
  }

  SubmissionQuery withDone(@Nullable String other) {
    return new SubmissionQuery(show, page, all, other, null);
  }
}
