package vn.xetkhen.storage;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import java.time.Clock;
import java.time.Instant;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Orders jobs. Asks for the scheduler late, because its jobs need those who order them. */
@Component
public class JobQueue {
  private final ObjectProvider<SchedulerClient> scheduler;
  private final Clock clock;

  JobQueue(ObjectProvider<SchedulerClient> scheduler, Clock clock) {
    this.scheduler = scheduler;
    this.clock = clock;
  }

  /** Queues the job of that number unless it is queued already. */
  public void order(TaskDescriptor<Void> task, long id) {
    order(task, String.valueOf(id));
  }

  /** The same for a further run, which must not be taken for the one that is about to end. */
  public void order(TaskDescriptor<Void> task, long id, int run) {
    order(task, id + "-" + run);
  }

  /** Number of the thing that a job is about. */
  public static long number(TaskInstance<Void> job) {
    return Long.parseLong(job.getId().split("-")[0]);
  }

  private void order(TaskDescriptor<Void> task, String id) {
    scheduler.ifAvailable(
        queue -> queue.scheduleIfNotExists(task.instance(id).build(), clock.instant()));
  }

  /** Only the end of the process makes a job fail; whoever is up next takes it at once. */
  public static FailureHandler<Void> again() {
    return (complete, operations) -> operations.reschedule(complete, Instant.now());
  }
}
