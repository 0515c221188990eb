package vn.xetkhen.round;

import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Instant;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Long work as persistent jobs: they outlive the process and are taken by any instance. */
@Configuration(proxyBeanMethods = false)
class Jobs {
  static final TaskDescriptor<Void> ASSESS = TaskDescriptor.of("assess-round");
  static final TaskDescriptor<Void> REPLAY = TaskDescriptor.of("replay-round");

  @Bean
  OneTimeTask<Void> assessRound(Assessment assessment) {
    return Tasks.oneTime(ASSESS)
        .onFailure(again())
        .onDeadExecutionRevive()
        .execute(
            (instance, context) ->
                assessment.run(
                    Long.parseLong(instance.getId()),
                    () -> context.getSchedulerState().isShuttingDown()));
  }

  @Bean
  OneTimeTask<Void> replayRound(ReplayJob replays) {
    return Tasks.oneTime(REPLAY)
        .onFailure(again())
        .onDeadExecutionRevive()
        .execute(
            (instance, context) ->
                replays.run(
                    Long.parseLong(instance.getId()),
                    () -> context.getSchedulerState().isShuttingDown()));
  }

  /** Only the end of the process makes a job fail; whoever is up next takes it at once. */
  static FailureHandler<Void> again() {
    return (complete, operations) -> operations.reschedule(complete, Instant.now());
  }

  /**
   * An H2 file has one process at a time: what is still marked as taken was taken by a dead one, so
   * it need not wait for missed heartbeats. Runs before the scheduler starts.
   */
  @Bean
  RevivedJobs revivedJobs(JdbcClient jdbc, @Value("${spring.datasource.url:}") String url) {
    return new RevivedJobs(
        url.startsWith("jdbc:h2:")
            ? jdbc.sql(
                    "update scheduled_tasks set picked = false, picked_by = null,"
                        + " last_heartbeat = null where picked = true")
                .update()
            : 0);
  }

  /** How many jobs a killed process left behind. */
  record RevivedJobs(int count) {}
}
