package vn.xetkhen.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.xetkhen.round.Replays;
import vn.xetkhen.round.RoundStatus;
import vn.xetkhen.round.Rounds;

/** Rounds judged once more. */
@RestController
@RequestMapping(
    path = "/api/v1/rounds/{number}/replays",
    produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "replays")
class ReplaysApi {
  private final Rounds rounds;
  private final Replays replays;

  ReplaysApi(Rounds rounds, Replays replays) {
    this.rounds = rounds;
    this.replays = replays;
  }

  /**
   * @param identical whether evaluation.json came out the same to the byte
   * @param differences in words, the first few hundred
   */
  record ReplayResource(Replays.Replay replay, boolean identical, List<String> differences) {}

  @PostMapping
  @Operation(summary = "Judges the round once more, by the rules it was judged by or by today's")
  ResponseEntity<ReplayResource> order(
      @PathVariable long number, @RequestParam(defaultValue = "STORED") Replays.Rules rules) {
    Rounds.Overview overview = rounds.find(number).orElseThrow(UnknownThingException::new);
    if (overview.state().status() != RoundStatus.DONE) {
      throw new WrongStateException("api.evaluation.unfinished");
    }
    long id = replays.order(number, rules);
    return ResponseEntity.created(URI.create("/api/v1/rounds/" + number + "/replays/" + id))
        .body(find(number, id));
  }

  @GetMapping("/{id}")
  @Operation(summary = "A replay and what came out differently")
  ReplayResource find(@PathVariable long number, @PathVariable long id) {
    Replays.Replay replay = replays.find(number, id).orElseThrow(UnknownThingException::new);
    return new ReplayResource(replay, replay.identical(), replays.differences(id));
  }
}
