package vn.xetkhen.document;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import vn.xetkhen.evidence.Workbook;
import vn.xetkhen.intake.RefusedCell;
import vn.xetkhen.proposal.Ranking;

/**
 * {@code evaluation.json}: what was said of each nominee, in the order of workbooks, sheets and
 * rows. Ranks are known only after the last nominee, so the nominees wait in a temporary file in
 * which their ranks are left open.
 */
final class EvaluationFile implements AutoCloseable {

  private final PackedJson packed = new PackedJson();
  private final Spool nominees;
  private final Spool refused;

  EvaluationFile(Path folder) throws IOException {
    nominees = new Spool(folder);
    refused = new Spool(folder);
  }

  /** A writer for one thread. */
  NomineeJson writer() {
    return new NomineeJson(packed);
  }

  /** Takes the next nominee as {@link NomineeJson#write} gave it. */
  void add(byte[] nominee) throws IOException {
    nominees.add(nominee);
  }

  void add(RefusedCell cell) throws IOException {
    refused.add(refused(cell).toBytes());
  }

  static JsonBytes refused(RefusedCell cell) {
    JsonBytes json = new JsonBytes().plain("{\"workbook\":").text(cell.workbook().name());
    json.plain(",\"sheet\":").text(cell.sheet()).plain(",\"cell\":").text(cell.cell());
    json.plain(",\"value\":").text(cell.value()).plain(",\"problem\":").text(cell.problem());
    return json.plain(",\"advice\":").text(cell.advice()).raw('}');
  }

  /** Writes the whole file, one nominee and one refused cell a line. */
  void write(OutputStream to, RoundHeading heading, List<Workbook> workbooks, Ranking ranking)
      throws IOException {
    OutputStream out = new BufferedOutputStream(to, 1 << 20);
    out.write(heading(heading, workbooks).toBytes());
    JsonBytes json = new JsonBytes();
    int[] count = {0};
    nominees.forEach(
        (bytes, length) -> {
          int nominee = count[0]++;
          json.clear();
          json.plain(nominee == 0 ? "\n" : ",\n");
          packed.unpack(bytes, length, pool -> ranking.rank(pool, nominee), json);
          out.write(json.array(), 0, json.size());
        });
    out.write("\n],\"refused\":[".getBytes(StandardCharsets.US_ASCII));
    count[0] = 0;
    refused.forEach(
        (bytes, length) -> {
          out.write((count[0]++ == 0 ? "\n" : ",\n").getBytes(StandardCharsets.US_ASCII));
          out.write(bytes, 0, length);
        });
    out.write("\n]}\n".getBytes(StandardCharsets.US_ASCII));
    out.flush();
  }

  static JsonBytes heading(RoundHeading heading, List<Workbook> workbooks) {
    JsonBytes json = new JsonBytes().plain("{\"year\":").number(heading.year());
    json.plain(",\"date\":\"" + heading.date() + "\",\"rulebook\":{\"digest\":");
    json.text(heading.rulebookDigest()).plain(",\"wordings\":[");
    String comma = "";
    for (LocalDate wording : new TreeSet<>(heading.wordings())) {
      json.plain(comma + "\"" + wording + "\"");
      comma = ",";
    }
    json.plain("]},\"workbooks\":[");
    comma = "";
    for (Workbook workbook : workbooks) {
      json.plain(comma + "{\"name\":").text(workbook.name());
      json.plain(",\"sha256\":").text(workbook.sha256()).raw('}');
      comma = ",";
    }
    return json.plain("],\"nominees\":[");
  }

  @Override
  public void close() throws IOException {
    try (refused) {
      nominees.close();
    }
  }
}
