package vn.xetkhen.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import vn.xetkhen.round.Rounds;
import vn.xetkhen.round.Taking;
import vn.xetkhen.round.Takings;
import vn.xetkhen.submission.Submission;
import vn.xetkhen.submission.Submissions;

/** Workbooks as units sent them: received, watched, taken into a round, given back. */
@RestController
@RequestMapping(path = "/api/v1/submissions", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "submissions")
class SubmissionsApi {
  private final Submissions submissions;
  private final Takings takings;
  private final Rounds rounds;
  private final MessageSource messages;

  SubmissionsApi(Submissions submissions, Takings takings, Rounds rounds, MessageSource messages) {
    this.submissions = submissions;
    this.takings = takings;
    this.rounds = rounds;
    this.messages = messages;
  }

  /** Nobody is known by name before there are accounts. */
  static final String OFFICER = "api";

  /**
   * @param seen version of the submission that the caller saw
   */
  record Seen(@NotNull Long seen) {}

  /**
   * @param choice all rows, or those without a cell to fix
   * @param round number of the round that takes it; null for a new one
   * @param replaced number of the taking whose place it takes in that round, or null
   * @param title of a new round; null for the usual one
   * @param date the dossiers' day of a new round; null for the last day of the year
   */
  record Take(
      @NotNull Long seen,
      Taking.@NotNull Choice choice,
      @Nullable Long round,
      @Nullable Long replaced,
      @Size(max = 200) @Nullable String title,
      @Nullable LocalDate date) {}

  @GetMapping
  @Operation(summary = "Submissions that wait to be taken or given back, the oldest first")
  List<SubmissionResource> open() {
    return submissions.open().stream().map(this::resource).toList();
  }

  @PostMapping
  @Operation(summary = "Receives a workbook; its reading starts at once")
  ResponseEntity<SubmissionResource> receive(
      @RequestParam MultipartFile file,
      @RequestParam @Min(2017) @Max(2100) int year,
      @RequestParam(defaultValue = "") @Size(max = 300) String sender) {
    if (file.isEmpty()) {
      throw new UnusableRequestException("api.files.blank");
    }
    try (InputStream in = file.getInputStream()) {
      long number = submissions.receive(in, file.getOriginalFilename(), sender, year);
      return ResponseEntity.created(URI.create("/api/v1/submissions/" + number)).body(find(number));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @GetMapping("/{number}")
  @Operation(summary = "A submission, how far it is read, and exact counts once it is")
  SubmissionResource find(@PathVariable long number) {
    return resource(known(number));
  }

  @PostMapping("/{number}/cancel")
  @Operation(summary = "Asks the running reading to stop")
  SubmissionResource cancel(@PathVariable long number) {
    known(number);
    if (!submissions.cancel(number)) {
      throw new WrongStateException("api.cancel.idle");
    }
    return find(number);
  }

  @PostMapping("/{number}/read-again")
  @Operation(summary = "Reads a stopped or unusable submission anew")
  SubmissionResource readAgain(@PathVariable long number) {
    known(number);
    submissions.readAgain(number);
    return find(number);
  }

  @PostMapping("/{number}/give-back")
  @Operation(summary = "Gives the whole file back to its unit; nothing is taken")
  SubmissionResource giveBack(@PathVariable long number, @Valid @RequestBody Seen seen) {
    known(number);
    submissions.giveBack(number, seen.seen());
    return find(number);
  }

  @GetMapping("/{number}/plan")
  @Operation(summary = "Whom each choice would take, exactly")
  Takings.Plan plan(@PathVariable long number) {
    known(number);
    return takings.plan(number);
  }

  @PostMapping("/{number}/take")
  @Operation(summary = "Takes it into a round, which is judged anew; sent twice it counts once")
  SubmissionResource take(
      @PathVariable long number, @Valid @RequestBody Take take, java.util.Locale locale) {
    Submission submission = known(number);
    Takings.Order order = new Takings.Order(number, take.seen(), OFFICER, take.choice());
    if (take.round() == null) {
      takings.intoNew(order, title(take, submission, locale), take.date());
    } else {
      rounds.find(take.round()).orElseThrow(UnknownThingException::new);
      takings.into(order, take.round(), take.replaced());
    }
    return find(number);
  }

  private String title(Take take, Submission submission, java.util.Locale locale) {
    Object[] year = {String.valueOf(submission.year())};
    return take.title() == null || take.title().isBlank()
        ? messages.getMessage("web.round.title", year, locale)
        : take.title().strip();
  }

  @PostMapping("/{number}/undo-taking")
  @Operation(summary = "Takes the whole taking back; the round is judged anew without it")
  SubmissionResource undo(@PathVariable long number, @Valid @RequestBody Seen seen) {
    known(number);
    takings.undo(number, seen.seen(), OFFICER);
    return find(number);
  }

  private Submission known(long number) {
    return submissions.find(number).orElseThrow(UnknownThingException::new);
  }

  private SubmissionResource resource(Submission submission) {
    return SubmissionResource.of(
        submission,
        submissions.sameContent(submission),
        takings.of(submission.number()).orElse(null));
  }
}
