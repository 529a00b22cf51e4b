package se.tyngdpunkt.support;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.testhelper.ManualScheduler;
import com.github.kagkarlsson.scheduler.testhelper.SettableClock;
import com.github.kagkarlsson.scheduler.testhelper.TestHelper;
import java.util.List;
import javax.sql.DataSource;

/** The scheduler by the tests' clock, which runs what is due when it is told to: failures and new tries are its own. */
public final class DueJobs {

    private final TestClock clock;
    private final SettableClock itsOwn = new SettableClock();
    private final ManualScheduler scheduler;

    public DueJobs(DataSource database, List<Task<?>> jobs, TestClock clock) {
        this.clock = clock;
        this.scheduler = TestHelper.createManualScheduler(database, jobs)
                .clock(itsOwn)
                .tableName("job.scheduled_tasks")
                .build();
    }

    public void run() {
        itsOwn.set(clock.instant());
        scheduler.runAnyDueExecutions();
    }
}
