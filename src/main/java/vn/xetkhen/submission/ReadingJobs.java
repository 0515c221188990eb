package vn.xetkhen.submission;

import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.xetkhen.storage.JobQueue;

/** The reading of submissions as persistent jobs, taken by any instance. */
@Configuration(proxyBeanMethods = false)
class ReadingJobs {
  static final TaskDescriptor<Void> READ = TaskDescriptor.of("read-submission");

  static final TaskDescriptor<Void> SCRUTINISE = TaskDescriptor.of("scrutinise-submission");

  @Bean
  OneTimeTask<Void> scrutiniseSubmission(ScrutinyJob job) {
    return Tasks.oneTime(SCRUTINISE)
        .onFailure(JobQueue.again())
        .onDeadExecutionRevive()
        .execute(
            (instance, context) ->
                job.run(
                    JobQueue.number(instance), () -> context.getSchedulerState().isShuttingDown()));
  }

  @Bean
  OneTimeTask<Void> readSubmission(ReadingJob job) {
    return Tasks.oneTime(READ)
        .onFailure(JobQueue.again())
        .onDeadExecutionRevive()
        .execute(
            (instance, context) ->
                job.run(
                    JobQueue.number(instance), () -> context.getSchedulerState().isShuttingDown()));
  }
}
