package vn.xetkhen.web;

import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.xetkhen.award.Outcome;
import vn.xetkhen.round.Ledger;
import vn.xetkhen.round.NomineeRecord;
import vn.xetkhen.round.Nominees;
import vn.xetkhen.round.Rounds;
import vn.xetkhen.round.RulebookFacts;
import vn.xetkhen.round.Workbooks;

/** One nominee: verdict per award, each condition, what still lacks, points, place. */
@Controller
class NomineeController {
  private final Rounds rounds;
  private final Nominees nominees;
  private final Ledger ledger;
  private final Workbooks workbooks;
  private final MessageSource messages;

  private static final List<Outcome> OUTCOMES =
      List.of(Outcome.MET, Outcome.NOT_MET, Outcome.MISSING, Outcome.ON_HOLD, Outcome.COUNCIL);

  NomineeController(
      Rounds rounds,
      Nominees nominees,
      Ledger ledger,
      Workbooks workbooks,
      MessageSource messages) {
    this.workbooks = workbooks;
    this.rounds = rounds;
    this.nominees = nominees;
    this.ledger = ledger;
    this.messages = messages;
  }

  @GetMapping("/rounds/{number}/nominees/{seq}")
  String nominee(
      @PathVariable long number,
      @PathVariable int seq,
      TableQuery query,
      Model model,
      Locale locale) {
    Rounds.Overview overview = rounds.find(number).orElseThrow(NotFoundException::new);
    if (overview.state().status().running()) {
      // its workbooks may have changed since the stored dossiers were read
      return "redirect:/rounds/" + number;
    }
    NomineeRecord nominee = nominees.find(number, seq).orElseThrow(NotFoundException::new);
    RulebookFacts facts = rounds.facts(number).orElseThrow();
    NomineeView view = NomineeView.of(nominee, facts);
    model.addAttribute("overview", overview);
    model.addAttribute("nominee", nominee);
    model.addAttribute("view", view);
    model.addAttribute("query", query);
    model.addAttribute("facts", facts);
    model.addAttribute(
        "mended",
        workbooks.mended(
            overview.round().workbooks().get(nominee.workbook()), nominee.sheet(), nominee.row()));
    model.addAttribute("outcomes", OUTCOMES);
    model.addAttribute("lede", lede(view, locale));
    points(view, query, model);
    if (query.award() != null) {
      ledger
          .neighbours(number, query.filter(), seq)
          .ifPresent(found -> model.addAttribute("neighbours", found));
    }
    return "nominee";
  }

  private String lede(NomineeView view, Locale locale) {
    NomineeView.AwardView award = view.headline();
    if (award == null) {
      return messages.getMessage("web.nominee.lede.nothing", new Object[0], locale);
    }
    String key =
        switch (award.verdict()) {
          case ELIGIBLE -> "proposed";
          case NEEDS_COUNCIL -> "council";
          case INCOMPLETE -> "incomplete";
          case ON_HOLD -> "hold";
          case NOT_ELIGIBLE -> "refused";
        };
    return messages.getMessage("web.nominee.lede." + key, new Object[] {award.name()}, locale);
  }

  /** Points of the award the reader comes from, else of the headline. */
  private static void points(NomineeView view, TableQuery query, Model model) {
    NomineeView.AwardView shown =
        view.awards().stream()
            .filter(award -> award.id().equals(query.award()))
            .findFirst()
            .orElse(view.headline());
    if (shown == null) {
      return;
    }
    view.nominee().dossier().merits().stream()
        .filter(merits -> merits.award().equals(shown.id()))
        .findFirst()
        .ifPresent(
            merits -> {
              model.addAttribute("merits", merits);
              model.addAttribute("meritsName", shown.name());
              model.addAttribute("place", shown.place());
            });
  }
}
