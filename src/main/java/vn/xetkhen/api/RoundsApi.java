package vn.xetkhen.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import vn.xetkhen.round.RoundWorkbook;
import vn.xetkhen.round.Rounds;
import vn.xetkhen.round.Workbooks;

/** Ordering rounds, watching and stopping them. */
@RestController
@RequestMapping(path = "/api/v1/rounds", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "rounds")
class RoundsApi {
  private static final int MOST_ROUNDS = 500;

  private final Rounds rounds;
  private final Workbooks workbooks;
  private final MessageSource messages;

  RoundsApi(Rounds rounds, Workbooks workbooks, MessageSource messages) {
    this.rounds = rounds;
    this.workbooks = workbooks;
    this.messages = messages;
  }

  @GetMapping
  @Operation(summary = "All rounds, the newest first")
  List<RoundResource> all() {
    return rounds.latest(MOST_ROUNDS).stream().map(RoundResource::of).toList();
  }

  @PostMapping
  @Operation(summary = "Orders a round; its job starts at once")
  ResponseEntity<RoundResource> order(
      @RequestParam List<MultipartFile> files,
      @RequestParam @Min(2017) @Max(2100) int year,
      @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
          @Nullable LocalDate date,
      @RequestParam(required = false) @Size(max = 200) @Nullable String title,
      java.util.Locale locale) {
    List<MultipartFile> sent = files.stream().filter(file -> !file.isEmpty()).toList();
    if (sent.isEmpty() || sent.size() < files.size()) {
      throw new UnusableRequestException("api.files.blank");
    }
    Object[] of = {String.valueOf(year)};
    String name =
        title == null || title.isBlank()
            ? messages.getMessage("web.round.title", of, locale)
            : title.strip();
    long number = rounds.order(name, year, date, sent.stream().map(this::keep).toList());
    return ResponseEntity.created(URI.create("/api/v1/rounds/" + number)).body(find(number));
  }

  private RoundWorkbook keep(MultipartFile file) {
    try (InputStream in = file.getInputStream()) {
      return workbooks.keep(in, file.getOriginalFilename());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @GetMapping("/{number}")
  @Operation(summary = "A round and how far it is")
  RoundResource find(@PathVariable long number) {
    return rounds.find(number).map(RoundResource::of).orElseThrow(UnknownThingException::new);
  }

  @PostMapping("/{number}/cancel")
  @Operation(summary = "Asks the running job to stop behind its next chunk")
  RoundResource cancel(@PathVariable long number) {
    find(number);
    if (!rounds.cancel(number)) {
      throw new WrongStateException("api.cancel.idle");
    }
    return find(number);
  }

  @PostMapping("/{number}/resume")
  @Operation(summary = "Lets a stopped or failed round go on behind its last stored chunk")
  RoundResource goOn(@PathVariable long number) {
    find(number);
    if (!rounds.goOn(number)) {
      throw new WrongStateException("api.resume.wrong");
    }
    return find(number);
  }
}
