package se.tyngdpunkt.measurement.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static se.tyngdpunkt.measurement.MeasurementSamples.wholeForm;
import static se.tyngdpunkt.measurement.MeasurementSamples.wholeFormWith;
import static se.tyngdpunkt.organisation.OrganisationSamples.aMunicipality;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import se.tyngdpunkt.instrument.InstrumentSamples;
import se.tyngdpunkt.instrument.Instruments;
import se.tyngdpunkt.measurement.MeasurementSamples;
import se.tyngdpunkt.measurement.MeasurementState;
import se.tyngdpunkt.measurement.Round;
import se.tyngdpunkt.measurement.RoundState;
import se.tyngdpunkt.measurement.Rounds;
import se.tyngdpunkt.measurement.domain.form.Forms;
import se.tyngdpunkt.measurement.domain.form.Measured;
import se.tyngdpunkt.measurement.domain.form.Reckonings;
import se.tyngdpunkt.measurement.domain.form.TabId;
import se.tyngdpunkt.measurement.domain.round.RoundBook;
import se.tyngdpunkt.measurement.domain.round.TurnRoundsByCalendar;
import se.tyngdpunkt.measurement.tallies.Tallies;
import se.tyngdpunkt.organisation.Furnishing;
import se.tyngdpunkt.organisation.OrganisationSamples;
import se.tyngdpunkt.scoring.AnswerSamples;
import se.tyngdpunkt.scoring.Points;
import se.tyngdpunkt.shared.MunicipalityScope;
import se.tyngdpunkt.shared.PersonId;
import se.tyngdpunkt.shared.UnitId;
import se.tyngdpunkt.support.ModuleTest;
import se.tyngdpunkt.support.TestClock;

@ModuleTest
class MeasurementModuleTests {

    private final OrganisationSamples sjöby = aMunicipality();
    private final UnitId department = sjöby.department("Socialförvaltningen");
    private final UnitId group = sjöby.group("Grupp 1", department);
    private final PersonId alva = sjöby.worker("Alva Lind", group);
    private final PersonId bo = sjöby.worker("Bo Berg", group);
    private final Round round = MeasurementSamples.aRound(department, YearMonth.of(2026, 11), RoundState.PLANNED);

    private final Furnishing furnishing;
    private final Instruments instruments;
    private final RoundBook rounds;
    private final Rounds reading;
    private final Forms forms;
    private final Tallies tallies;
    private final TurnRoundsByCalendar calendar;
    private final TransactionTemplate transaction;

    MeasurementModuleTests(
            Furnishing furnishing,
            Instruments instruments,
            RoundBook rounds,
            Rounds reading,
            Forms forms,
            Tallies tallies,
            TurnRoundsByCalendar calendar,
            PlatformTransactionManager transactions) {
        this.furnishing = furnishing;
        this.instruments = instruments;
        this.rounds = rounds;
        this.reading = reading;
        this.forms = forms;
        this.tallies = tallies;
        this.calendar = calendar;
        this.transaction = new TransactionTemplate(transactions);
    }

    @BeforeEach
    void plan() {
        sjöby.putInto(furnishing);
        inSjöby(() -> {
            instruments.adopt(InstrumentSamples.ffs());
            rounds.add(round, List.of(7), alva, TestClock.START);
            return true;
        });
    }

    private <T> T inSjöby(Supplier<T> work) {
        return MunicipalityScope.in(sjöby.id(), () -> Objects.requireNonNull(transaction.<T>execute(_ -> work.get())));
    }

    private Measured ofAlva() {
        return inSjöby(() -> forms.ofPeople(Set.of(alva)).getFirst());
    }

    @Test
    void opensOnItsDayWithEverybodyWhoWorksThere() {
        inSjöby(() -> {
            calendar.turn();
            calendar.turn();
            return true;
        });

        assertThat(inSjöby(() -> reading.round(round.id())).orElseThrow().state())
                .isEqualTo(RoundState.OPEN);
        assertThat(inSjöby(() -> reading.inRound(round.id())))
                .extracting(head -> head.person())
                .containsExactlyInAnyOrder(alva, bo);
    }

