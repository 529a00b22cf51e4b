package se.tyngdpunkt.measurement.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static se.tyngdpunkt.measurement.CaseListSamples.scored;
import static se.tyngdpunkt.measurement.CaseListSamples.threeCases;
import static se.tyngdpunkt.organisation.OrganisationSamples.aMunicipality;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import se.tyngdpunkt.instrument.Instruments;
import se.tyngdpunkt.measurement.CaseListSamples;
import se.tyngdpunkt.measurement.MeasurementId;
import se.tyngdpunkt.measurement.MeasurementState;
import se.tyngdpunkt.measurement.Round;
import se.tyngdpunkt.measurement.RoundState;
import se.tyngdpunkt.measurement.domain.form.Forms;
import se.tyngdpunkt.measurement.domain.form.Measured;
import se.tyngdpunkt.measurement.domain.form.Reckonings;
import se.tyngdpunkt.measurement.domain.key.Scorings;
import se.tyngdpunkt.measurement.domain.retention.GroupInRound;
import se.tyngdpunkt.measurement.domain.retention.KeptRows;
import se.tyngdpunkt.measurement.domain.round.RoundBook;
import se.tyngdpunkt.organisation.Furnishing;
import se.tyngdpunkt.organisation.OrganisationSamples;
import se.tyngdpunkt.organisation.Role;
import se.tyngdpunkt.scoring.AnswerSamples;
import se.tyngdpunkt.shared.MunicipalityScope;
import se.tyngdpunkt.shared.PersonId;
import se.tyngdpunkt.shared.UnitId;
import se.tyngdpunkt.support.ModuleTest;
import se.tyngdpunkt.support.TestClock;

/** Rows are deleted at night while somebody may have them before her. */
@ModuleTest
class KeptRowsModuleTests {

    private static final Reckonings MADE = Reckonings.of(AnswerSamples.points(27));

    private final OrganisationSamples sjöby = aMunicipality();
    private final UnitId group = sjöby.group("Grupp 1", sjöby.department("Socialförvaltningen"));
    private final PersonId alva = sjöby.worker("Alva Lind", group);
    private final PersonId johan = sjöby.holder("Johan Ek", Role.TEAM_LEAD, group);
    private final Round round = CaseListSamples.aRound(group, YearMonth.of(2026, 11), RoundState.OPEN);

    private final Furnishing furnishing;
    private final Instruments instruments;
    private final RoundBook rounds;
    private final Forms forms;
    private final Scorings scorings;
    private final KeptRows kept;
    private final TransactionTemplate transaction;

    KeptRowsModuleTests(
            Furnishing furnishing,
            Instruments instruments,
            RoundBook rounds,
            Forms forms,
            Scorings scorings,
            KeptRows kept,
            PlatformTransactionManager transactions) {
        this.furnishing = furnishing;
        this.instruments = instruments;
        this.rounds = rounds;
        this.forms = forms;
        this.scorings = scorings;
        this.kept = kept;
        this.transaction = new TransactionTemplate(transactions);
    }

    @BeforeEach
    void send() {
        sjöby.putInto(furnishing);
        in(() -> {
            instruments.adopt(CaseListSamples.nassjo());
            rounds.add(round, List.of(), johan, TestClock.START);
            rounds.enrol(round.id(), Map.of(alva, group));
            var id = forms.ofPeople(Set.of(alva)).getFirst().head().id();
            return forms.saveDraft(id, 0, threeCases(), TestClock.START)
                    && forms.submit(id, 1, threeCases(), MADE, TestClock.START);
        });
    }

    private <T> T in(Supplier<T> work) {
        return MunicipalityScope.in(sjöby.id(), () -> Objects.requireNonNull(transaction.<T>execute(_ -> work.get())));
    }

    private Measured measured() {
        return in(() -> forms.ofPeople(Set.of(alva)).getFirst());
    }

    private MeasurementId id() {
        return measured().head().id();
    }

    private boolean delete(Measured seen) {
        return in(() -> kept.delete(seen, List.of("row.cases.1.label"), false, TestClock.START));
    }

    private boolean confirm() {
        return in(() -> scorings.confirm(id(), 2, scored(), MADE, johan, TestClock.START));
    }

    @Test
    void letsNobodyScoreRowsThatHaveGoneSinceSheSawThem() {
        assertThat(delete(measured())).isTrue();
        assertThat(measured().typed()).doesNotContainKey("row.cases.1.label");
        assertThat(in(() -> scorings.save(id(), 2, scored()))).isFalse();
        assertThat(confirm()).isFalse();
        assertThat(measured().scored().typed()).isEmpty();
    }

    @Test
    void keepsRowsThatSomebodyHasScoredSinceTheyWereFound() {
        var found = measured();
        assertThat(in(() -> scorings.save(id(), 2, scored()))).isTrue();
        assertThat(delete(found)).isFalse();
        assertThat(measured().typed()).containsKey("row.cases.1.label");
    }

    @Test
    void keepsRowsThatSomebodyHasConfirmedSinceTheyWereFound() {
        var found = measured();
        assertThat(confirm()).isTrue();
        assertThat(delete(found)).isFalse();
        assertThat(measured().scored().rowsAreGone()).isFalse();
        assertThat(delete(measured())).isTrue();
    }

    /** She has been let in again, and has sent a whole list: nothing is gone from that one. */
    @Test
    void forgetsThatRowsHaveGoneWhenAListIsSentAnew() {
        delete(measured());
        var again = measured();
        assertThat(again.scored().rowsAreGone()).isTrue();
        in(() -> forms.move(
                id(), again.revision(), MeasurementState.SUBMITTED, MeasurementState.DRAFT, alva, TestClock.START));
        in(() -> forms.submit(id(), again.revision() + 1, threeCases(), MADE, TestClock.START));
        assertThat(measured().scored().rowsAreGone()).isFalse();
        assertThat(in(() -> kept.deletedOf(alva))).isEmpty();
    }

    /** A round of which nothing is left makes nobody ask how the organisation stood then. */
    @Test
    void asksOnlyForPlacesWhereAnythingIsLeft() {
        assertThat(in(kept::withAnythingLeft)).containsExactly(new GroupInRound(round.id(), group));
        var rows = threeCases().keySet().stream()
                .filter(field -> field.startsWith("row."))
                .toList();
        var seen = measured();
        assertThat(in(() -> kept.delete(seen, rows, false, TestClock.START))).isTrue();
        assertThat(in(kept::withAnythingLeft)).isEmpty();
        in(() -> forms.move(
                id(), seen.revision() + 1, MeasurementState.SUBMITTED, MeasurementState.DRAFT, alva, TestClock.START));
        assertThat(in(kept::withAnythingLeft)).hasSize(1);
    }
}
