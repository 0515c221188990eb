package vn.xetkhen.document;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import vn.xetkhen.evaluation.Evaluation;
import vn.xetkhen.evidence.Workbook;
import vn.xetkhen.intake.RefusedCell;
import vn.xetkhen.rulebook.RankingOrder;

/**
 * The parts of {@code evaluation.json} for those who keep nominees one by one, as a database does:
 * heading, {@link #nominee} joined by {@link #NEXT}, {@link #REFUSED}, {@link #refused} joined by
 * {@link #NEXT}, {@link #END}; the first of each list is led in by {@link #FIRST}. Not thread-safe.
 */
public final class EvaluationLines {

  public static final String FIRST = "\n";
  public static final String NEXT = ",\n";
  public static final String REFUSED = "\n],\"refused\":[";
  public static final String END = "\n]}\n";

  /** Stands once in each award and, its quotation marks being bare, in no string. */
  private static final byte[] OPEN_RANK = ",\"rank\":null}".getBytes(StandardCharsets.US_ASCII);

  private static final byte[] AWARD = "{\"award\":\"".getBytes(StandardCharsets.US_ASCII);
  private static final int NULL_AT = ",\"rank\":".length();

  private final PackedJson packed = new PackedJson();
  private final NomineeJson writer = new NomineeJson(packed);
  private final JsonBytes out = new JsonBytes();

  /** The nominee's object, all ranks being null. */
  public byte[] nominee(Evaluation evaluation) {
    byte[] line = writer.write(evaluation);
    out.clear();
    packed.unpack(line, line.length, pool -> 0, out);
    return out.toBytes();
  }

  /** Everything before the first nominee. */
  public static byte[] heading(
      int year,
      LocalDate date,
      String rulebookDigest,
      List<LocalDate> wordings,
      List<Workbook> workbooks) {
    // the order of ranking is not printed
    RankingOrder any = new RankingOrder(date, List.of());
    RoundHeading heading = new RoundHeading(year, date, rulebookDigest, wordings, any);
    return EvaluationFile.heading(heading, workbooks).toBytes();
  }

  public static byte[] refused(RefusedCell cell) {
    return EvaluationFile.refused(cell).toBytes();
  }

  /**
   * Puts the ranks into a nominee's object.
   *
   * @param nominee as {@link #nominee} wrote it
   * @param ranks rank by award id; 0 for none
   */
  public static byte[] ranked(byte[] nominee, ToIntFunction<String> ranks) {
    List<String> awards = awards(nominee);
    JsonBytes out = new JsonBytes();
    int copied = 0;
    for (String award : awards) {
      int at = indexOf(nominee, OPEN_RANK, copied);
      if (at < 0) {
        throw new IllegalArgumentException("no open rank for " + award);
      }
      int end = at + OPEN_RANK.length;
      int rank = ranks.applyAsInt(award);
      if (rank == 0) {
        out.raw(nominee, copied, end - copied);
      } else {
        out.raw(nominee, copied, at + NULL_AT - copied);
        out.plain(rank + "}");
      }
      copied = end;
    }
    out.raw(nominee, copied, nominee.length - copied);
    return out.toBytes();
  }

  private static List<String> awards(byte[] nominee) {
    List<String> awards = new ArrayList<>();
    for (int at = indexOf(nominee, AWARD, 0); at >= 0; at = indexOf(nominee, AWARD, at + 1)) {
      int start = at + AWARD.length;
      int end = start;
      while (nominee[end] != '"') {
        end++;
      }
      awards.add(new String(nominee, start, end - start, StandardCharsets.US_ASCII));
    }
    return awards;
  }

  private static int indexOf(byte[] in, byte[] what, int from) {
    outer:
    for (int i = from; i <= in.length - what.length; i++) {
      for (int j = 0; j < what.length; j++) {
        if (in[i + j] != what[j]) {
          continue outer;
        }
      }
      return i;
    }
    return -1;
  }
}
