package vn.xetkhen.storage;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
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
    scheduler.ifAvailable(
        queue ->
            queue.scheduleIfNotExists(task.instance(String.valueOf(id)).build(), clock.instant()));
  }

  /** Only the end of the process makes a job fail; whoever is up next takes it at once. */
  public static FailureHandler<Void> again() {
    return (complete, operations) -> operations.reschedule(complete, Instant.now());
  }
}
