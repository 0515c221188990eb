package vn.xetkhen.round;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.xetkhen.document.EvaluationLines;
import vn.xetkhen.evidence.Workbook;
import vn.xetkhen.intake.RefusedCell;

/** A finished round read back as {@code evaluation.json}, a page at a time. */
@Component
public class StoredRound {
  private static final int PAGE = 500;

  private final JdbcClient jdbc;
  private final Rounds rounds;

  StoredRound(JdbcClient jdbc, Rounds rounds) {
    this.jdbc = jdbc;
    this.rounds = rounds;
  }

  /** Takes lines in their order. */
  interface Lines {
    void line(byte[] json) throws IOException;
  }

  /** Writes the very bytes that the command line writes for the same workbooks and rules. */
  public void writeEvaluation(Rounds.Overview overview, OutputStream to) throws IOException {
    OutputStream out = new BufferedOutputStream(to, 1 << 16);
    out.write(heading(overview));
    joined(out, lines -> nominees(overview.number(), lines));
    out.write(ascii(EvaluationLines.REFUSED));
    joined(out, lines -> refused(overview, lines));
    out.write(ascii(EvaluationLines.END));
    out.flush();
  }

  /** Something that yields lines. */
  interface Yield {
    void to(Lines lines) throws IOException;
  }

  static void joined(OutputStream out, Yield yield) throws IOException {
    boolean[] begun = {false};
    yield.to(
        line -> {
          out.write(ascii(begun[0] ? EvaluationLines.NEXT : EvaluationLines.FIRST));
          begun[0] = true;
          out.write(line);
        });
  }

  static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  byte[] heading(Rounds.Overview overview) {
    Round round = overview.round();
    RulebookFacts facts = rounds.facts(round.number()).orElseThrow();
    return EvaluationLines.heading(
        round.reviewYear(),
        round.dossierDate(),
        facts.digest(),
        facts.wordings().stream().map(LocalDate::parse).toList(),
        workbooks(overview));
  }

  private static List<Workbook> workbooks(Rounds.Overview overview) {
    return overview.workbooks().stream()
        .filter(workbook -> workbook.refusal() == null)
        .map(workbook -> new Workbook(workbook.name(), workbook.sha256()))
        .toList();
  }

  /** The nominees' objects with their ranks, in the order of reading. */
  void nominees(long round, Lines lines) throws IOException {
    for (int after = 0; ; after += PAGE) {
      Map<Integer, Map<String, Integer>> ranks = ranks(round, after);
      List<Numbered> page =
          jdbc.sql(
                  "select seq, evaluation from nominee_document where round_id = ? and seq > ?"
                      + " and seq <= ? order by seq")
              .params(round, after, after + PAGE)
              .query((row, n) -> new Numbered(row.getInt(1), row.getBytes(2)))
              .list();
      for (Numbered nominee : page) {
        Map<String, Integer> own = ranks.getOrDefault(nominee.seq, Map.of());
        lines.line(
            EvaluationLines.ranked(
                Packed.unpack(nominee.json), award -> own.getOrDefault(award, 0)));
      }
      if (page.size() < PAGE) {
        return;
      }
    }
  }

  private record Numbered(int seq, byte[] json) {}

  private Map<Integer, Map<String, Integer>> ranks(long round, int after) {
    Map<Integer, Map<String, Integer>> ranks = new HashMap<>();
    jdbc.sql(
            "select seq, award, place_rank from nominee_award where round_id = ? and seq > ?"
                + " and seq <= ? and place_rank is not null")
        .params(round, after, after + PAGE)
        .query(
            row -> {
              ranks
                  .computeIfAbsent(row.getInt(1), seq -> new HashMap<>())
                  .put(row.getString(2), row.getInt(3));
            });
    return ranks;
  }

  /** The refused cells' objects in the order of reading. */
  void refused(Rounds.Overview overview, Lines lines) throws IOException {
    List<RoundWorkbook> workbooks = overview.round().workbooks();
    for (int offset = 0; ; offset += PAGE) {
      List<RefusedCell> page = refusedCells(overview.number(), workbooks, offset);
      for (RefusedCell cell : page) {
        lines.line(EvaluationLines.refused(cell));
      }
      if (page.size() < PAGE) {
        return;
      }
    }
  }

  private List<RefusedCell> refusedCells(long round, List<RoundWorkbook> workbooks, int offset) {
    return jdbc.sql(
            "select * from refused_cell where round_id = ? order by workbook_no, cell_no"
                + " offset ? rows fetch first ? rows only")
        .params(round, offset, PAGE)
        .query(
            (row, n) -> {
              RoundWorkbook workbook = workbooks.get(row.getInt("workbook_no"));
              return new RefusedCell(
                  new Workbook(workbook.name(), workbook.sha256()),
                  row.getString("sheet"),
                  row.getString("cell"),
                  row.getString("content"),
                  row.getString("problem"),
                  row.getString("advice"));
            })
        .list();
  }
}
