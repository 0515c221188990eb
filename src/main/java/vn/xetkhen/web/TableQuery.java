package vn.xetkhen.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import vn.xetkhen.award.CommendationKind;
import vn.xetkhen.award.Subject;
import vn.xetkhen.award.Verdict;
import vn.xetkhen.round.Filter;
import vn.xetkhen.round.Ledger;
import vn.xetkhen.round.RulebookFacts;

/** The query part of a round's address: which table, which lines of it, which page. */
record TableQuery(
    @Nullable String award,
    @Nullable Subject subject,
    @Nullable CommendationKind kind,
    @Nullable Verdict verdict,
    @Nullable String unit,
    @Nullable String q,
    @Nullable Integer page) {

  TableQuery orFirst(List<RulebookFacts.AwardFacts> awards) {
    boolean known = awards.stream().anyMatch(a -> a.id().equals(award));
    return known ? this : new TableQuery(awards.get(0).id(), subject, kind, verdict, unit, q, page);
  }

  /** A subject or kind that this award has nobody of is dropped. */
  public TableQuery within(List<Ledger.Pool> pools) {
    boolean hasSubject = pools.stream().anyMatch(pool -> pool.subject() == subject);
    boolean hasKind = pools.stream().anyMatch(pool -> pool.kind() == kind);
    return new TableQuery(
        award, hasSubject ? subject : null, hasKind ? kind : null, verdict, unit, q, page);
  }

  /** How many of the award's rankings the table shows. */
  int pools(List<Ledger.Pool> pools) {
    return (int)
        pools.stream()
            .filter(pool -> subject == null || pool.subject() == subject)
            .filter(pool -> kind == null || pool.kind() == kind)
            .count();
  }

  public int pageNumber() {
    return page == null ? 1 : page;
  }

  Filter filter() {
    return new Filter(
        award == null ? "" : award, subject, kind, verdict, unit == null ? "" : unit, words());
  }

  public String words() {
    return q == null ? "" : q;
  }

  public boolean filtered() {
    return verdict != null || !words().isBlank() || (unit != null && !unit.isEmpty());
  }

  public TableQuery withAward(String other) {
    return new TableQuery(other, subject, kind, null, unit, q, null);
  }

  public TableQuery withSubject(@Nullable Subject other) {
    return new TableQuery(award, other, kind, null, unit, q, null);
  }

  public TableQuery withKind(@Nullable CommendationKind other) {
    return new TableQuery(award, subject, other, null, unit, q, null);
  }

  public TableQuery withVerdict(@Nullable Verdict other) {
    return new TableQuery(award, subject, kind, other, unit, q, null);
  }

  public TableQuery withPage(int other) {
    return new TableQuery(award, subject, kind, verdict, unit, q, other);
  }

  public TableQuery unfiltered() {
    return new TableQuery(award, subject, kind, null, null, null, null);
  }

  /** Address of a page with this query, blanks left out. */
  public String on(String path) {
    UriComponentsBuilder uri = UriComponentsBuilder.fromPath(path);
    add(uri, "award", award);
    add(uri, "subject", subject);
    add(uri, "kind", kind);
    add(uri, "verdict", verdict);
    add(uri, "unit", unit);
    add(uri, "q", q);
    add(uri, "page", page == null || page == 1 ? null : page);
    return uri.encode().toUriString();
  }

  private static void add(UriComponentsBuilder uri, String name, @Nullable Object value) {
    if (value != null && !value.toString().isEmpty()) {
      uri.queryParam(name, "{" + name + "}");
      uri.uriVariables(java.util.Map.of(name, value));
    }
  }
}
