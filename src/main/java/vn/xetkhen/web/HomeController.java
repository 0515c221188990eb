package vn.xetkhen.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
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

/** What to do now, and how a new list is received. */
@Controller
class HomeController {
  private final Rounds rounds;
  private final Workbooks workbooks;
  private final SampleRound sample;
  private final Digest digest;
  private final RulesShelf shelf;
  private final Templates templates;
  private final MessageSource messages;
  private final Clock clock;

  HomeController(
      Rounds rounds,
      Workbooks workbooks,
      SampleRound sample,
      Digest digest,
      RulesShelf shelf,
      Templates templates,
      MessageSource messages,
      Clock clock) {
    this.rounds = rounds;
    this.workbooks = workbooks;
    this.sample = sample;
    this.digest = digest;
    this.shelf = shelf;
    this.templates = templates;
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
      model.addAttribute("form", form);
      model.addAttribute("faults", faults);
      ModelAndView home = new ModelAndView(fill(model), model.asMap());
      home.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
      return home;
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

  @PostMapping("/rounds/sample")
  String sample(java.util.Locale locale) throws IOException {
    String title = messages.getMessage("web.sample.title", new Object[0], locale);
    return "redirect:/rounds/" + sample.order(title);
  }

  /** The year usually under review: last year's until the summer. */
  private int lastYear() {
    LocalDate today = LocalDate.now(clock);
    return today.getMonthValue() < 7 ? today.getYear() - 1 : today.getYear();
  }
}
