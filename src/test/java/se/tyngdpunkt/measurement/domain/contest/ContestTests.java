package se.tyngdpunkt.measurement.domain.contest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.tyngdpunkt.measurement.CaseListSamples.POINTS;
import static se.tyngdpunkt.measurement.CaseListSamples.aRound;
import static se.tyngdpunkt.measurement.CaseListSamples.onlyNassjo;
import static se.tyngdpunkt.measurement.CaseListSamples.scored;
import static se.tyngdpunkt.measurement.CaseListSamples.threeCases;
import static se.tyngdpunkt.organisation.OrganisationSamples.aMunicipality;

import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.tyngdpunkt.measurement.MeasurementId;
import se.tyngdpunkt.measurement.MeasurementState;
import se.tyngdpunkt.measurement.RoundState;
import se.tyngdpunkt.measurement.domain.contest.ChangePoints.Changed;
import se.tyngdpunkt.measurement.domain.form.FormsInMemory;
import se.tyngdpunkt.measurement.domain.key.InHand;
import se.tyngdpunkt.measurement.picture.ContestedRow;
import se.tyngdpunkt.message.Letter;
import se.tyngdpunkt.message.Letters;
import se.tyngdpunkt.organisation.OrganisationSamples;
import se.tyngdpunkt.organisation.Role;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.shared.Deed;
import se.tyngdpunkt.shared.Forbidden;
import se.tyngdpunkt.shared.NotFound;
import se.tyngdpunkt.shared.PersonId;
import se.tyngdpunkt.shared.UnitId;
import se.tyngdpunkt.shared.number.Exact;

class ContestTests {

    private static final Clock NOON = Clock.fixed(Instant.parse("2026-11-09T11:00:00Z"), ZoneOffset.UTC);

    private final OrganisationSamples sjoby = aMunicipality();
    private final UnitId group = sjoby.group("Grupp 1", sjoby.department("Socialförvaltningen"));
    private final PersonId alva = sjoby.worker("Alva Lind", group);
    private final Viewer worker = sjoby.viewer(alva);
    private final Viewer johan = sjoby.viewer(sjoby.holder("Johan Ek", Role.TEAM_LEAD, group));
    private final FormsInMemory forms = new FormsInMemory();
    private final ContestsInMemory contests = new ContestsInMemory();
    private final List<Object> told = new ArrayList<>();
    private final List<Letter> letters = new ArrayList<>();
    private final TellOfAnswer telling = new TellOfAnswer(told::add, letterBox());
    private final ContestRow contest =
            new ContestRow(forms, contests, onlyNassjo(), sjoby.organisation(), told::add, NOON);
    private final WithdrawContest withdraw = new WithdrawContest(forms, contests, told::add);
    private final KeepPoints keep = new KeepPoints(forms, contests, sjoby.organisation(), telling, NOON);
    private final ChangePoints change =
            new ChangePoints(forms, forms, contests, onlyNassjo(), sjoby.organisation(), telling, NOON);
    private final OwnScoring scorings = new OwnScoring(forms, contests, onlyNassjo(), sjoby.organisation(), told::add);

    private final MeasurementId id =
            forms.submitted(aRound(group, YearMonth.of(2026, 11), RoundState.OPEN), alva, group, threeCases());

    @BeforeEach
    void confirm() {
        var inHand = InHand.of(forms.one(id), forms, onlyNassjo(), sjoby.organisation());
        forms.confirm(id, 2, scored(), inHand.reckon(scored()), johan.person(), NOON.instant());
    }

    private ContestedRow contested() {
        assertThat(contest.contest(worker, id, "cases", 1, "Resan är längre")).isTrue();
        return contests.of(id).getLast();
    }

    @Test
    void isToldInTheWorkersOwnWordsOnceForEachRow() {
        contested();
        assertThat(contest.contest(worker, id, "cases", 1, "En gång till")).isFalse();
        assertThat(contests.of(id)).singleElement().satisfies(row -> assertThat(row.words())
                .isEqualTo("Resan är längre"));
        assertThat(told).singleElement().isInstanceOf(Deed.class);
    }

    @Test
    void isOfARowThatStands() {
        assertThatThrownBy(() -> contest.contest(worker, id, "cases", 9, "Vilken rad?"))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> contest.contest(johan, id, "cases", 1, "Inte min"))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void comesBetweenTheScoringAndTheTalk() {
        var fresh = forms.submitted(aRound(group, YearMonth.of(2026, 12), RoundState.OPEN), alva, group, threeCases());
        assertThat(contest.contest(worker, fresh, "cases", 1, "För tidigt")).isFalse();
        var row = contested();
        forms.move(id, 3, MeasurementState.SUMMED, MeasurementState.DISCUSSED, alva, NOON.instant());
        assertThat(contest.contest(worker, id, "cases", 2, "För sent")).isFalse();
        assertThat(contests.of(id)).containsExactly(row);
    }

    @Test
    void waitsForTheLeaderUntilItIsAnswered() {
        var waiting = new WaitingContests(contests, sjoby.organisation());
        assertThat(waiting.of(johan)).isEmpty();
        var row = contested();
        contest.contest(worker, id, "cases", 2, "Fler möten");
        var other = sjoby.group("Grupp 2", sjoby.department("Skolförvaltningen"));
        var vera = sjoby.viewer(sjoby.holder("Vera Ek", Role.TEAM_LEAD, other));

        assertThat(waiting.of(johan)).singleElement().satisfies(line -> {
            assertThat(line.measurement()).isEqualTo(id);
            assertThat(line.person().name()).isEqualTo("Alva Lind");
            assertThat(line.rows()).isEqualTo(2);
        });
        assertThat(waiting.of(worker)).isEmpty();
        assertThat(waiting.of(vera)).isEmpty();
        keep.keep(johan, id, row.id(), "Nyckeln säger så");
        assertThat(waiting.of(johan)).singleElement().returns(1, WaitingContests.Line::rows);
    }

