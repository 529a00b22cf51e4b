package se.tyngdpunkt.authoring.domain.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;
import static se.tyngdpunkt.organisation.OrganisationSamples.aMunicipality;

import java.time.Instant;
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
import se.tyngdpunkt.authoring.domain.draft.Draft.Stamp;
import se.tyngdpunkt.organisation.Furnishing;
import se.tyngdpunkt.organisation.OrganisationSamples;
import se.tyngdpunkt.organisation.Role;
import se.tyngdpunkt.shared.MunicipalityScope;
import se.tyngdpunkt.shared.PersonId;
import se.tyngdpunkt.support.ModuleTest;
import se.tyngdpunkt.support.Queue;

/** Several write in one draft at the same second. */
@ModuleTest
class TwoAuthorsModuleTests {

    private final OrganisationSamples sjöby = aMunicipality();
    private final PersonId moa = owner("Moa Ström");
    private final PersonId max = owner("Max Hed");
    private final PersonId eva = owner("Eva Ek");
    private final Draft draft =
            Draft.fresh("Vår", Optional.empty(), "a: 1", new Stamp(moa, Instant.parse("2026-11-22T10:00:00Z")));
    private final Furnishing furnishing;
    private final Drafts drafts;
    private final SaveDraft save;
    private final KeepStep keep;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    TwoAuthorsModuleTests(
            Furnishing furnishing,
            Drafts drafts,
            SaveDraft save,
            KeepStep keep,
            JdbcClient jdbc,
            PlatformTransactionManager transactions) {
        this.furnishing = furnishing;
        this.drafts = drafts;
        this.save = save;
        this.keep = keep;
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
    }

    private PersonId owner(String name) {
        return sjöby.holder(name, Role.METHOD_OWNER, sjöby.department(name));
    }

    @BeforeEach
    void begin() {
        sjöby.putInto(furnishing);
        inSjöby(() -> {
            drafts.add(draft);
            return save(moa, 1, "a: 2");
        });
    }

    private <T> T inSjöby(Supplier<T> work) {
        return MunicipalityScope.in(sjöby.id(), () -> Objects.requireNonNull(transaction.<T>execute(_ -> work.get())));
    }

    private Saved save(PersonId who, int revision, String text) {
        return save.save(sjöby.viewer(who), draft.id(), revision, text);
    }

    @Test
    void letsTheSecondOfTwoKnowThatSheIsLate() throws Exception {
        var late = this.<Saved>afterMax(() -> save(eva, 2, "a: 4"));

        assertThat(late).isInstanceOf(Saved.Overtaken.class);
        assertThat(late.now().content()).isEqualTo("a: 3");
        assertThat(inSjöby(() -> drafts.steps(draft.id())))
                .extracting(Step::content)
                .containsExactly("a: 2");
    }

    @Test
    void keepsAStepAfterWhatWasSavedMeanwhile() throws Exception {
        assertThat(this.<Boolean>afterMax(() -> keep.keep(sjöby.viewer(eva), draft.id(), "Mer tid")))
                .isTrue();

        assertThat(inSjöby(() -> drafts.steps(draft.id())))
                .extracting(step -> step.content() + " " + step.why(), step -> step.stamp()
                        .by())
                .containsExactly(tuple("a: 3 Mer tid", eva), tuple("a: 3 ", max), tuple("a: 2 ", moa));
    }

    /** Max saves; his transaction stays open until the other waits for it, or is done without waiting. */
    private <T> T afterMax(Supplier<T> other) throws Exception {
        var saved = new CountDownLatch(1);
        var otherIsDone = new CountDownLatch(1);
        try (var both = Executors.newFixedThreadPool(2)) {
            var first = both.submit(() -> inSjöby(() -> {
                var outcome = save(max, 2, "a: 3");
                saved.countDown();
                await().atMost(20, TimeUnit.SECONDS)
                        .until(() -> otherIsDone.getCount() == 0 || Queue.isAnybodyWaiting(jdbc));
                return outcome;
            }));
            assertThat(saved.await(20, TimeUnit.SECONDS)).isTrue();
            var second = both.submit(() -> {
                try {
                    return inSjöby(other);
                } finally {
                    otherIsDone.countDown();
                }
            });
            assertThat(first.get()).isInstanceOf(Saved.Kept.class);
            return second.get();
        }
    }
}
