package vn.xetkhen.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.xetkhen.intake.FoundTable;
import vn.xetkhen.submission.EqualCells;
import vn.xetkhen.submission.Grid;
import vn.xetkhen.submission.MendEvent;
import vn.xetkhen.submission.Mends;
import vn.xetkhen.submission.RowFinding;
import vn.xetkhen.submission.RowFindings;
import vn.xetkhen.submission.Show;
import vn.xetkhen.submission.Submissions;

/** The rows of a submission as read, what is odd about them, and mending them. */
@RestController
@RequestMapping(path = "/api/v1/submissions/{number}", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "submissions")
class MendsApi {
  private static final int MOST_LINES = 500;
  private static final int MOST_GROUPS = 500;

  private final Submissions submissions;
  private final Grid grid;
  private final Mends mends;
  private final RowFindings findings;

  MendsApi(Submissions submissions, Grid grid, Mends mends, RowFindings findings) {
    this.submissions = submissions;
    this.grid = grid;
    this.mends = mends;
    this.findings = findings;
  }

  /**
   * @param seen version of the submission that the caller saw
   * @param column index from 0
   * @param text what the cell says from now on; empty makes it blank
   */
  record CellText(
      @NotNull Long seen,
      @NotBlank String sheet,
      @Min(1) int row,
      @Min(0) @Max(16_383) int column,
      @NotNull @Size(max = 32_767) String text) {}

  /**
   * @param key of a group of equal cells
   * @param meant what all of them are read as; not looked at for repairs of letters
   */
  record Meant(
      @NotNull Long seen, @NotBlank String key, @NotNull @Size(max = 32_767) String meant) {}

  /**
   * @param version of the submission after the change
   * @param decision number of the latest decision, to undo it by
   */
  record Decided(long version, int decision) {}

  @GetMapping("/lines")
  @Operation(summary = "A page of rows as they are taken, also while the file is being read")
  Grid.Page lines(
      @PathVariable long number,
      @RequestParam(defaultValue = "TO_LOOK_AT") Show show,
      @RequestParam(defaultValue = "1") @Min(1) int page,
      @RequestParam(defaultValue = "50") @Min(1) @Max(MOST_LINES) int size) {
    known(number);
    return grid.page(number, show, page, size)
        .orElseThrow(() -> new WrongStateException("api.submission.unread"));
  }

  @GetMapping("/tables")
  @Operation(summary = "The lists as they were understood")
  List<FoundTable> tables(@PathVariable long number) {
    known(number);
    return grid.tables(number);
  }

  @GetMapping("/equal-cells")
  @Operation(summary = "Equal cells that one decision can mend, the largest groups first")
  List<EqualCells> equalCells(@PathVariable long number) {
    known(number);
    return grid.equalCells(number, 2, MOST_GROUPS);
  }

  @GetMapping("/findings")
  @Operation(summary = "Rows that look like one nominee or say the same, not yet decided about")
  List<RowFinding> findings(@PathVariable long number) {
    known(number);
    return findings
        .of(number)
        .map(RowFindings.Found::findings)
        .orElseThrow(() -> new WrongStateException("api.submission.unread"));
  }

  @GetMapping("/decisions")
  @Operation(summary = "What people decided about it, in order")
  List<MendEvent> decisions(@PathVariable long number) {
    known(number);
    return mends.events(number);
  }

  @PostMapping("/cells")
  @Operation(summary = "Lets a cell say something else; its row is checked again at once")
  Decided cell(@PathVariable long number, @Valid @RequestBody CellText cell) {
    known(number);
    grid.row(number, cell.sheet(), cell.row()).orElseThrow(UnknownThingException::new);
    mends.cell(number, by(cell.seen()), cell.sheet(), cell.row(), cell.column(), cell.text());
    return decided(number);
  }

  @PostMapping("/equal-cells")
  @Operation(summary = "Mends all cells of a group of equal ones")
  Decided equalCells(@PathVariable long number, @Valid @RequestBody Meant meant) {
    known(number);
    mends.equalCells(number, by(meant.seen()), meant.key(), meant.meant());
    return decided(number);
  }

  @PostMapping("/decisions/{seq}/undo")
  @Operation(summary = "Takes one decision back; whatever was decided since stays")
  Decided undo(
      @PathVariable long number,
      @PathVariable int seq,
      @Valid @RequestBody SubmissionsApi.Seen seen) {
    known(number);
    mends.undo(number, by(seen.seen()), seq);
    return decided(number);
  }

  private Decided decided(long number) {
    List<MendEvent> events = mends.events(number);
    int last = events.isEmpty() ? 0 : events.get(events.size() - 1).seq();
    return new Decided(submissions.find(number).orElseThrow().version(), last);
  }

  private static Mends.Decider by(long seen) {
    return new Mends.Decider(SubmissionsApi.OFFICER, seen);
  }

  private void known(long number) {
    submissions.find(number).orElseThrow(UnknownThingException::new);
  }
}
