package se.tyngdpunkt.measurement.domain.round;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.tyngdpunkt.organisation.Viewer;

class RoundOverviewTests {

    private final RoundScene scene = new RoundScene();

    @BeforeEach
    void letBoIn() {
        var round = scene.opened();
        scene.letInLate.letIn(scene.moa, round.id(), scene.bo, scene.today().plusDays(9), "Inbjudan kom inte fram");
    }

    private RoundEvent lateEntry(Viewer viewer) {
        return scene.overviews.one(viewer, scene.november.id()).events().getLast();
    }

    @Test
    void tellsWhoWasLetInToWhoeverDidItAndToHerManager() {
        for (var viewer : new Viewer[] {scene.moa, scene.managerOfBarn}) {
            assertThat(lateEntry(viewer).person()).contains(scene.bo);
            assertThat(lateEntry(viewer).reason()).contains("Inbjudan kom inte fram");
        }
    }

    @Test
    void tellsOthersOnlyThatSomebodyWasLetIn() {
        for (var viewer : new Viewer[] {scene.managerOfVuxna, scene.head}) {
            assertThat(lateEntry(viewer).kind()).isEqualTo(RoundEvent.Kind.LATE_ENTRY);
            assertThat(lateEntry(viewer).person()).isEmpty();
            assertThat(lateEntry(viewer).reason()).isEmpty();
        }
    }

    @Test
    void tellsEverybodyWhatHappenedToTheRoundItself() {
        var opened = scene.overviews
                .one(scene.managerOfVuxna, scene.november.id())
                .events()
                .getFirst();

        assertThat(opened.kind()).isEqualTo(RoundEvent.Kind.OPENED);
        assertThat(opened.by()).contains(scene.moa.person());
    }

    /** The manager of one unit has that unit's by name, and would have the other's by subtraction. */
    @Test
    void tellsHowFarTheWholeRoundHasComeOnlyToWhoeverKeepsAllOfIt() {
        var many = new RoundScene();
        for (int i = 0; i < 6; i++) {
            many.sjöby.worker("Person " + i, many.others);
        }
        var round = many.opened();

        assertThat(many.overviews.one(many.moa, round.id()).progress()).isPresent();
        assertThat(many.overviews.one(many.managerOfBarn, round.id()).progress())
                .isEmpty();
    }
}
