package vn.xetkhen.web;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.xetkhen.round.Taking;
import vn.xetkhen.round.TakingRefusedException;
import vn.xetkhen.round.Takings;
import vn.xetkhen.submission.Submission;
import vn.xetkhen.submission.Submissions;

/** Takes a submission into a round, whole or in part, sends it back, and undoes either. */
@Controller
class TakingController {
  private static final Pattern PLACE = Pattern.compile("(\\d{1,18})(?:-(\\d{1,18}))?");

  private final Submissions submissions;
  private final Takings takings;
  private final SubmissionPage page;
  private final MessageSource messages;

  TakingController(
      Submissions submissions, Takings takings, SubmissionPage page, MessageSource messages) {
    this.submissions = submissions;
    this.takings = takings;
    this.page = page;
    this.messages = messages;
  }

  /** What is to be taken; {@code NONE} sends the file back. */
  enum Rows {
    GOOD,
    ALL,
    NONE
  }

  /**
   * @param place as {@link TakingView.Place#value()}
   * @param title of a new round
   */
  @PostMapping("/submissions/{number}/take")
  Object take(
      @PathVariable long number,
      @RequestParam long version,
      @RequestParam Rows rows,
      @RequestParam(defaultValue = "new") String place,
      @RequestParam(defaultValue = "") String title,
      Model model,
      Locale locale) {
    Submission s = find(number);
    if (rows == Rows.NONE) {
      submissions.giveBack(number, version);
      return "redirect:/submissions/" + number;
    }
    Takings.Order order =
        new Takings.Order(
            number, version, MendController.OFFICER, Taking.Choice.valueOf(rows.name()));
    try {
      take(s, order, place, title, locale);
    } catch (TakingRefusedException e) {
      return refused(s, e, model, locale);
    }
    return "redirect:/submissions/" + number;
  }

  private void take(Submission s, Takings.Order order, String place, String title, Locale locale) {
    Matcher round = PLACE.matcher(place);
    if (round.matches()) {
      String replaced = round.group(2);
      takings.into(
          order, Long.parseLong(round.group(1)), replaced == null ? null : Long.valueOf(replaced));
    } else {
      Object[] year = {String.valueOf(s.year())};
      String name =
          title.isBlank() ? messages.getMessage("web.round.title", year, locale) : title.strip();
      takings.intoNew(order, name.length() > 200 ? name.substring(0, 200) : name, null);
    }
  }

  @PostMapping("/submissions/{number}/back")
  String back(@PathVariable long number, @RequestParam long version) {
    submissions.giveBack(find(number).number(), version);
    return "redirect:/submissions/" + number;
  }

  /** The rows leave the round again; the list can then be looked through once more. */
  @PostMapping("/submissions/{number}/untake")
  Object untake(@PathVariable long number, @RequestParam long version, Model model, Locale locale) {
    Submission s = find(number);
    try {
      takings.undo(number, version, MendController.OFFICER);
    } catch (TakingRefusedException e) {
      return refused(s, e, model, locale);
    }
    return "redirect:/submissions/" + number;
  }

  @PostMapping("/submissions/{number}/reopen")
  String reopen(@PathVariable long number, @RequestParam long version) {
    submissions.reopen(find(number).number(), version);
    return "redirect:/submissions/" + number;
  }

  private ModelAndView refused(
      Submission s, TakingRefusedException why, Model model, Locale locale) {
    page.fill(s, SubmissionQuery.FIRST, model, locale);
    @Nullable String said = why.getMessage();
    model.addAttribute("fault", said);
    ModelAndView again = new ModelAndView("submission", model.asMap());
    again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    return again;
  }

  private Submission find(long number) {
    return submissions.find(number).orElseThrow(NotFoundException::new);
  }
}
