package se.tyngdpunkt.measurement.domain.board;

import static org.assertj.core.api.Assertions.assertThat;
import static se.tyngdpunkt.measurement.FeltSamples.FELT;
import static se.tyngdpunkt.measurement.FeltSamples.twoCases;
import static se.tyngdpunkt.organisation.OrganisationSamples.aMunicipality;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.tyngdpunkt.measurement.FeltSamples;
import se.tyngdpunkt.measurement.Round;
import se.tyngdpunkt.measurement.domain.contest.ContestsInMemory;
import se.tyngdpunkt.measurement.domain.form.FormsInMemory;
import se.tyngdpunkt.measurement.domain.form.Measured;
import se.tyngdpunkt.measurement.domain.form.Told;
import se.tyngdpunkt.measurement.picture.Picture;
import se.tyngdpunkt.organisation.OrganisationSamples;
import se.tyngdpunkt.organisation.Role;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.shared.PersonId;
import se.tyngdpunkt.shared.UnitId;

/** Nothing that a leader or a manager is shown before the scoring follows from what is felt, whatever the model does with it. */
class FeltBeforeScoringTests {

    private final OrganisationSamples sjoby = aMunicipality();
    private final UnitId unit = sjoby.unit("Barn", sjoby.department("Socialförvaltningen"));
    private final UnitId group = sjoby.group("Grupp 1", unit);
    private final PersonId alva = sjoby.worker("Alva Lind", group);
    private final Viewer johan = sjoby.viewer(sjoby.holder("Johan Ek", Role.TEAM_LEAD, group));
    private final Viewer manager = sjoby.viewer(sjoby.holder("Mira Sand", Role.UNIT_MANAGER, unit));
    private final Round round = FeltSamples.aRound(unit, YearMonth.of(2026, 5));

    private Picture seenBy(Viewer viewer, String felt) {
        var forms = new FormsInMemory();
        var id = forms.submitted(round, alva, group, twoCases(felt));
        return pictures(forms).of(viewer, id, "rows");
    }

    private PicturesOfPeople pictures(FormsInMemory forms) {
        return new PicturesOfPeople(
                forms, new ContestsInMemory(), FeltSamples.onlyThis(), sjoby.organisation(), _ -> {});
    }

    static Stream<String> felt() {
        return FELT.stream();
    }

    @ParameterizedTest
    @MethodSource("felt")
    void isTheSameToLeaderAndManagerWhateverIsFelt(String felt) {
        for (var viewer : List.of(johan, manager)) {
            var seen = seenBy(viewer, felt);
            assertThat(whatIsSaid(seen)).isEqualTo(whatIsSaid(seenBy(viewer, "")));
        }
    }

    private static List<Object> whatIsSaid(Picture picture) {
        return List.of(picture.answers(), picture.score(), picture.main(), picture.talkPoints());
    }

    @Test
    void isTheWorkersOwnToSee() {
        assertThat(Stream.of("light", "heavy")
                        .map(felt -> seenBy(sjoby.viewer(alva), felt).score().reckoned())
                        .distinct())
                .hasSize(2);
    }

    /** Nobody can score it any more, so there is nothing left that what is felt could colour. */
    @Test
    void isShownOfAListThatCanBeScoredNoMore() {
        assertThat(isHidden(false)).isTrue();
        assertThat(isHidden(true)).isFalse();
    }

    private boolean isHidden(boolean rowsAreGone) {
        var forms = new FormsInMemory();
        var sent = forms.one(forms.submitted(round, alva, group, twoCases("heavy")));
        var scored = sent.scored();
        var told = Told.all(
                List.of(new Measured(
                        sent.head(),
                        sent.round(),
                        sent.revision(),
                        sent.typed(),
                        sent.savedAt(),
                        sent.submittedAt(),
                        sent.lateUntil(),
                        sent.handedBackFor(),
                        new Measured.Scored(scored.typed(), scored.rows(), scored.reckonings(), rowsAreGone))),
                id -> FeltSamples.onlyThis().byId(id).orElseThrow(),
                sjoby.organisation()::dayOf);
        return !BeforeScoring.hide(told).equals(told);
    }
}
