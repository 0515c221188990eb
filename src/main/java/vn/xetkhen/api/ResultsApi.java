package vn.xetkhen.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;
import tools.jackson.databind.JsonNode;
import vn.xetkhen.award.CommendationKind;
import vn.xetkhen.award.Subject;
import vn.xetkhen.award.Verdict;
import vn.xetkhen.round.Filter;
import vn.xetkhen.round.Ledger;
import vn.xetkhen.round.NomineeRecord;
import vn.xetkhen.round.Nominees;
import vn.xetkhen.round.Papers;
import vn.xetkhen.round.RoundStatus;
import vn.xetkhen.round.Rounds;

/** What came of a round: ranked tables, nominees, refused cells, evaluation.json. */
@RestController
@RequestMapping(path = "/api/v1/rounds/{number}", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "results")
class ResultsApi {
  private static final int MOST_CELLS = 1000;

  private final Rounds rounds;
  private final Ledger ledger;
  private final Nominees nominees;
  private final Papers papers;

  ResultsApi(Rounds rounds, Ledger ledger, Nominees nominees, Papers papers) {
    this.rounds = rounds;
    this.ledger = ledger;
    this.nominees = nominees;
    this.papers = papers;
  }

  @GetMapping("/nominees")
  @Operation(summary = "A page of an award's ranked table, searched without diacritics")
  Ledger.Page nominees(
      @PathVariable long number,
      @RequestParam String award,
      @RequestParam(required = false) @Nullable Subject subject,
      @RequestParam(required = false) @Nullable CommendationKind kind,
      @RequestParam(required = false) @Nullable Verdict verdict,
      @RequestParam(defaultValue = "") String unit,
      @RequestParam(defaultValue = "") String q,
      @RequestParam(defaultValue = "1") @Min(1) int page) {
    round(number);
    return ledger.page(number, new Filter(award, subject, kind, verdict, unit, q), page);
  }

  @GetMapping("/nominees/{seq}")
  @Operation(summary = "A nominee's object of evaluation.json")
  JsonNode nominee(@PathVariable long number, @PathVariable int seq) {
    return nominees
        .find(number, seq)
        .map(NomineeRecord::evaluation)
        .orElseThrow(UnknownThingException::new);
  }

  @GetMapping("/refused")
  @Operation(summary = "Refused cells in the order of reading")
  List<Nominees.Refused> refused(
      @PathVariable long number,
      @RequestParam(defaultValue = "0") @Min(0) int offset,
      @RequestParam(defaultValue = "100") @Min(1) @Max(MOST_CELLS) int limit) {
    round(number);
    return nominees.refused(number, offset, limit);
  }

  @GetMapping("/evaluation")
  @Operation(summary = "evaluation.json, the same bytes as the command line writes")
  ResponseEntity<StreamingResponseBody> evaluation(@PathVariable long number) {
    Rounds.Overview overview = round(number);
    if (overview.state().status() != RoundStatus.DONE) {
      throw new WrongStateException("api.evaluation.unfinished");
    }
    return ResponseEntity.ok(out -> papers.writeEvaluation(overview, out));
  }

  private Rounds.Overview round(long number) {
    return rounds.find(number).orElseThrow(UnknownThingException::new);
  }
}
