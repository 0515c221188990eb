package vn.xetkhen.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import tools.jackson.databind.JsonNode;
import vn.xetkhen.award.Verdict;
import vn.xetkhen.document.MissingPapers;
import vn.xetkhen.document.Supplement;
import vn.xetkhen.document.SupplementLetter;
import vn.xetkhen.round.NomineeRecord;
import vn.xetkhen.round.Nominees;
import vn.xetkhen.round.RoundStatus;
import vn.xetkhen.round.Rounds;
import vn.xetkhen.round.RulebookFacts;

/** Asks units for what their nominees lack: one letter for a unit, or one for several. */
@Controller
class SupplementController {
  /** A letter over more people than that is none that anybody answers. */
  private static final int MOST = 1_000;

  private final Rounds rounds;
  private final Nominees nominees;
  private final MessageSource messages;
  private final Clock clock;

  SupplementController(Rounds rounds, Nominees nominees, MessageSource messages, Clock clock) {
    this.rounds = rounds;
    this.nominees = nominees;
    this.messages = messages;
    this.clock = clock;
  }

  @GetMapping("/rounds/{number}/supplements")
  String units(
      @PathVariable long number,
      @RequestParam(defaultValue = "") String fault,
      Model model,
      Locale locale) {
    Rounds.Overview overview = done(number);
    Map<String, Supplement> byUnit = supplements(number);
    model.addAttribute("overview", overview);
    model.addAttribute("units", byUnit.values());
    model.addAttribute("fault", fault.matches("none|until") ? "web.supplements." + fault : null);
    return "supplements";
  }

  /**
   * @param unit units to write to; more than one share a letter
   */
  @GetMapping("/rounds/{number}/supplements/letter")
  void letter(
      @PathVariable long number,
      @RequestParam MultiValueMap<String, String> form,
      @RequestParam(defaultValue = "") String until,
      HttpServletResponse response)
      throws IOException {
    Rounds.Overview overview = done(number);
    Map<String, Supplement> byUnit = supplements(number);
    List<Supplement> wanted =
        form.getOrDefault("unit", List.of()).stream()
            .distinct()
            .filter(byUnit::containsKey)
            .map(byUnit::get)
            .toList();
    LocalDate day = NewRound.day(until);
    if (wanted.isEmpty() || day == null && !until.isBlank()) {
      response.sendRedirect(
          "/rounds/" + number + "/supplements?fault=" + (wanted.isEmpty() ? "none" : "until"));
      return;
    }
    response.setContentType(MediaType.APPLICATION_OCTET_STREAM_VALUE);
    response.setHeader(
        HttpHeaders.CONTENT_DISPOSITION,
        ContentDisposition.attachment()
            .filename("letter.docx", StandardCharsets.UTF_8)
            .build()
            .toString());
    SupplementLetter.write(
        response.getOutputStream(),
        new SupplementLetter.Heading(
            rounds.facts(number).orElseThrow().letters(),
            overview.round().reviewYear(),
            LocalDate.now(clock),
            day,
            false),
        wanted);
  }

  /** By unit, in the order of their first nominees. */
  private Map<String, Supplement> supplements(long number) {
    RulebookFacts facts = rounds.facts(number).orElseThrow();
    LinkedMultiValueMap<String, Supplement.Wanting> byUnit = new LinkedMultiValueMap<>();
    for (int seq : nominees.incomplete(number, MOST)) {
      NomineeRecord nominee = nominees.find(number, seq).orElseThrow();
      Supplement.@Nullable Wanting wanting = wanting(nominee, facts);
      if (wanting != null) {
        byUnit.add(nominee.unit().isBlank() ? nominee.name() : nominee.unit(), wanting);
      }
    }
    Map<String, Supplement> supplements = new LinkedHashMap<>();
    byUnit.forEach((unit, list) -> supplements.put(unit, new Supplement(unit, list)));
    return supplements;
  }

  private Supplement.@Nullable Wanting wanting(NomineeRecord nominee, RulebookFacts facts) {
    MissingPapers papers = new MissingPapers();
    for (JsonNode award : nominee.evaluation().path("awards")) {
      if (award.path("verdict").asString().equals(Verdict.INCOMPLETE.name())) {
        papers.add(
            facts.awardName(award.path("award").asString()),
            award.path("lacking").valueStream().map(JsonNode::asString).toList());
      }
    }
    List<Supplement.Ask> asks = papers.asks();
    if (asks.isEmpty()) {
      return null;
    }
    List<String> about = new ArrayList<>();
    if (!nominee.dossier().post().isEmpty()) {
      about.add(nominee.dossier().post());
    }
    Object[] place = {"" + nominee.row(), nominee.sheet()};
    about.add(messages.getMessage("web.sub.letter.row", place, Locale.ROOT));
    return new Supplement.Wanting(
        nominee.subject(), nominee.name(), String.join("; ", about), asks);
  }

  private Rounds.Overview done(long number) {
    return rounds
        .find(number)
        .filter(round -> round.state().status() == RoundStatus.DONE)
        .orElseThrow(NotFoundException::new);
  }
}
