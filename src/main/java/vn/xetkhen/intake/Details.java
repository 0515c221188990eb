package vn.xetkhen.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.xetkhen.award.CommendationKind;
import vn.xetkhen.nominee.DecisionReference;
import vn.xetkhen.nominee.Scope;
import vn.xetkhen.nominee.TitleEntry;

/** What the brackets of an entry say, as far as they can be read. */
final class Details {

  /** Which details an entry of some column can have. */
  enum Detail {
    YEAR,
    DECISION,
    BASIS,
    SCOPE,
    KIND,
    PERIOD
  }

  final Set<Detail> admitted;
  final Set<Detail> seen = EnumSet.noneOf(Detail.class);

  /** Parts that are no admitted detail. */
  final List<String> unknown = new ArrayList<>();

  @Nullable Integer year;
  @Nullable DecisionReference decision;
  TitleEntry.Basis basis = TitleEntry.Basis.UNKNOWN;
  @Nullable Scope scope;
  @Nullable CommendationKind kind;
  @Nullable String campaign;
  @Nullable LocalDate from;
  @Nullable LocalDate until;

  /** A date that does not exist, two years, a period that ends before it starts; or null. */
  @Nullable Problem problem;

  Details(Set<Detail> admitted) {
    this.admitted = admitted;
  }

  void year(int value) {
    if (year != null && year != value) {
      fail("ghi hai năm khác nhau: " + year + " và " + value + ".", "Ghi một năm cho mỗi mục.");
    }
    year = value;
    seen.add(Detail.YEAR);
  }

  void fail(String what, String advice) {
    fail(new Problem(what, advice));
  }

  void fail(Problem first) {
    if (problem == null) {
      problem = first;
    }
  }

  /** Why an entry with these details is unreadable. */
  Problem why(String entry, String what, String advice) {
    return problem == null
        ? new Problem(Problem.quote(entry) + " " + what + ".", advice)
        : new Problem(Problem.quote(entry) + ": " + problem.what(), problem.advice());
  }

  boolean readable() {
    return problem == null && unknown.isEmpty();
  }
}
