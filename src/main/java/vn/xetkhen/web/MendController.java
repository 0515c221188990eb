package vn.xetkhen.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import vn.xetkhen.intake.FoundTable;
import vn.xetkhen.intake.Mending;
import vn.xetkhen.submission.Grid;
import vn.xetkhen.submission.Mends;
import vn.xetkhen.submission.Submission;
import vn.xetkhen.submission.Submissions;

/** What the officer decides about a submission; each decision can be taken back. */
@Controller
class MendController {
  /** Until accounts exist there is one officer. */
  static final String OFFICER = "officer";

  private final Submissions submissions;
  private final Grid grid;
  private final Mends mends;
  private final SubmissionPage page;

  MendController(Submissions submissions, Grid grid, Mends mends, SubmissionPage page) {
    this.submissions = submissions;
    this.grid = grid;
    this.mends = mends;
    this.page = page;
  }

  /**
   * The form beside a cell.
   *
   * @param text what was typed
   * @param accept a proposal whose button was pressed, else null
   * @param keep not null if the cell is to stay as it is
   * @param remember whether the unit's word shall mean this from now on
   * @param columns columns that the page shows, so that the row comes back under the same ones
   */
  record CellForm(
      long version,
      String sheet,
      int row,
      int column,
      @Nullable String text,
      @Nullable String accept,
      @Nullable String keep,
      @Nullable Boolean remember,
      @Nullable List<Integer> columns) {}

  @PostMapping("/submissions/{number}/cell")
  String cell(
      @PathVariable long number,
      CellForm form,
      SubmissionQuery query,
      @RequestHeader(name = "HX-Request", required = false) @Nullable String htmx,
      Model model,
      Locale locale) {
    Submission after = mend(number, form);
    String path = "/submissions/" + number;
    if (htmx == null || form.columns() == null) {
      return "redirect:" + query.on(path) + "#" + GridView.key(form.sheet(), form.row());
    }
    page.changing(after, query, model, locale);
    Grid.Row row = grid.row(number, form.sheet(), form.row()).orElseThrow(NotFoundException::new);
    List<GridView.Head> heads = GridView.heads(row, form.columns());
    model.addAttribute("row", GridView.row(row, heads));
    model.addAttribute("columns", GridView.columnsOf(heads));
    model.addAttribute("span", heads.size() + 1);
    model.addAttribute("swapped", "true");
    return "fragments/mended";
  }

  private Submission mend(long number, CellForm form) {
    Mends.Decider by = by(form.version());
    Grid.Row row = grid.row(number, form.sheet(), form.row()).orElseThrow(NotFoundException::new);
    Grid.Cell cell = row.cell(form.column());
    if (cell == null) {
      throw new NotFoundException();
    }
    String now =
        form.keep() != null
            ? cell.read()
            : form.accept() != null ? form.accept() : form.text() == null ? "" : form.text();
    boolean proposed =
        cell.concerns().stream()
            .anyMatch(c -> !c.proposals().isEmpty() && c.proposals().get(0).equals(now));
    if (Boolean.TRUE.equals(form.remember()) && form.keep() == null && !now.isBlank()) {
      return mends.word(number, by, new Mending.WordMend(cell.meaning(), cell.read(), now));
    }
    return form.accept() != null && proposed
        ? mends.accept(number, by, form.sheet(), form.row(), form.column())
        : mends.cell(number, by, form.sheet(), form.row(), form.column(), now);
  }

  /** One meaning for each column, in the order of the form: a comma may stand in a meaning. */
  @PostMapping("/submissions/{number}/columns")
  String columns(
      @PathVariable long number,
      @RequestParam long version,
      @RequestParam int table,
      @RequestParam MultiValueMap<String, String> form) {
    List<FoundTable> tables = grid.tables(find(number).number());
    List<String> columns = form.getOrDefault("column", List.of());
    List<String> meanings = form.getOrDefault("meaning", List.of());
    if (table < 0 || table >= tables.size() || columns.size() != meanings.size()) {
      throw new NotFoundException();
    }
    FoundTable found = tables.get(table);
    List<Mending.ColumnChoice> choices = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      choices.add(new Mending.ColumnChoice(Integer.parseInt(columns.get(i)), meanings.get(i)));
    }
    mends.columns(
        number,
        by(version),
        found.sheet(),
        found.firstHeaderRow(),
        found.headerRow(),
        ColumnsView.said(found, choices));
    return "redirect:/submissions/" + number;
  }

  @PostMapping("/submissions/{number}/header")
  String header(
      @PathVariable long number,
      @RequestParam long version,
      @RequestParam String sheet,
      @RequestParam int was,
      @RequestParam int first,
      @RequestParam int last) {
    mends.header(
        find(number).number(),
        by(version),
        sheet,
        was,
        Math.min(first, last),
        Math.max(first, last));
    return "redirect:/submissions/" + number;
  }

  @PostMapping("/submissions/{number}/equal")
  String equal(
      @PathVariable long number,
      @RequestParam long version,
      @RequestParam String key,
      @RequestParam(defaultValue = "") String meant) {
    mends.equalCells(find(number).number(), by(version), key, meant.strip());
    return "redirect:/submissions/" + number + "#many";
  }

  @PostMapping("/submissions/{number}/undo")
  String undo(@PathVariable long number, @RequestParam long version, @RequestParam int seq) {
    mends.undo(find(number).number(), by(version), seq);
    return "redirect:/submissions/" + number + "#decided";
  }

  @PostMapping("/submissions/{number}/leave")
  String leave(
      @PathVariable long number,
      @RequestParam long version,
      @RequestParam String sheet,
      @RequestParam int row) {
    mends.leaveOut(find(number).number(), by(version), sheet, row, Mending.Reason.NOBODY);
    return "redirect:/submissions/" + number + "#decided";
  }

  static Mends.Decider by(long version) {
    return new Mends.Decider(OFFICER, version);
  }

  private Submission find(long number) {
    return submissions.find(number).orElseThrow(NotFoundException::new);
  }
}
