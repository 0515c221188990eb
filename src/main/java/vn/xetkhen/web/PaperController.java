package vn.xetkhen.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.xetkhen.intake.SheetLine;
import vn.xetkhen.round.Papers;
import vn.xetkhen.round.RoundStatus;
import vn.xetkhen.round.Rounds;

/** Downloads of a round, and the very row of the workbook that a condition rests on. */
@Controller
class PaperController {
  private final Rounds rounds;
  private final Papers papers;

  PaperController(Rounds rounds, Papers papers) {
    this.rounds = rounds;
    this.papers = papers;
  }

  @GetMapping("/rounds/{number}/papers/{file}")
  void paper(@PathVariable long number, @PathVariable String file, HttpServletResponse response)
      throws IOException {
    Rounds.Overview overview =
        rounds
            .find(number)
            .filter(round -> round.state().status() == RoundStatus.DONE)
            .orElseThrow(NotFoundException::new);
    if (file.equals(Papers.EVALUATION)) {
      name(response, file, MediaType.APPLICATION_JSON_VALUE);
      papers.writeEvaluation(overview, response.getOutputStream());
      return;
    }
    Path made = papers.file(overview, file).orElseThrow(NotFoundException::new);
    name(response, file, MediaType.APPLICATION_OCTET_STREAM_VALUE);
    response.setContentLengthLong(Files.size(made));
    Files.copy(made, response.getOutputStream());
  }

  private static void name(HttpServletResponse response, String file, String type) {
    response.setContentType(type);
    response.setHeader(
        HttpHeaders.CONTENT_DISPOSITION,
        ContentDisposition.attachment().filename(file, StandardCharsets.UTF_8).build().toString());
  }

  @GetMapping("/rounds/{number}/cells")
  String cells(
      @PathVariable long number,
      @RequestParam int workbook,
      @RequestParam String sheet,
      @RequestParam(required = false) @Nullable Integer row,
      @RequestParam(required = false) @Nullable String column,
      @RequestParam(required = false) @Nullable String cell,
      Model model) {
    Rounds.Overview overview = rounds.find(number).orElseThrow(NotFoundException::new);
    CellAddress at = CellAddress.of(cell, column, row).orElseThrow(NotFoundException::new);
    SheetLine line =
        papers.row(overview, workbook, sheet, at.row()).orElseThrow(NotFoundException::new);
    model.addAttribute("overview", overview);
    model.addAttribute("workbook", overview.workbooks().get(workbook));
    model.addAttribute("sheet", sheet);
    model.addAttribute("row", at.row());
    model.addAttribute("column", at.column());
    model.addAttribute("line", line);
    return "cells";
  }
}
