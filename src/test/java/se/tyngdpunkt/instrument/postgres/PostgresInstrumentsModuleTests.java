package se.tyngdpunkt.instrument.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static se.tyngdpunkt.instrument.InstrumentSamples.ffs;
import static se.tyngdpunkt.instrument.InstrumentSamples.ffsWith;

import java.time.Clock;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import se.tyngdpunkt.instrument.InstrumentVersion;
import se.tyngdpunkt.instrument.Instruments;
import se.tyngdpunkt.instrument.format.YamlInstrumentFormat;
import se.tyngdpunkt.shared.MunicipalityId;
import se.tyngdpunkt.shared.MunicipalityScope;
import se.tyngdpunkt.support.ModuleTest;
import se.tyngdpunkt.support.Queue;

@ModuleTest
class PostgresInstrumentsModuleTests {

    private final Instruments instruments;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    PostgresInstrumentsModuleTests(Instruments instruments, JdbcClient jdbc, PlatformTransactionManager manager) {
        this.instruments = instruments;
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(manager);
    }

    @Test
    void givesBackWhatWasAdopted() {
        MunicipalityScope.in(MunicipalityId.fresh(), () -> {
            var id = instruments.adopt(ffs()).orElseThrow();

            assertThat(instruments.byId(id)).contains(ffs());
        });
    }

    @Test
    void adoptsTheSameContentOnce() {
        MunicipalityScope.in(MunicipalityId.fresh(), () -> {
            assertThat(instruments.adopt(ffs())).contains(ffs().id()).isEqualTo(instruments.adopt(ffs()));
            assertThat(instruments.adopted()).containsExactly(ffs());
        });
    }

    @Test
    void keepsANewVersionBesideTheOld() {
        var heavier = ffsWith("version: \"1.1\"\nvalid-from", "version: \"1.2\"\nvalid-from");

        MunicipalityScope.in(MunicipalityId.fresh(), () -> {
            var old = instruments.adopt(ffs()).orElseThrow();
            var changed = instruments.adopt(heavier).orElseThrow();

            assertThat(instruments.byId(old)).contains(ffs());
            assertThat(instruments.byId(changed)).contains(heavier);
            assertThat(instruments.adopted()).containsExactlyInAnyOrder(ffs(), heavier);
        });
    }

    @Test
    void refusesAnotherContentOfAKeyAndVersion() {
        var heavier = ffsWith("weight: 1\n", "weight: 4\n");

        MunicipalityScope.in(MunicipalityId.fresh(), () -> {
            instruments.adopt(ffs());

            assertThat(instruments.adopt(heavier)).isEmpty();
            assertThat(instruments.adopted()).containsExactly(ffs());
        });
        MunicipalityScope.in(MunicipalityId.fresh(), () -> assertThat(instruments.adopt(heavier))
                .isPresent());
    }

    /** The first one's transaction stays open until the second waits for it, or has adopted without waiting. */
    @Test
    void adoptsOneOfTwoContentsOfAVersionAtTheSameMoment() throws Exception {
        var sjöby = MunicipalityId.fresh();
        var heavier = ffsWith("weight: 1\n", "weight: 4\n");
        var adopted = new CountDownLatch(1);
        var secondIsDone = new CountDownLatch(1);
        try (var two = Executors.newFixedThreadPool(2)) {
            var first = two.submit(() -> inTransaction(sjöby, () -> {
                var id = instruments.adopt(ffs());
                adopted.countDown();
                await().atMost(20, TimeUnit.SECONDS)
                        .until(() -> secondIsDone.getCount() == 0 || Queue.isAnybodyWaiting(jdbc));
                return id;
            }));
            assertThat(adopted.await(20, TimeUnit.SECONDS)).isTrue();
            var second = two.submit(() -> {
                try {
                    return inTransaction(sjöby, () -> instruments.adopt(heavier));
                } finally {
                    secondIsDone.countDown();
                }
            });

            assertThat(first.get()).contains(ffs().id());
            assertThat(second.get()).isEmpty();
        }
    }

    private <T> T inTransaction(MunicipalityId municipality, Supplier<T> work) {
        return MunicipalityScope.in(
                municipality, () -> Objects.requireNonNull(transaction.<T>execute(_ -> work.get())));
    }

    @Test
    void hidesWhatAnotherMunicipalityAdopted() {
        MunicipalityScope.in(MunicipalityId.fresh(), () -> {
            instruments.adopt(ffs());
        });

        MunicipalityScope.in(MunicipalityId.fresh(), () -> {
            assertThat(instruments.byId(ffs().id())).isEmpty();
            assertThat(instruments.adopted()).isEmpty();
        });
    }

    @Test
    void canNeitherChangeNorRemoveAVersion() {
        MunicipalityScope.in(MunicipalityId.fresh(), () -> {
            instruments.adopt(ffs());

            assertThatThrownBy(() -> run("update instrument.version set content = 'other'"))
                    .isInstanceOf(DataAccessException.class)
                    .hasStackTraceContaining("permission denied for table version");
            assertThatThrownBy(() -> run("delete from instrument.version"))
                    .isInstanceOf(DataAccessException.class)
                    .hasStackTraceContaining("permission denied for table version");
        });
    }

    @Test
    void noticesContentThatDoesNotFitItsHash() {
        var original = ffsWith("weight: 3\n", "weight: 5\n");
        var forged = new InstrumentVersion(original.hash(), original.series(), original.instrument(), ffs().text());
        var unread = new PostgresInstruments(jdbc, Clock.systemUTC(), new YamlInstrumentFormat());

        MunicipalityScope.in(
                MunicipalityId.fresh(),
                () -> transaction.executeWithoutResult(_ -> {
                    unread.adopt(forged);

                    assertThatThrownBy(() -> unread.byId(forged.id()))
                            .isInstanceOf(IllegalStateException.class)
                            .hasMessageContaining("changed behind hash");
                }));
    }

    private void run(String sql) {
        transaction.executeWithoutResult(_ -> jdbc.sql(sql).update());
    }
}
