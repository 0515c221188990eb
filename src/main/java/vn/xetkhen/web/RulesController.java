package vn.xetkhen.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.xetkhen.round.RulesShelf;

/** The rules in force, and what is wrong with the folder as edited. */
@Controller
class RulesController {
  private final RulesShelf shelf;

  RulesController(RulesShelf shelf) {
    this.shelf = shelf;
  }

  @GetMapping("/rules")
  String rules(Model model) {
    model.addAttribute("shelf", shelf.shown());
    return "rules";
  }
}
