package vn.xetkhen.round;

import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.xetkhen.storage.JobQueue;

/** Long work as persistent jobs: they outlive the process and are taken by any instance. */
@Configuration(proxyBeanMethods = false)
class Jobs {
  static final TaskDescriptor<Void> ASSESS = TaskDescriptor.of("assess-round");
  static final TaskDescriptor<Void> REPLAY = TaskDescriptor.of("replay-round");

  @Bean
  OneTimeTask<Void> assessRound(Assessment assessment) {
    return Tasks.oneTime(ASSESS)
        .onFailure(JobQueue.again())
        .onDeadExecutionRevive()
        .execute(
            (instance, context) ->
                assessment.run(
                    JobQueue.number(instance), () -> context.getSchedulerState().isShuttingDown()));
  }

  @Bean
  OneTimeTask<Void> replayRound(ReplayJob replays) {
    return Tasks.oneTime(REPLAY)
        .onFailure(JobQueue.again())
        .onDeadExecutionRevive()
        .execute(
            (instance, context) ->
                replays.run(
                    JobQueue.number(instance), () -> context.getSchedulerState().isShuttingDown()));
  }
}
