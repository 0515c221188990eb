package vn.xetkhen.web;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.xetkhen.round.Replays;
import vn.xetkhen.round.RoundStatus;
import vn.xetkhen.round.Rounds;

/** A round judged once more, and what came out differently. */
@Controller
class ReplayController {
  private final Rounds rounds;
  private final Replays replays;

  ReplayController(Rounds rounds, Replays replays) {
    this.rounds = rounds;
    this.replays = replays;
  }

  @PostMapping("/rounds/{number}/replays")
  String order(@PathVariable long number, @RequestParam Replays.Rules rules) {
    Rounds.Overview overview = rounds.find(number).orElseThrow(NotFoundException::new);
    if (overview.state().status() != RoundStatus.DONE) {
      return "redirect:/rounds/" + number;
    }
    return "redirect:/rounds/" + number + "/replays/" + replays.order(number, rules);
  }

  @GetMapping("/rounds/{number}/replays/{id}")
  String replay(@PathVariable long number, @PathVariable long id, Model model) {
    fill(number, id, model);
    return "replay";
  }

  @GetMapping("/rounds/{number}/replays/{id}/progress")
  String progress(
      @PathVariable long number, @PathVariable long id, Model model, HttpServletResponse response) {
    if (!fill(number, id, model).status().running()) {
      response.setHeader("HX-Refresh", "true");
    }
    return "replay :: state";
  }

  @PostMapping("/rounds/{number}/replays/{id}/cancel")
  String cancel(@PathVariable long number, @PathVariable long id) {
    replays.cancel(number, id);
    return "redirect:/rounds/" + number + "/replays/" + id;
  }

  private Replays.Replay fill(long number, long id, Model model) {
    Replays.Replay replay = replays.find(number, id).orElseThrow(NotFoundException::new);
    model.addAttribute("overview", rounds.find(number).orElseThrow(NotFoundException::new));
    model.addAttribute("replay", replay);
    model.addAttribute("differences", replays.differences(id));
    return replay;
  }
}