    @Test
    void letsOneOfTwoSavesOnTheSameRevisionWin() throws Exception {
        inSjöby(() -> {
            calendar.turn();
            return true;
        });
        var id = ofAlva().head().id();
        try (var tabs = Executors.newFixedThreadPool(2)) {
            Callable<Boolean> save = () -> inSjöby(() -> forms.saveDraft(id, 0, wholeForm(), TestClock.START));
            var saved = tabs.invokeAll(List.of(save, save));
            assertThat(saved.get(0).get() ^ saved.get(1).get()).isTrue();
        }
        assertThat(ofAlva().revision()).isEqualTo(1);
        assertThat(ofAlva().typed()).isEqualTo(wholeForm());
    }

    @Test
    void talliesAnswersWithoutAPerson() {
        inSjöby(() -> {
            calendar.turn();
            var id = ofAlva().head().id();
            forms.saveDraft(id, 0, wholeForm(), TestClock.START);
            forms.submit(id, 1, wholeForm(), Reckonings.of(AnswerSamples.points(28)), TestClock.START);
            forms.tellHardRows(id, Map.of("row4", "which-row"));
            forms.move(id, 2, MeasurementState.SUBMITTED, MeasurementState.SUMMED, bo, TestClock.START);
            return true;
        });

        var tally = inSjöby(() -> tallies.of(round.id())).getFirst();
        assertThat(tally.invited()).isEqualTo(2);
        assertThat(tally.answered()).isEqualTo(1);
        assertThat(tally.points()).containsExactly(Points.of(28));
        assertThat(tally.options().get("amount")).containsEntry("just-right", 1).containsEntry("too-much", 0);
        assertThat(tally.risks()).containsEntry("overdue", List.of(3));
        assertThat(tally.hardRows()).containsEntry("row4", Map.of("which-row", 1));
    }

    /** What she said is about answers that are no longer with anybody; it counts again when she has sent them. */
    @Test
    void talliesNoHardRowOfWhatWasTakenBack() {
        inSjöby(() -> {
            calendar.turn();
            var id = ofAlva().head().id();
            forms.saveDraft(id, 0, wholeForm(), TestClock.START);
            forms.submit(id, 1, wholeForm(), Reckonings.of(AnswerSamples.points(28)), TestClock.START);
            forms.tellHardRows(id, Map.of("row4", "which-row"));
            forms.move(id, 2, MeasurementState.SUBMITTED, MeasurementState.DRAFT, alva, TestClock.START);
            return true;
        });

        var tally = inSjöby(() -> tallies.of(round.id())).getFirst();
        assertThat(tally.answered()).isZero();
        assertThat(tally.hardRows()).isEmpty();
    }

    /** A tab that saves the same once more, as it loses the cursor, has not changed what she is choosing between. */
    @Test
    void setsTheSameAsideOnce() {
        var later = TestClock.START.plusSeconds(1);
        inSjöby(() -> {
            calendar.turn();
            return true;
        });
        var id = ofAlva().head().id();
        var tab = TabId.fresh();
        var first = new Forms.SetAside(tab, 1, wholeForm(), TestClock.START);
        assertThat(inSjöby(() -> {
                    forms.setAside(id, first);
                    forms.setAside(id, new Forms.SetAside(tab, 1, wholeForm(), later));
                    return forms.setAside(id);
                }))
                .contains(first);
        assertThat(inSjöby(() -> {
                    forms.setAside(id, new Forms.SetAside(tab, 1, wholeFormWith("count.row1", "9"), later));
                    return forms.setAside(id);
                }))
                .map(Forms.SetAside::at)
                .contains(later);
    }

    @Test
    void showsNothingToAnotherMunicipality() {
        inSjöby(() -> {
            calendar.turn();
            return true;
        });
        var id = ofAlva().head().id();
        var other = aMunicipality();
        other.department("Annan förvaltning");
        other.putInto(furnishing);

        MunicipalityScope.in(
                other.id(),
                () -> transaction.executeWithoutResult(_ -> {
                    assertThat(reading.round(round.id())).isEmpty();
                    assertThat(forms.measured(id)).isEmpty();
                    assertThat(forms.saveDraft(id, 0, wholeForm(), TestClock.START))
                            .isFalse();
                }));
    }
}
