package vn.xetkhen.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.xetkhen.scrutiny.Finding;
import vn.xetkhen.scrutiny.SamePair;
import vn.xetkhen.submission.Grid;
import vn.xetkhen.submission.Mends;
import vn.xetkhen.submission.Scrutinies;
import vn.xetkhen.submission.Submission;
import vn.xetkhen.submission.SubmissionState;
import vn.xetkhen.submission.Submissions;

/** Rows that may be the same nominee, and what else is odd about the rows of a list together. */
@Controller
class PairController {
  private static final int MOST = 50;

  private final Submissions submissions;
  private final Grid grid;
  private final Mends mends;
  private final Scrutinies scrutinies;
  private final SubmissionPage page;

  PairController(
      Submissions submissions, Grid grid, Mends mends, Scrutinies scrutinies, SubmissionPage page) {
    this.submissions = submissions;
    this.grid = grid;
    this.mends = mends;
    this.scrutinies = scrutinies;
    this.page = page;
  }

  /** Asked for by the list's page once it is shown: the whole list is read for it. */
  @GetMapping("/submissions/{number}/pairs")
  String pairs(@PathVariable long number, Model model, Locale locale) {
    Submission s = find(number);
    page.changing(s, SubmissionQuery.FIRST, model, locale);
    List<Finding> found = s.state() == SubmissionState.READ ? scrutinies.of(s) : List.<Finding>of();
    List<PairView> pairs = new ArrayList<>();
    List<String> others = new ArrayList<>();
    for (Finding finding : found) {
      Optional<PairView> pair =
          finding instanceof SamePair two && pairs.size() < MOST ? view(s, two) : Optional.empty();
      pair.ifPresentOrElse(
          pairs::add,
          () -> {
            if (others.size() < MOST) {
              others.add(finding.says());
            }
          });
    }
    model.addAttribute("pairs", pairs);
    model.addAttribute("odd", others);
    model.addAttribute("rest", found.size() - pairs.size() - others.size());
    return "submission-pairs";
  }

  private Optional<PairView> view(Submission s, SamePair pair) {
    if (!PairView.here(pair.first().place(), s.sha256())
        || !PairView.here(pair.second().place(), s.sha256())) {
      return Optional.empty();
    }
    Optional<Grid.Row> first =
        grid.row(s.number(), pair.first().place().sheet(), pair.first().place().row());
    Optional<Grid.Row> second =
        grid.row(s.number(), pair.second().place().sheet(), pair.second().place().row());
    return first.flatMap(one -> second.map(two -> PairView.of(pair, one, two)));
  }

  @PostMapping("/submissions/{number}/merge")
  String merge(
      @PathVariable long number,
      @RequestParam long version,
      @RequestParam String sheet,
      @RequestParam int row,
      @RequestParam String keptSheet,
      @RequestParam int keptRow) {
    mends.merge(find(number).number(), MendController.by(version), sheet, row, keptSheet, keptRow);
    return "redirect:/submissions/" + number + "#pairs";
  }

  @PostMapping("/submissions/{number}/apart")
  String apart(
      @PathVariable long number,
      @RequestParam long version,
      @RequestParam String sheet,
      @RequestParam int row,
      @RequestParam String otherSheet,
      @RequestParam int otherRow) {
    mends.keepApart(
        find(number).number(), MendController.by(version), sheet, row, otherSheet, otherRow);
    return "redirect:/submissions/" + number + "#pairs";
  }

  private Submission find(long number) {
    return submissions.find(number).orElseThrow(NotFoundException::new);
  }
}
