package vn.xetkhen.document;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import vn.xetkhen.award.Award;
import vn.xetkhen.award.AwardId;
import vn.xetkhen.award.CommendationKind;
import vn.xetkhen.award.Subject;
import vn.xetkhen.award.Verdict;
import vn.xetkhen.evaluation.AwardEvaluation;
import vn.xetkhen.evaluation.Evaluation;
import vn.xetkhen.evaluation.Points;
import vn.xetkhen.evidence.Workbook;
import vn.xetkhen.nominee.Nominee;
import vn.xetkhen.nominee.PartialDate;
import vn.xetkhen.proposal.Proposals;

/**
 * What the ranked lists need of each nominee, kept in a temporary file until the ranks are known,
 * and read from there in the order of the ranks.
 */
final class ListedRows implements AutoCloseable {

  private final Spool spool;
  private final int year;
  private final Map<String, Award> awards = new ConcurrentHashMap<>();
  private final Numbered<@Nullable AwardId> ids = new Numbered<>();
  private final Numbered<Sheet> sheets = new Numbered<>();
  private final Numbered<String> merits = new Numbered<>();
  private long[] places = new long[1024];
  private int size;

  private record Sheet(Workbook workbook, String name) {}

  /** One nominee as kept; of each listed award all but its rules and the grounds of its points. */
  record Row(
      Nominee nominee,
      @Nullable AwardId requested,
      @Nullable AwardId proposed,
      String tieBreaks,
      List<AwardEvaluation> listed) {}

  ListedRows(Path folder, int year) throws IOException {
    spool = new Spool(folder);
    this.year = year;
  }

  /**
   * Whether a list shows the nominee: it is in the pool, or would be but for an earlier row, or
   * what the unit asked for waits for papers or for a pending matter.
   */
  static boolean listed(Evaluation evaluation, AwardEvaluation award, @Nullable AwardId proposed) {
    boolean waits = award.verdict() == Verdict.INCOMPLETE || award.verdict() == Verdict.ON_HOLD;
    return Proposals.pooled(evaluation, award, proposed)
        || (waits && award.award().id().equals(evaluation.dossier().nomination().requested()));
  }

  /** The record of one nominee; may be called by several threads. */
  byte[] record(Evaluation evaluation) {
    AwardId proposed = Proposals.proposed(evaluation);
    List<AwardEvaluation> listed = new ArrayList<>();
    for (AwardEvaluation award : evaluation.awards()) {
      if (listed(evaluation, award, proposed)) {
        listed.add(award);
      }
    }
    RowRecord out = new RowRecord();
    nominee(out, evaluation.dossier().nominee());
    out.number(ids.number(evaluation.dossier().nomination().requested()));
    out.number(ids.number(proposed));
    out.text(listed.isEmpty() ? "" : TieBreaks.inWords(evaluation.dossier(), year));
    out.number(listed.size());
    listed.forEach(award -> award(out, award));
    return out.toBytes();
  }

  private void nominee(RowRecord out, Nominee nominee) {
    PartialDate birth = nominee.birth();
    LocalDate day = birth == null ? null : birth.day();
    out.number(nominee.subject().ordinal()).text(nominee.name()).text(nominee.unit());
    out.text(nominee.position()).text(nominee.staffCode());
    out.number(birth == null ? Integer.MIN_VALUE : birth.year());
    out.number(day == null ? Integer.MIN_VALUE : (int) day.toEpochDay());
    out.number(sheets.number(new Sheet(nominee.workbook(), nominee.sheet())));
    out.number(nominee.row());
  }

  private void award(RowRecord out, AwardEvaluation award) {
    awards.putIfAbsent(award.award().id().value(), award.award());
    out.text(award.award().id().value()).number(award.kind().ordinal());
    out.number((int) award.wording().toEpochDay()).number(award.verdict().ordinal());
    out.number(award.lacking().size());
    award.lacking().forEach(out::text);
    out.number(award.points().total()).number(award.points().lines().size());
    for (Points.Line line : award.points().lines()) {
      out.number(merits.number(line.merit())).text(line.says()).number(line.points());
    }
  }

  /** Takes the record of the next nominee. */
  void add(byte[] record) throws IOException {
    if (size == places.length) {
      places = Arrays.copyOf(places, size * 2);
    }
    places[size++] = spool.add(record);
  }

  Row row(int nominee) throws IOException {
    RowRecord.In in = new RowRecord.In(spool.at(places[nominee]));
    Nominee who = nominee(in);
    AwardId requested = ids.thing(in.number());
    AwardId proposed = ids.thing(in.number());
    String tieBreaks = in.text();
    List<AwardEvaluation> listed = new ArrayList<>();
    for (int left = in.number(); left > 0; left--) {
      listed.add(award(in));
    }
    return new Row(who, requested, proposed, tieBreaks, listed);
  }

  private Nominee nominee(RowRecord.In in) {
    Subject subject = Subject.values()[in.number()];
    String name = in.text();
    String unit = in.text();
    String position = in.text();
    String staffCode = in.optionalText();
    int year = in.number();
    int day = in.number();
    PartialDate birth =
        year == Integer.MIN_VALUE
            ? null
            : new PartialDate(year, day == Integer.MIN_VALUE ? null : LocalDate.ofEpochDay(day));
    Sheet sheet = sheets.thing(in.number());
    return new Nominee(
        subject, name, unit, position, staffCode, birth, sheet.workbook, sheet.name, in.number());
  }

  private AwardEvaluation award(RowRecord.In in) {
    Award award = Objects.requireNonNull(awards.get(in.text()));
    CommendationKind kind = CommendationKind.values()[in.number()];
    LocalDate wording = LocalDate.ofEpochDay(in.number());
    Verdict verdict = Verdict.values()[in.number()];
    List<String> lacking = new ArrayList<>();
    for (int left = in.number(); left > 0; left--) {
      lacking.add(in.text());
    }
    int total = in.number();
    List<Points.Line> lines = new ArrayList<>();
    for (int left = in.number(); left > 0; left--) {
      lines.add(new Points.Line(merits.thing(in.number()), in.text(), in.number(), List.of()));
    }
    Points points = new Points(total, lines);
    return new AwardEvaluation(
        award, kind, wording, verdict, List.of(), List.of(), lacking, points);
  }

  @Override
  public void close() throws IOException {
    spool.close();
  }
}
