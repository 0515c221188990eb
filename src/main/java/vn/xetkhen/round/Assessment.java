package vn.xetkhen.round;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.xetkhen.proposal.Pools;
import vn.xetkhen.proposal.RankedPool;
import vn.xetkhen.proposal.Ranking;
import vn.xetkhen.proposal.Standing;
import vn.xetkhen.rulebook.RulesRejectedException;
import vn.xetkhen.storage.Stop;

/**
 * The work of a round: workbooks read, dossiers judged and stored chunk by chunk, places given. Run
 * again after a crash it goes on behind the last stored chunk: what is stored is judged again,
 * because places need all dossiers (some ten thousand a second), but not stored again.
 */
@Component
class Assessment {
  private static final Logger LOG = LoggerFactory.getLogger(Assessment.class);
  static final int CHUNK = 1000;

  private final RoundRepository rounds;
  private final RoundStates states;
  private final RoundWriter writer;
  private final Workbooks sent;
  private final EditedRules rules;
  private final RulesShelf shelf;
  private final Core core;
  private final JdbcClient jdbc;
  private final JsonMapper json;

  Assessment(
      RoundRepository rounds,
      RoundStates states,
      RoundWriter writer,
      Workbooks sent,
      EditedRules rules,
      RulesShelf shelf,
      Core core,
      JdbcClient jdbc,
      JsonMapper json) {
    this.rounds = rounds;
    this.states = states;
    this.writer = writer;
    this.sent = sent;
    this.rules = rules;
    this.shelf = shelf;
    this.core = core;
    this.jdbc = jdbc;
    this.json = json;
  }

  /** The job was interrupted by the end of the process and wants to be run again. */
  static final class InterruptedByShutdown extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  /**
   * @param shuttingDown whether the process is about to end
   * @throws InterruptedByShutdown if it stopped for that
   */
  void run(long id, BooleanSupplier shuttingDown) {
    do {
      if (states.againAsked(id)) {
        writer.beginAgain(id, states);
      }
      if (states.of(id).status().running()) {
        once(id, shuttingDown);
      }
    } while (states.againAsked(id));
  }

  private void once(long id, BooleanSupplier shuttingDown) {
    try {
      Round round = rounds.findById(id).orElseThrow();
      assess(round, shuttingDown);
    } catch (RulesRejectedException e) {
      states.finish(
          id,
          RoundStatus.FAILED,
          "Bộ tiêu chuẩn có chỗ sai, chưa xét được. "
              + e.problems().stream().map(Object::toString).collect(Collectors.joining("\n")));
    } catch (UnusableInputException e) {
      states.finish(id, RoundStatus.FAILED, e.getMessage());
    } catch (InterruptedByShutdown e) {
      throw e;
    } catch (IOException | RuntimeException | Error e) {
      LOG.error("round {} failed", id, e);
      states.finish(
          id,
          RoundStatus.FAILED,
          "Chương trình dừng vì lỗi bên trong ("
              + e.getClass().getSimpleName()
              + "); phần đã lưu vẫn còn. Bấm «Chạy tiếp»; nếu vẫn dừng, gửi tệp nhật ký cho người"
              + " quản trị.");
    }
  }

  private void assess(Round round, BooleanSupplier shuttingDown) throws IOException {
    long id = round.number();
    String captured = states.of(id).rulesSha256();
    String sha256 = captured == null ? shelf.take() : captured;
    states.reading(id, sha256);
    Map<Path, SentFile> files = sent.of(round);
    Core.Bench bench = core.open(rules.kept(sha256), round, files::get);
    states.facts(id, bench.facts());
    Stop stop = new Stop(() -> states.of(id).cancelAsked(), shuttingDown);
    ChunkReceiver receiver =
        new ChunkReceiver(
            id, new Pools(round.reviewYear(), bench.heading().order()), writer, jdbc, stop);
    List<Path> paths = List.copyOf(files.keySet());
    for (int no = 0; no < paths.size() && !stop.asked(); no++) {
      read(id, no, paths.get(no), bench, receiver);
    }
    states.facts(id, bench.facts().withUnverified(receiver.unverified()));
    if (stop.asked()) {
      stop(id, shuttingDown);
    } else if (paths.isEmpty()) {
      states.finish(
          id,
          RoundStatus.FAILED,
          "Đợt này không còn tệp nào: lần nhận đã được bỏ. Nhận danh sách khác vào đợt.");
    } else if (refusals(id).size() == paths.size()) {
      states.finish(id, RoundStatus.FAILED, String.join("\n", refusals(id)));
    } else {
      rank(id, receiver.pools().rank(), shuttingDown);
    }
  }

  private void read(long id, int no, Path file, Core.Bench bench, ChunkReceiver receiver) {
    receiver.begin(no);
    try {
      if (new JudgingLine(bench, json, receiver).run(file)) {
        receiver.end();
      }
    } catch (UnusableInputException e) {
      if (receiver.heldAnything()) {
        // half a workbook is no workbook, and its dossiers already count in the ranking
        writer.clear(id);
        throw e;
      }
      states.refuse(id, no, e.getMessage());
    }
  }

  private List<String> refusals(long id) {
    return jdbc.sql(
            "select refusal from workbook_state where round_id = ? and refusal is not null"
                + " order by workbook_no")
        .param(id)
        .query(String.class)
        .list();
  }

  private void rank(long id, Ranking ranking, BooleanSupplier shuttingDown) {
    states.status(id, RoundStatus.RANKING);
    List<RoundWriter.Placed> chunk = new ArrayList<>(CHUNK);
    int done = 0;
    for (RankedPool pool : ranking.pools()) {
      for (int number : pool.nominees().toArray()) {
        Standing.Place place = Objects.requireNonNull(pool.place(number));
        String award = pool.id().award().value();
        int mayOvertake = pool.mayOvertake(place.rank());
        chunk.add(new RoundWriter.Placed(award, number + 1, place, mayOvertake));
        done++;
        if (chunk.size() == CHUNK) {
          writer.rank(id, chunk, done);
          chunk.clear();
          if (shuttingDown.getAsBoolean() || states.of(id).cancelAsked()) {
            stop(id, shuttingDown);
            return;
          }
        }
      }
    }
    writer.rank(id, chunk, done);
    writer.finish(id, states);
  }

  private void stop(long id, BooleanSupplier shuttingDown) {
    if (shuttingDown.getAsBoolean()) {
      throw new InterruptedByShutdown();
    }
    states.finish(id, RoundStatus.CANCELLED, null);
  }
}
