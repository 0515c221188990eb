package vn.xetkhen.round;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.xetkhen.rulebook.RuleProblem;
import vn.xetkhen.rulebook.RulesFolder;
import vn.xetkhen.rulebook.RulesRejectedException;

/**
 * The rules in force: the last folder that passed its check, whatever has been edited since. Edits
 * on disk are noticed within seconds; a folder with a fault stays out, and its faults are shown.
 */
@Component
public class RulesShelf implements DisposableBean {
  private static final Logger LOG = LoggerFactory.getLogger(RulesShelf.class);
  private static final int LOOK_SECONDS = 3;

  private final EditedRules edited;
  private final Core core;
  private final JdbcClient jdbc;
  private final JsonMapper json;
  private final Clock clock;
  private final ScheduledExecutorService watch =
      Executors.newSingleThreadScheduledExecutor(
          task -> {
            Thread thread = new Thread(task, "rules-watch");
            thread.setDaemon(true);
            return thread;
          });

  private volatile @Nullable String seen;
  private volatile List<RuleProblem> problems = List.of();
  private volatile boolean looked;

  RulesShelf(EditedRules edited, Core core, JdbcClient jdbc, JsonMapper json, Clock clock) {
    this.edited = edited;
    this.core = core;
    this.jdbc = jdbc;
    this.json = json;
    this.clock = clock;
  }

  /** Rules that passed their check. */
  public record Edition(String sha256, RulebookFacts facts, Instant acceptedAt) {}

  /**
   * What a page says of the rules.
   *
   * @param inForce empty if no folder ever passed
   * @param problems faults of the folder as it is now; empty if it is the one in force
   * @param looked false in the first seconds, until the folder has been checked once
   */
  public record Shown(Optional<Edition> inForce, List<RuleProblem> problems, boolean looked) {}

  public Shown shown() {
    return new Shown(inForce(), problems, looked);
  }

  @EventListener(ApplicationReadyEvent.class)
  void startWatching() {
    watch.scheduleWithFixedDelay(this::look, 0, LOOK_SECONDS, TimeUnit.SECONDS);
  }

  private void look() {
    try {
      refresh();
    } catch (IOException | RuntimeException e) {
      LOG.warn("rules folder cannot be checked: {}", e.toString());
    }
  }

  /** Checks the folder if it was edited since the last look. */
  synchronized void refresh() throws IOException {
    String now = edited.fingerprint();
    if (now.equals(seen)) {
      return;
    }
    try {
      RulesFolder rules = edited.read();
      String sha256 = edited.keep(rules);
      Optional<Edition> inForce = inForce();
      if (inForce.isEmpty() || !inForce.get().sha256().equals(sha256)) {
        accept(sha256, core.check(rules, LocalDate.now(clock)));
      }
      problems = List.of();
    } catch (RulesRejectedException e) {
      problems = e.problems();
      LOG.warn("rules refused:\n{}", e.getMessage());
    }
    seen = now;
    looked = true;
  }

  private void accept(String sha256, RulebookFacts facts) {
    Object now = clock.instant().atOffset(ZoneOffset.UTC);
    int known =
        jdbc.sql("update rules_edition set accepted_at = ? where sha256 = ?")
            .params(now, sha256)
            .update();
    if (known == 0) {
      jdbc.sql("insert into rules_edition (sha256, facts, accepted_at) values (?, ?, ?)")
          .params(sha256, json.writeValueAsString(facts), now)
          .update();
    }
    LOG.info("rules in force: {}", facts.digest());
  }

  Optional<Edition> inForce() {
    return jdbc.sql("select * from rules_edition order by accepted_at desc fetch first 1 rows only")
        .query(
            (row, n) ->
                new Edition(
                    row.getString("sha256"),
                    json.readValue(row.getString("facts"), RulebookFacts.class),
                    Objects.requireNonNull(RoundStates.instant(row, "accepted_at"))))
        .optional();
  }

  /**
   * Digest of the kept rules in force, after a look at the folder.
   *
   * @throws RulesRejectedException if no folder ever passed and this one does not either
   */
  String take() throws IOException {
    refresh();
    return inForce().map(Edition::sha256).orElseThrow(() -> new RulesRejectedException(problems));
  }

  @Override
  public void destroy() {
    watch.shutdownNow();
  }
}
