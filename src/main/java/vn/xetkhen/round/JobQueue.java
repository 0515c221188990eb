package vn.xetkhen.round;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Orders jobs. Asks for the scheduler late, because its jobs need those who order them. */
@Component
class JobQueue {
  private final ObjectProvider<SchedulerClient> scheduler;
  private final Clock clock;

  JobQueue(ObjectProvider<SchedulerClient> scheduler, Clock clock) {
    this.scheduler = scheduler;
    this.clock = clock;
  }

  /** Queues the job of that number unless it is queued already. */
  void order(TaskDescriptor<Void> task, long id) {
    scheduler.ifAvailable(
        queue ->
            queue.scheduleIfNotExists(task.instance(String.valueOf(id)).build(), clock.instant()));
  }
}
