package se.tyngdpunkt.result.job;

import static java.util.Collections.nCopies;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.task.Task;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationEventPublisher;
import se.tyngdpunkt.instrument.Instruments;
import se.tyngdpunkt.instrument.Library;
import se.tyngdpunkt.measurement.RoundClosed;
import se.tyngdpunkt.measurement.RoundId;
import se.tyngdpunkt.result.RoundInDatabase;
import se.tyngdpunkt.result.domain.freezing.FrozenResults;
import se.tyngdpunkt.shared.MunicipalityScope;
import se.tyngdpunkt.support.DueJobs;
import se.tyngdpunkt.support.ModuleTest;
import se.tyngdpunkt.support.TestClock;
import se.tyngdpunkt.support.TestDatabase;

@ModuleTest
class FreezingJobModuleTests {

    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final FrozenResults results;
    private final ApplicationEventPublisher events;
    private final TestDatabase database;
    private final TestClock clock;
    private final DueJobs jobs;
    private final RoundInDatabase town;
    private RoundId round = RoundId.fresh();

    FreezingJobModuleTests(
            FrozenResults results,
            ApplicationEventPublisher events,
            TestDatabase database,
            TestClock clock,
            DataSource program,
            List<Task<?>> jobs,
            Instruments instruments,
            Library library) {
        this.results = results;
        this.events = events;
        this.database = database;
        this.clock = clock;
        this.jobs = new DueJobs(program, jobs, clock);
        this.town = new RoundInDatabase(database.asOwner(), instruments, library);
    }

    @BeforeEach
    void closeRound() {
        round = town.round(LocalDate.of(2026, 5, 1), "CLOSED");
        town.answer(round, town.north, nCopies(8, "just-right"));
    }

    @Test
    void makesTheFiguresOfARoundThatClosesAtOnce() {
        tellOfClosing();
        jobs.run();
        assertThat(sets()).isEqualTo(1);
    }

    /** Until then it can be withdrawn. */
    @Test
    void makesTheFiguresOfAnImportedRoundWhenADayHasGone() {
        database.asOwner()
                .sql("update measurement.round set imported_by = ?, imported_at = now(), imported_file = 'maj.csv',"
                        + " imported_digest = repeat('0', 64) where id = ?")
                .params(town.owner.value(), round.value())
                .update();
        tellOfClosing();
        jobs.run();
        assertThat(sets()).isZero();
        clock.pass(Duration.ofDays(1).minus(MINUTE));
        jobs.run();
        assertThat(sets()).isZero();
        clock.pass(MINUTE);
        jobs.run();
        assertThat(sets()).isEqualTo(1);
    }

    private void tellOfClosing() {
        MunicipalityScope.in(town.municipality, () -> events.publishEvent(new RoundClosed(town.municipality, round)));
    }

    private int sets() {
        return MunicipalityScope.in(
                town.municipality, () -> results.setsOf(round).size());
    }
}
