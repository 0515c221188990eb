package vn.xetkhen.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import vn.xetkhen.round.RoundWorkbook;
import vn.xetkhen.round.Rounds;
import vn.xetkhen.round.RulesShelf;
import vn.xetkhen.round.Templates;
import vn.xetkhen.round.Workbooks;
import vn.xetkhen.submission.StagingFullException;
import vn.xetkhen.submission.Submission;
import vn.xetkhen.submission.Submissions;

/** What to do now, and how a new list is received. */
@Controller
class HomeController {
  private final Rounds rounds;
  private final Workbooks workbooks;
  private final SampleRound sample;
  private final Digest digest;
  private final RulesShelf shelf;
  private final Templates templates;
  private final Submissions submissions;
  private final MessageSource messages;
  private final Clock clock;

  HomeController(
      Rounds rounds,
      Workbooks workbooks,
      SampleRound sample,
      Digest digest,
      RulesShelf shelf,
      Templates templates,
      Submissions submissions,
      MessageSource messages,
      Clock clock) {
    this.rounds = rounds;
    this.workbooks = workbooks;
    this.sample = sample;
    this.digest = digest;
    this.shelf = shelf;
    this.templates = templates;
    this.submissions = submissions;
    this.messages = messages;
    this.clock = clock;
  }

  @GetMapping("/")
  String home(Model model) {
    model.addAttribute("form", NewRound.empty(lastYear()));
    model.addAttribute("faults", Map.of());
    return fill(model);
  }

  private String fill(Model model) {
    List<Rounds.Overview> latest = rounds.latest(20);
    model.addAttribute("today", LocalDate.now(clock));
    model.addAttribute("rounds", latest);
    model.addAttribute("sample", sample.available());
    model.addAttribute("shelf", shelf.shown());
    int offered = templates.offered(lastYear());
    model.addAttribute("templateYear", offered);
    model.addAttribute("templateUnits", templates.units(offered).size());
    model.addAttribute("waiting", submissions.open());
    model.addAttribute("senders", senders());
    latest.stream().findFirst().map(digest::of).ifPresent(d -> model.addAttribute("digest", d));
    return "home";
  }

  @GetMapping("/rounds")
  String all(Model model) {
    model.addAttribute("rounds", rounds.latest(200));
    model.addAttribute("sample", sample.available());
    return "rounds";
  }

  @PostMapping("/rounds")
  ModelAndView order(@ModelAttribute NewRound form, Model model, java.util.Locale locale) {
    Map<String, String> faults = form.faults();
    if (!faults.isEmpty()) {
      return wrong(form, faults, model);
    }
    List<RoundWorkbook> kept = form.sent().stream().map(this::keep).distinct().toList();
    Object[] year = {String.valueOf(form.reviewYear())};
    String title = form.titleOr(messages.getMessage("web.round.title", year, locale));
    long number = rounds.order(title, form.reviewYear(), form.day(), kept);
    return new ModelAndView("redirect:/rounds/" + number);
  }

  private RoundWorkbook keep(MultipartFile file) {
    try (InputStream in = file.getInputStream()) {
      return workbooks.keep(in, file.getOriginalFilename());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private ModelAndView wrong(NewRound form, Map<String, String> faults, Model model) {
    model.addAttribute("form", form);
    model.addAttribute("faults", faults);
    ModelAndView home = new ModelAndView(fill(model), model.asMap());
    home.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    return home;
  }

  /** Receives lists to be looked through before a round takes them. */
  @PostMapping("/submissions")
  ModelAndView receive(@ModelAttribute NewRound form, Model model) {
    Map<String, String> faults = form.faults();
    if (!faults.isEmpty()) {
      return wrong(form, faults, model);
    }
    List<Long> numbers = new ArrayList<>();
    try {
      for (MultipartFile file : form.sent()) {
        numbers.add(receive(file, form));
      }
    } catch (StagingFullException e) {
      model.addAttribute("full", e.getMessage());
      return wrong(form, Map.of(), model);
    }
    return new ModelAndView(
        numbers.size() == 1 ? "redirect:/submissions/" + numbers.get(0) : "redirect:/#waiting");
  }

  private long receive(MultipartFile file, NewRound form) {
    try (InputStream in = file.getInputStream()) {
      String sender = form.sender() == null ? "" : form.sender();
      return submissions.receive(in, file.getOriginalFilename(), sender, form.reviewYear());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @PostMapping("/rounds/sample")
  String sample(java.util.Locale locale) throws IOException {
    String title = messages.getMessage("web.sample.title", new Object[0], locale);
    return "redirect:/rounds/" + sample.order(title);
  }

  /** Units that sent lists lately, for the field to propose. */
  private List<String> senders() {
    return submissions.latest(200).stream()
        .map(Submission::sender)
        .filter(sender -> !sender.isEmpty())
        .distinct()
        .sorted()
        .toList();
  }

  /** The year usually under review: last year's until the summer. */
  private int lastYear() {
    LocalDate today = LocalDate.now(clock);
    return today.getMonthValue() < 7 ? today.getYear() - 1 : today.getYear();
  }
}
