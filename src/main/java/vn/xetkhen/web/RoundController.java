package vn.xetkhen.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import vn.xetkhen.award.Verdict;
import vn.xetkhen.round.Filter;
import vn.xetkhen.round.Ledger;
import vn.xetkhen.round.Nominees;
import vn.xetkhen.round.Papers;
import vn.xetkhen.round.Replays;
import vn.xetkhen.round.RoundStatus;
import vn.xetkhen.round.Rounds;
import vn.xetkhen.round.RulebookFacts;

/** A round: its progress while the job runs, then its ranked tables. */
@Controller
class RoundController {
  private final Rounds rounds;
  private final Ledger ledger;
  private final Nominees nominees;
  private final Replays replays;
  private final Papers papers;
  private final MessageSource messages;

  RoundController(
      Rounds rounds,
      Ledger ledger,
      Nominees nominees,
      Replays replays,
      Papers papers,
      MessageSource messages) {
    this.rounds = rounds;
    this.ledger = ledger;
    this.nominees = nominees;
    this.replays = replays;
    this.papers = papers;
    this.messages = messages;
  }

  @GetMapping("/rounds/{number}")
  String round(
      @PathVariable long number,
      TableQuery query,
      @RequestHeader(name = "HX-Target", required = false) @Nullable String target,
      Locale locale,
      Model model) {
    Rounds.Overview overview = rounds.find(number).orElseThrow(NotFoundException::new);
    model.addAttribute("overview", overview);
    if (overview.state().status() != RoundStatus.DONE) {
      return "progress";
    }
    RulebookFacts facts = rounds.facts(number).orElseThrow();
    Map<String, Ledger.Tab> tabs = ledger.tabs(number);
    List<RulebookFacts.AwardFacts> awards =
        facts.awards().stream().filter(award -> tabs.containsKey(award.id())).toList();
    model.addAttribute("facts", facts);
    model.addAttribute("awards", awards);
    model.addAttribute("tabs", tabs);
    model.addAttribute("papers", papers.of(overview));
    model.addAttribute("replays", replays.of(number));
    model.addAttribute("refused", nominees.refusedCount(number));
    model.addAttribute("notices", nominees.notices(number));
    if (!awards.isEmpty()) {
      table(number, query.orFirst(awards), facts, locale, model);
    }
    return "results".equals(target) ? "round :: results" : "round";
  }

  /** Reached, yet not ranked: the same person's second row, or something else was asked for. */
  private String reason(Ledger.Line line, RulebookFacts facts, Locale locale) {
    if (!line.verdict().proposable()) {
      return "";
    }
    String key = line.secondRow() ? "web.table.second" : "web.table.unasked";
    String award = line.proposed() == null ? line.requested() : line.proposed();
    if (!line.secondRow() && award != null) {
      key = line.proposed() == null ? "web.table.requested" : "web.table.proposed";
    }
    Object[] name = {award == null ? "" : facts.awardName(award)};
    return messages.getMessage(key, name, locale);
  }

  private void table(
      long number, TableQuery query, RulebookFacts facts, Locale locale, Model model) {
    List<Ledger.Pool> pools = ledger.pools(number, query.award());
    TableQuery shown = query.within(pools);
    Filter filter = shown.filter();
    Ledger.Page page = ledger.page(number, filter, shown.pageNumber());
    List<Verdict> best = new ArrayList<>(Arrays.asList(Verdict.values()));
    java.util.Collections.reverse(best);
    model.addAttribute("query", shown);
    model.addAttribute("subjects", pools.stream().map(Ledger.Pool::subject).distinct().toList());
    model.addAttribute("kinds", pools.stream().map(Ledger.Pool::kind).distinct().sorted().toList());
    model.addAttribute("units", ledger.units(number));
    model.addAttribute("verdicts", page.verdicts());
    model.addAttribute("verdictOrder", best);
    model.addAttribute("all", page.verdicts().values().stream().mapToInt(Integer::intValue).sum());
    model.addAttribute("page", page);
    model.addAttribute(
        "rows",
        TableRow.of(page.lines(), shown.pools(pools) > 1, line -> reason(line, facts, locale)));
  }

  @GetMapping("/rounds/{number}/progress")
  String progress(@PathVariable long number, Model model, HttpServletResponse response) {
    Rounds.Overview overview = rounds.find(number).orElseThrow(NotFoundException::new);
    if (!overview.state().status().running()) {
      response.setHeader("HX-Refresh", "true");
    }
    model.addAttribute("overview", overview);
    return "progress :: state";
  }

  @PostMapping("/rounds/{number}/cancel")
  String cancel(@PathVariable long number) {
    rounds.cancel(number);
    return "redirect:/rounds/" + number;
  }

  @PostMapping("/rounds/{number}/resume")
  String goOn(@PathVariable long number) {
    rounds.goOn(number);
    return "redirect:/rounds/" + number;
  }

  @GetMapping("/rounds/{number}/refused")
  String refused(
      @PathVariable long number, @RequestParam(defaultValue = "1") int page, Model model) {
    model.addAttribute("overview", rounds.find(number).orElseThrow(NotFoundException::new));
    int total = nominees.refusedCount(number);
    int pages = Math.max(1, (total + Ledger.PAGE - 1) / Ledger.PAGE);
    int shown = Math.min(Math.max(1, page), pages);
    model.addAttribute("total", total);
    model.addAttribute("page", shown);
    model.addAttribute("pages", pages);
    model.addAttribute("cells", nominees.refused(number, (shown - 1) * Ledger.PAGE, Ledger.PAGE));
    return "refused";
  }
}