    /** They may take it in the talk first; what they agree on there must have somewhere to go. */
    @Test
    void isAnsweredAfterTheTalkWhereItStillWaits() {
        var row = contested();
        forms.move(id, 3, MeasurementState.SUMMED, MeasurementState.DISCUSSED, alva, NOON.instant());
        assertThat(change.change(johan, id, row.id(), 4, scored("13", "Vi pratade"), "Resan är längre"))
                .isInstanceOf(Changed.Done.class);
        assertThat(forms.one(id).scored().typed()).containsEntry(POINTS, "13");
        assertThat(keep.keep(johan, id, row.id(), "En gång till")).isFalse();
    }

    @Test
    void mayBeTakenBackAndMadeAnew() {
        assertThat(withdraw.withdraw(worker, id, contested().id())).isTrue();
        assertThat(withdraw.withdraw(worker, id, contests.of(id).getLast().id()))
                .isFalse();
        contested();
        assertThat(contests.of(id)).hasSize(2);
    }

    @Test
    void isAnsweredWithAReasonWhenThePointsStand() {
        var row = contested();
        assertThat(keep.keep(johan, id, row.id(), "Restiden är mätt")).isTrue();
        assertThat(contests.of(id).getLast().answer())
                .isEqualTo(new ContestedRow.Kept(johan.person(), NOON.instant(), "Restiden är mätt"));
        assertThat(keep.keep(johan, id, row.id(), "Igen")).isFalse();
        assertThat(told.getLast()).isInstanceOfSatisfying(Deed.class, deed -> assertThat(deed.reason())
                .contains("Restiden är mätt"));
        assertThat(letters).singleElement().satisfies(letter -> {
            assertThat(letter.to()).isEqualTo(alva);
            assertThat(letter.toString()).doesNotContain("Restiden");
        });
    }

    @Test
    void givesTheRowOtherPointsAndKeepsWhatStoodBefore() {
        var row = contested();
        assertThat(change.change(johan, id, row.id(), 3, scored("14", "Tre timmars resa"), "Ny mätning"))
                .isInstanceOf(Changed.Done.class);
        assertThat(contests.of(id).getLast().answer()).isInstanceOfSatisfying(ContestedRow.Changed.class, changed -> {
            assertThat(changed.before()).containsEntry(POINTS, "12");
            assertThat(changed.after()).containsEntry(POINTS, "14");
            assertThat(changed.pointsBefore()).isEqualTo("12");
            assertThat(changed.pointsAfter()).isEqualTo("14");
            assertThat(changed.by()).isEqualTo(johan.person());
        });
        var one = forms.one(id);
        assertThat(one.revision()).isEqualTo(4);
        assertThat(one.scored().reckoned().orElseThrow().measures())
                .hasEntrySatisfying("points", sum -> assertThat(sum.points()).contains(Exact.of(29)));
        assertThat(letters).hasSize(1);
    }

    @Test
    void changesNothingThatIsNotWholeOrGivesTheSame() {
        var row = contested();
        assertThat(change.change(johan, id, row.id(), 3, scored("15", "Långt"), "Skäl"))
                .isInstanceOf(Changed.Incomplete.class);
        assertThat(change.change(johan, id, row.id(), 3, scored("12", "Annat skäl"), "Skäl"))
                .isInstanceOf(Changed.SamePoints.class);
        assertThat(change.change(johan, id, row.id(), 2, scored("13", "Gammal sida"), "Skäl"))
                .isInstanceOf(Changed.TooLate.class);
        assertThat(forms.one(id).revision()).isEqualTo(3);
        assertThat(contests.of(id).getLast().isWaiting()).isTrue();
    }

    /** The points it was about stand no more; what was answered is kept. */
    @Test
    void fallsWhileItWaits() {
        assertThat(keep.keep(johan, id, contested().id(), "Restiden är mätt")).isTrue();
        contested();

        contests.drop(id);

        assertThat(contests.of(id))
                .extracting(row -> row.answer().getClass().getSimpleName())
                .containsExactly("Kept", "Withdrawn");
        contested();
    }

    @Test
    void isAnsweredByTheNearestLeaderAlone() {
        var row = contested();
        var manager = sjoby.viewer(sjoby.holder("Mira Sand", Role.UNIT_MANAGER, group));
        assertThatThrownBy(() -> keep.keep(manager, id, row.id(), "Skäl")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> keep.keep(worker, id, row.id(), "Skäl")).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> change.change(worker, id, row.id(), 3, scored("14", "Resa"), "Skäl"))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> scorings.of(manager, id, Locale.of("sv"))).isInstanceOf(NotFound.class);
    }

    @Test
    void showsThePairHowThePointsCameAbout() {
        contested();
        for (var viewer : List.of(worker, johan)) {
            var scored = scorings.of(viewer, id, Locale.of("sv")).orElseThrow();
            assertThat(scored.contested()).hasSize(1);
            assertThat(scored.label("cases", 1)).contains("V-118");
            assertThat(scored.worked().rows())
                    .extracting(row -> row.points().ifKnown().orElseThrow())
                    .containsExactly(Exact.of(12), Exact.of(12), Exact.of(3));
        }
    }

    private Letters letterBox() {
        return new Letters() {
            @Override
            public void post(Letter letter) {
                letters.add(letter);
            }

            @Override
            public void postTo(String address, Letter letter) {
                letters.add(letter);
            }

            @Override
            public boolean canBeSent() {
                return true;
            }
        };
    }
}
