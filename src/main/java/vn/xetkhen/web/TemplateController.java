package vn.xetkhen.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.xetkhen.round.Templates;
import vn.xetkhen.rulebook.RulesRejectedException;

/** Templates to hand out to units, blank or with what earlier rounds know. */
@Controller
class TemplateController {
  private static final int FIRST_YEAR = 2017;
  private static final int LAST_YEAR = 2100;

  private final Templates templates;
  private final Clock clock;

  TemplateController(Templates templates, Clock clock) {
    this.templates = templates;
    this.clock = clock;
  }

  @GetMapping("/templates")
  String all(@RequestParam(required = false) @Nullable Integer year, Model model) {
    int wanted = year == null ? LocalDate.now(clock).getYear() : known(year);
    model.addAttribute("year", wanted);
    model.addAttribute("units", templates.units(wanted));
    return "templates";
  }

  /** Without a unit, everybody; with {@code blank}, nobody. */
  @GetMapping("/template")
  void one(
      @RequestParam int year,
      @RequestParam(required = false) @Nullable String unit,
      @RequestParam(defaultValue = "false") boolean blank,
      HttpServletResponse response)
      throws IOException {
    known(year);
    if (blank) {
      send(templates.blank(year), Templates.fileName(year, ""), response);
    } else if (unit == null) {
      send(templates.everybody(year), Templates.fileName(year, ""), response);
    } else {
      send(
          templates.of(year, unit).orElseThrow(NotFoundException::new),
          Templates.fileName(year, unit),
          response);
    }
  }

  @GetMapping("/template/units")
  void each(@RequestParam int year, HttpServletResponse response) throws IOException {
    if (templates.units(known(year)).isEmpty()) {
      throw new NotFoundException();
    }
    send(templates.each(year), "Mẫu từng đơn vị " + year + ".zip", response);
  }

  /** Without rules nobody knows what may be asked for; their page says what is wrong with them. */
  @ExceptionHandler(RulesRejectedException.class)
  String noRules() {
    return "redirect:/rules";
  }

  private static int known(int year) {
    if (year < FIRST_YEAR || year > LAST_YEAR) {
      throw new NotFoundException();
    }
    return year;
  }

  private static void send(Path file, String name, HttpServletResponse response)
      throws IOException {
    try {
      response.setContentType(
          name.endsWith(".zip")
              ? "application/zip"
              : "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
      response.setHeader(
          HttpHeaders.CONTENT_DISPOSITION,
          ContentDisposition.attachment()
              .filename(name, StandardCharsets.UTF_8)
              .build()
              .toString());
      response.setContentLengthLong(Files.size(file));
      Files.copy(file, response.getOutputStream());
    } finally {
      Files.deleteIfExists(file);
    }
  }
}
