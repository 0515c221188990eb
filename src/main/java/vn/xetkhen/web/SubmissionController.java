package vn.xetkhen.web;

import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.xetkhen.intake.Concern;
import vn.xetkhen.submission.EqualCells;
import vn.xetkhen.submission.Grid;
import vn.xetkhen.submission.Submission;
import vn.xetkhen.submission.SubmissionState;
import vn.xetkhen.submission.Submissions;

/** A list as a unit sent it: what was understood, what must be mended, how far the reading is. */
@Controller
class SubmissionController {
  private static final int MOST_LETTERS = 200;

  private final Submissions submissions;
  private final Grid grid;
  private final SubmissionPage page;

  SubmissionController(Submissions submissions, Grid grid, SubmissionPage page) {
    this.submissions = submissions;
    this.grid = grid;
    this.page = page;
  }

  @GetMapping("/submissions/{number}")
  String submission(@PathVariable long number, SubmissionQuery query, Model model, Locale locale) {
    page.fill(find(number), query, model, locale);
    return "submission";
  }

  /** The progress alone; the whole page is asked for once the reading is over. */
  @GetMapping("/submissions/{number}/progress")
  Object progress(@PathVariable long number, Model model, Locale locale) {
    Submission s = find(number);
    if (s.state() != SubmissionState.READING) {
      HttpHeaders headers = new HttpHeaders();
      headers.set("HX-Refresh", "true");
      return ResponseEntity.noContent().headers(headers).build();
    }
    page.changing(s, SubmissionQuery.FIRST, model, locale);
    return new ModelAndView("fragments/submission :: progress", model.asMap());
  }

  /** One row with all its cells, each of which can be written anew. */
  @GetMapping("/submissions/{number}/row")
  String row(
      @PathVariable long number,
      @RequestParam String sheet,
      @RequestParam int row,
      Model model,
      Locale locale) {
    Submission s = find(number);
    Grid.Row found = grid.row(number, sheet, row).orElseThrow(NotFoundException::new);
    page.changing(s, SubmissionQuery.FIRST, model, locale);
    model.addAttribute("line", found);
    return "submission-row";
  }

  /** A repaired cell before it is accepted. */
  record Repair(String address, String read, String now) {}

  /** Cells whose letters can be repaired, each with its repair. */
  @GetMapping("/submissions/{number}/letters")
  String letters(@PathVariable long number, @RequestParam String key, Model model, Locale locale) {
    Submission s = find(number);
    page.changing(s, SubmissionQuery.FIRST, model, locale);
    EqualCells group =
        grid.equalCells(number, 1, Integer.MAX_VALUE).stream()
            .filter(g -> g.key().equals(key))
            .findFirst()
            .orElse(null);
    model.addAttribute("group", group);
    model.addAttribute(
        "repairs",
        group == null
            ? List.of()
            : grid.rowsOf(number, key, MOST_LETTERS).stream()
                .flatMap(row -> row.cells().stream())
                .filter(cell -> cell.concern(Concern.Level.LETTERS) != null)
                .filter(cell -> !cell.concern(Concern.Level.LETTERS).proposals().isEmpty())
                .map(
                    cell ->
                        new Repair(
                            cell.address(),
                            cell.text(),
                            cell.concern(Concern.Level.LETTERS).proposals().get(0)))
                .limit(MOST_LETTERS)
                .toList());
    return "submission-letters";
  }

  @PostMapping("/submissions/{number}/cancel")
  String cancel(@PathVariable long number) {
    submissions.cancel(find(number).number());
    return "redirect:/submissions/" + number;
  }

  /** Says whose list it is, where nobody said so when it came. */
  @PostMapping("/submissions/{number}/sender")
  String sender(
      @PathVariable long number, @RequestParam long version, @RequestParam String sender) {
    submissions.sentBy(find(number).number(), version, sender);
    return "redirect:/submissions/" + number;
  }

  @PostMapping("/submissions/{number}/again")
  String again(@PathVariable long number) {
    submissions.readAgain(find(number).number());
    return "redirect:/submissions/" + number;
  }

  private Submission find(long number) {
    return submissions.find(number).orElseThrow(NotFoundException::new);
  }
}
