package vn.xetkhen.web;

import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Gives every page {@code words}; Thymeleaf does not let attributes call beans. */
@ControllerAdvice("vn.xetkhen.web")
class WordsInEveryModel {
  private final Words words;

  WordsInEveryModel(Words words) {
    this.words = words;
  }

  @ModelAttribute("words")
  Words words() {
    return words;
  }
}
