package se.tyngdpunkt.measurement.domain.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static se.tyngdpunkt.instrument.InstrumentSamples.ffs;
import static se.tyngdpunkt.instrument.InstrumentSamples.ffsWith;
import static se.tyngdpunkt.organisation.OrganisationSamples.aMunicipality;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import se.tyngdpunkt.instrument.InstrumentVersion;
import se.tyngdpunkt.instrument.Instruments;
import se.tyngdpunkt.measurement.MeasurementSamples;
import se.tyngdpunkt.measurement.RoundId;
import se.tyngdpunkt.measurement.domain.Outcome;
import se.tyngdpunkt.organisation.Furnishing;
import se.tyngdpunkt.organisation.OrganisationSamples;
import se.tyngdpunkt.organisation.Role;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.shared.MunicipalityScope;
import se.tyngdpunkt.shared.UnitId;
import se.tyngdpunkt.support.ModuleTest;
import se.tyngdpunkt.support.Queue;

@ModuleTest
class PlanRoundModuleTests {

    private final OrganisationSamples sjöby = aMunicipality();
    private final UnitId department = sjöby.department("Socialförvaltningen");
    private final Viewer moa = sjöby.viewer(sjöby.holder("Moa Ström", Role.METHOD_OWNER, department));

    private final Furnishing furnishing;
    private final PlanRound planRound;
    private final Instruments instruments;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    PlanRoundModuleTests(
            Furnishing furnishing,
            PlanRound planRound,
            Instruments instruments,
            JdbcClient jdbc,
            PlatformTransactionManager transactions) {
        this.furnishing = furnishing;
        this.planRound = planRound;
        this.instruments = instruments;
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
    }

    @BeforeEach
    void furnish() {
        sjöby.putInto(furnishing);
    }

    private <T> T inSjöby(Supplier<T> work) {
        return MunicipalityScope.in(sjöby.id(), () -> Objects.requireNonNull(transaction.<T>execute(_ -> work.get())));
    }

    private Outcome<RoundId> plan() {
        return plan(ffs());
    }

    private Outcome<RoundId> plan(InstrumentVersion model) {
        return planRound.plan(
                moa,
                new PlanRound.Plan(
                        "November",
                        YearMonth.of(2026, 11),
                        model,
                        Optional.empty(),
                        department,
                        MeasurementSamples.day(10),
                        MeasurementSamples.day(30),
                        List.of()));
    }

    @Test
    void plansByNoModelThatIsNamedAsAnotherOfOurs() {
        var heavier = ffsWith("weight: 1\n", "weight: 4\n");
        inSjöby(() -> instruments.adopt(heavier));

        Outcome<RoundId> refused = inSjöby(this::plan);
        assertThat(refused)
                .isEqualTo(
                        Outcome.refused("model", "measurement.round.problem.model-taken", "ffs-tjanstematning", "1.1"));
        Outcome<RoundId> planned = inSjöby(() -> plan(heavier));
        assertThat(planned).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void plansByNoModelBeforeTheDayItIsValidFrom() {
        var opens = MeasurementSamples.day(10);
        Outcome<RoundId> refused = inSjöby(() -> plan(validFrom(opens.plusDays(1))));
        assertThat(refused)
                .isEqualTo(Outcome.refused("opensOn", "measurement.round.problem.not-yet-valid", opens.plusDays(1)));
        Outcome<RoundId> planned = inSjöby(() -> plan(validFrom(opens)));
        assertThat(planned).isInstanceOf(Outcome.Done.class);
    }

    private static InstrumentVersion validFrom(LocalDate day) {
        return ffsWith("valid-from: 2023-09-20", "valid-from: " + day);
    }

    /** The first click's transaction stays open until the second waits for it, or has planned without waiting. */
    @Test
    void plansOneRoundOfADoubleClick() throws Exception {
        var planned = new CountDownLatch(1);
        var secondIsDone = new CountDownLatch(1);
        try (var clicks = Executors.newFixedThreadPool(2)) {
            var first = clicks.submit(() -> inSjöby(() -> {
                var outcome = plan();
                planned.countDown();
                await().atMost(20, TimeUnit.SECONDS)
                        .until(() -> secondIsDone.getCount() == 0 || Queue.isAnybodyWaiting(jdbc));
                return outcome;
            }));
            assertThat(planned.await(20, TimeUnit.SECONDS)).isTrue();
            var second = clicks.submit(() -> {
                try {
                    return inSjöby(this::plan);
                } finally {
                    secondIsDone.countDown();
                }
            });

            assertThat(first.get()).isInstanceOf(Outcome.Done.class);
            assertThat(second.get()).isInstanceOf(Outcome.Refused.class);
        }
    }
}
