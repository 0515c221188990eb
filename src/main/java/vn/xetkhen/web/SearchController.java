package vn.xetkhen.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.xetkhen.round.Nominees;

/** Looks for people and units in all rounds, with or without diacritics. */
@Controller
class SearchController {
  private static final int MOST = 100;
  private final Nominees nominees;

  SearchController(Nominees nominees) {
    this.nominees = nominees;
  }

  @GetMapping("/search")
  String search(@RequestParam(name = "q", defaultValue = "") String words, Model model) {
    model.addAttribute("found", words);
    model.addAttribute("hits", nominees.search(words, MOST));
    return "search";
  }
}
