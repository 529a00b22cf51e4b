package se.tyngdpunkt.measurement.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static se.tyngdpunkt.measurement.CaseListSamples.POINTS;
import static se.tyngdpunkt.measurement.CaseListSamples.scored;
import static se.tyngdpunkt.measurement.CaseListSamples.threeCases;
import static se.tyngdpunkt.organisation.OrganisationSamples.aMunicipality;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import se.tyngdpunkt.instrument.Instruments;
import se.tyngdpunkt.measurement.CaseListSamples;
import se.tyngdpunkt.measurement.MeasurementId;
import se.tyngdpunkt.measurement.Round;
import se.tyngdpunkt.measurement.RoundState;
import se.tyngdpunkt.measurement.domain.contest.Contests;
import se.tyngdpunkt.measurement.domain.form.Forms;
import se.tyngdpunkt.measurement.domain.form.Measured;
import se.tyngdpunkt.measurement.domain.form.Reckonings;
import se.tyngdpunkt.measurement.domain.key.ConfirmScoring;
import se.tyngdpunkt.measurement.domain.key.Scorings;
import se.tyngdpunkt.measurement.domain.round.RoundBook;
import se.tyngdpunkt.measurement.picture.ContestedRow;
import se.tyngdpunkt.measurement.tallies.Tallies;
import se.tyngdpunkt.measurement.tallies.Tally;
import se.tyngdpunkt.organisation.Furnishing;
import se.tyngdpunkt.organisation.OrganisationSamples;
import se.tyngdpunkt.organisation.Role;
import se.tyngdpunkt.scoring.AnswerSamples;
import se.tyngdpunkt.scoring.Points;
import se.tyngdpunkt.shared.MunicipalityScope;
import se.tyngdpunkt.shared.PersonId;
import se.tyngdpunkt.shared.UnitId;
import se.tyngdpunkt.shared.number.Exact;
import se.tyngdpunkt.support.ModuleTest;
import se.tyngdpunkt.support.TestClock;

@ModuleTest
class ScoringModuleTests {

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
    private final Contests contests;
    private final Tallies tallies;
    private final TransactionTemplate transaction;

    ScoringModuleTests(
            Furnishing furnishing,
            Instruments instruments,
            RoundBook rounds,
            Forms forms,
            Scorings scorings,
            Contests contests,
            Tallies tallies,
            PlatformTransactionManager transactions) {
        this.furnishing = furnishing;
        this.instruments = instruments;
        this.rounds = rounds;
        this.forms = forms;
        this.scorings = scorings;
        this.contests = contests;
        this.tallies = tallies;
        this.transaction = new TransactionTemplate(transactions);
    }

    @BeforeEach
    void send() {
        sjöby.putInto(furnishing);
        inSjöby(() -> {
            instruments.adopt(CaseListSamples.nassjo());
            rounds.add(round, List.of(), johan, TestClock.START);
            rounds.enrol(round.id(), Map.of(alva, group));
            var id = forms.ofPeople(Set.of(alva)).getFirst().head().id();
            return forms.saveDraft(id, 0, threeCases(), TestClock.START)
                    && forms.submit(id, 1, threeCases(), Reckonings.of(AnswerSamples.points(0)), TestClock.START);
        });
    }

    private <T> T inSjöby(Supplier<T> work) {
        return MunicipalityScope.in(sjöby.id(), () -> Objects.requireNonNull(transaction.<T>execute(_ -> work.get())));
    }

    private Measured measured() {
        return inSjöby(() -> forms.ofPeople(Set.of(alva)).getFirst());
    }

    private MeasurementId id() {
        return measured().head().id();
    }

    @Test
    void keepsOneOfTwoScoringsOfTheSameRevision() {
        assertThat(inSjöby(() -> scorings.save(id(), 2, scored()))).isTrue();
        assertThat(inSjöby(() -> scorings.save(id(), 2, scored("13", "Annat")))).isFalse();
        assertThat(measured().scored().typed()).containsEntry(POINTS, "12");
        assertThat(inSjöby(
                        () -> scorings.change(id(), 3, scored("13", "Annat"), Reckonings.of(AnswerSamples.points(28)))))
                .isFalse();
    }

    @Test
    void keepsTheScoringWhenItIsHandedBackAndNotTheFigures() {
        inSjöby(() ->
                scorings.confirm(id(), 2, scored(), Reckonings.of(AnswerSamples.points(27)), johan, TestClock.START));
        inSjöby(() -> {
            scorings.keepRows(id(), Map.of("cases.1", "digest"));
            return true;
        });
        assertThat(measured().scored().reckoned()).isPresent();
        inSjöby(() -> forms.handBack(id(), 3, "Rad två"));
        assertThat(measured().scored().typed()).containsEntry(POINTS, "12");
        assertThat(measured().scored().rows()).containsOnlyKeys("cases.1");
        assertThat(measured().scored().reckoned()).isEmpty();
    }

    @Test
    void keepsAContestedRowWithItsAnswer() {
        var row = new ContestedRow(
                UUID.randomUUID(), "cases", 1, "Resan är längre", TestClock.START, new ContestedRow.Waiting());
        assertThat(inSjöby(() -> contests.add(id(), row, alva))).isTrue();
        var again =
                new ContestedRow(UUID.randomUUID(), "cases", 1, "Igen", TestClock.START, new ContestedRow.Waiting());
        assertThat(inSjöby(() -> contests.add(id(), again, alva))).isFalse();
        var answered = row.answered(new ContestedRow.Changed(
                johan, TestClock.START, "Mätt på nytt", scored(), scored("14", "Tre timmar"), "12", "14"));
        assertThat(inSjöby(() -> contests.answer(id(), answered))).isTrue();
        assertThat(inSjöby(() -> contests.answer(id(), row.answered(new ContestedRow.Withdrawn()))))
                .isFalse();
        assertThat(inSjöby(() -> contests.of(id()))).containsExactly(answered);
    }

    /** What she makes of the answers is what the model says, and the level is counted for the group without a person. */
    @Test
    void talliesTheLevelsOfAScoredRound(@Autowired ConfirmScoring confirm) {
        assertThat(inSjöby(() -> confirm.confirm(sjöby.viewer(johan), id(), 2, scored())))
                .isInstanceOf(ConfirmScoring.Confirmed.Done.class);
        var tally = inSjöby(() -> tallies.of(round.id())).getFirst();
        assertThat(tally.points()).containsExactly(Points.of(27));
        assertThat(tally.shares()).containsExactly(Exact.of(27, 126));
        assertThat(tally.options().get(Tally.BANDS + "load"))
                .containsEntry("blue", 1)
                .containsEntry("red", 0);
    }
}
