package vn.xetkhen.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.xetkhen.intake.Concern;
import vn.xetkhen.round.Rounds;
import vn.xetkhen.round.Taking;
import vn.xetkhen.round.Takings;
import vn.xetkhen.submission.Grid;
import vn.xetkhen.submission.Show;
import vn.xetkhen.submission.Submission;
import vn.xetkhen.submission.SubmissionState;

/** The part of a submission's page in which it is taken. */
@Component
class TakingPage {
  private static final int MOST_NAMED = 12;

  private final Takings takings;
  private final Rounds rounds;
  private final Grid grid;

  TakingPage(Takings takings, Rounds rounds, Grid grid) {
    this.takings = takings;
    this.rounds = rounds;
    this.grid = grid;
  }

  TakingView view(Submission s) {
    Taking taking = takings.of(s.number()).orElse(null);
    String title =
        taking == null ? "" : rounds.find(taking.round()).map(o -> o.round().title()).orElse("");
    if (s.state() != SubmissionState.READ) {
      return new TakingView(null, "", "", List.of(), taking, title);
    }
    List<Grid.Row> fix =
        grid.page(s.number(), Show.TO_FIX, 1, MOST_NAMED).map(Grid.Page::rows).orElse(List.of());
    // the plan is in the counts already; asking for it would gather every row that goes back
    Takings.Plan plan =
        new Takings.Plan(s.counts().nominees(), s.counts().good(), s.counts().toFix());
    String more = plan.returned() > fix.size() ? ", …" : "";
    return new TakingView(
        plan,
        fix.stream().map(row -> "" + row.row()).collect(Collectors.joining(", ")) + more,
        fix.stream()
                .flatMap(row -> row.cells().stream())
                .filter(cell -> cell.concern(Concern.Level.REFUSED) != null)
                .map(Grid.Cell::address)
                .collect(Collectors.joining(", "))
            + more,
        places(s),
        null,
        "");
  }

  private List<TakingView.Place> places(Submission s) {
    List<TakingView.Place> places = new ArrayList<>();
    places.add(new TakingView.Place("new", "", ""));
    for (Takings.Candidate candidate : takings.candidates(s.number())) {
      String title = candidate.round().round().title();
      long round = candidate.round().number();
      for (Taking earlier : candidate.earlier()) {
        places.add(
            new TakingView.Place(round + "-" + earlier.number(), title, earlier.workbook().name()));
      }
      if (!candidate.sameContent()) {
        places.add(new TakingView.Place("" + round, title, ""));
      }
    }
    return places;
  }
}
