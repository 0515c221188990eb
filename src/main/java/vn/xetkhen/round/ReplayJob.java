package vn.xetkhen.round;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.xetkhen.award.CommendationKind;
import vn.xetkhen.award.Subject;
import vn.xetkhen.document.EvaluationLines;
import vn.xetkhen.document.RoundHeading;
import vn.xetkhen.evidence.Workbook;
import vn.xetkhen.intake.RefusedCell;
import vn.xetkhen.proposal.Pools;
import vn.xetkhen.proposal.Ranking;
import vn.xetkhen.storage.DataFolder;
import vn.xetkhen.storage.KeptFiles;
import vn.xetkhen.storage.Stop;

/**
 * Judges a round once more from its kept workbooks and compares evaluation.json, byte by byte, with
 * the one that the stored rows make.
 */
@Component
class ReplayJob {
  private static final Logger LOG = LoggerFactory.getLogger(ReplayJob.class);

  private final Replays replays;
  private final Rounds rounds;
  private final RoundStates states;
  private final StoredRound stored;
  private final Workbooks sent;
  private final KeptFiles kept;
  private final EditedRules rules;
  private final RulesShelf shelf;
  private final DataFolder data;
  private final Core core;
  private final JsonMapper json;

  ReplayJob(
      Replays replays,
      Rounds rounds,
      RoundStates states,
      StoredRound stored,
      Workbooks sent,
      KeptFiles kept,
      EditedRules rules,
      RulesShelf shelf,
      DataFolder data,
      Core core,
      JsonMapper json) {
    this.replays = replays;
    this.rounds = rounds;
    this.states = states;
    this.stored = stored;
    this.sent = sent;
    this.kept = kept;
    this.rules = rules;
    this.shelf = shelf;
    this.data = data;
    this.core = core;
    this.json = json;
  }

  /**
   * @throws Assessment.InterruptedByShutdown if the process is about to end
   */
  void run(long id, BooleanSupplier shuttingDown) {
    Optional<Replays.Replay> found = replays.find(id);
    // a round that is judged anew forgets its replays
    if (found.isEmpty() || !found.get().status().running()) {
      return;
    }
    Replays.Replay replay = found.get();
    try {
      replay(replay, shuttingDown);
    } catch (Assessment.InterruptedByShutdown e) {
      throw e;
    } catch (IOException | RuntimeException | Error e) {
      LOG.error("replay {} failed", id, e);
      replays.stop(id, RoundStatus.FAILED, e.getMessage());
    }
  }

  private void replay(Replays.Replay replay, BooleanSupplier shuttingDown) throws IOException {
    Rounds.Overview overview = rounds.find(replay.round()).orElseThrow();
    String sha256 =
        replay.rules() == Replays.Rules.STORED
            ? states.of(replay.round()).rulesSha256()
            : shelf.take();
    Map<Path, SentFile> files = sent.of(overview.round());
    Core.Bench bench = core.open(rules.kept(sha256), overview.round(), files::get);
    replays.begin(replay.id(), bench.facts().digest());
    Stop stop =
        new Stop(
            () -> replays.find(replay.id()).map(Replays.Replay::cancelAsked).orElse(true),
            shuttingDown);
    Path file = Files.createTempFile(data.scratch(), "replay", ".part");
    try {
      Anew anew = new Anew(bench.heading(), file, replay.id(), stop);
      try (anew) {
        for (int no = 0; no < overview.workbooks().size() && !stop.asked(); no++) {
          if (overview.workbooks().get(no).refusal() == null) {
            RoundWorkbook workbook = overview.round().workbooks().get(no);
            anew.workbooks.add(new Workbook(workbook.name(), workbook.sha256()));
            new JudgingLine(bench, json, anew).run(kept.file(workbook.sha256()));
          }
        }
      }
      if (stop.asked()) {
        if (shuttingDown.getAsBoolean()) {
          throw new Assessment.InterruptedByShutdown();
        }
        replays.stop(replay.id(), RoundStatus.CANCELLED, null);
        return;
      }
      compare(replay.id(), overview, bench.heading(), anew, file);
    } finally {
      Files.deleteIfExists(file);
    }
  }

  private void compare(
      long id, Rounds.Overview overview, RoundHeading heading, Anew anew, Path file)
      throws IOException {
    Differences differences = new Differences(replays, id, rounds.facts(overview.number()), json);
    SideBySide files = new SideBySide();
    try (DataInputStream in =
        new DataInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 18))) {
      files.then(stored.heading(overview));
      files.now(
          EvaluationLines.heading(
              heading.year(),
              heading.date(),
              heading.rulebookDigest(),
              heading.wordings(),
              anew.workbooks));
      files.list(
          lines -> stored.nominees(overview.number(), lines),
          anew.lines(in, anew.pools.rank()),
          differences::nominee);
      files.both(EvaluationLines.REFUSED);
      files.list(
          lines -> stored.refused(overview, lines),
          anew.refused.stream().map(EvaluationLines::refused).iterator(),
          differences::refused);
      files.both(EvaluationLines.END);
    }
    replays.finish(id, anew.seq, differences.count(), files.thenSha256(), files.nowSha256());
  }

  /** What the workbooks yield now; the nominees wait in a file until the ranks are known. */
  private final class Anew implements JudgingLine.Taker, AutoCloseable {
    private final List<Workbook> workbooks = new ArrayList<>();
    private final List<RefusedCell> refused = new ArrayList<>();
    private final Pools pools;
    private final DataOutputStream out;
    private final long id;
    private final Stop stop;
    private int seq;

    Anew(RoundHeading heading, Path file, long id, Stop stop) throws IOException {
      pools = new Pools(heading.year(), heading.order());
      out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file), 1 << 18));
      this.id = id;
      this.stop = stop;
    }

    @Override
    public void judged(List<Row> rows) {
      try {
        for (Row row : rows) {
          seq++;
          pools.add(row.evaluation());
          out.writeByte(row.evaluation().dossier().nominee().subject().ordinal());
          CommendationKind kind = row.evaluation().dossier().nomination().kind();
          out.writeByte(kind == null ? 0 : kind.ordinal());
          out.writeInt(row.json().length);
          out.write(row.json());
        }
      } catch (IOException e) {
        throw new java.io.UncheckedIOException(e);
      }
      replays.progress(id, seq);
    }

    @Override
    public void refused(RefusedCell cell) {
      refused.add(cell);
    }

    @Override
    public void notice(String says) {
      // notices are no part of evaluation.json
    }

    @Override
    public boolean stop() {
      return stop.asked();
    }

    @Override
    public void close() throws IOException {
      out.close();
    }

    Iterator<byte[]> lines(DataInputStream in, Ranking ranking) {
      return new Iterator<>() {
        private int number;

        @Override
        public boolean hasNext() {
          return number < seq;
        }

        @Override
        public byte[] next() {
          try {
            Subject subject = Subject.values()[in.readByte()];
            CommendationKind kind = CommendationKind.values()[in.readByte()];
            byte[] line = Packed.unpack(in.readNBytes(in.readInt()));
            int own = number++;
            return EvaluationLines.ranked(
                line, award -> ranking.rank(RoundWriter.pool(award, kind, subject), own));
          } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
          }
        }
      };
    }
  }
}
