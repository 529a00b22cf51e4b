package se.tyngdpunkt.organisation.domain.reform;

import static org.assertj.core.api.Assertions.assertThat;
import static se.tyngdpunkt.organisation.OrganisationSamples.SINCE;
import static se.tyngdpunkt.organisation.OrganisationSamples.TODAY;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.tyngdpunkt.organisation.Employment;
import se.tyngdpunkt.organisation.Role;
import se.tyngdpunkt.organisation.domain.Flaw;
import se.tyngdpunkt.organisation.domain.change.Insight;
import se.tyngdpunkt.organisation.domain.change.Row;
import se.tyngdpunkt.organisation.domain.reform.MovePerson.Onward;
import se.tyngdpunkt.shared.UnitId;
import se.tyngdpunkt.support.ModuleTest;

/** Somebody goes on in another unit: told before, one deed, and taken back as it was. */
@ModuleTest
class MovePersonModuleTests extends ReformSetting {

    MovePersonModuleTests(Reforms deeds) {
        super(deeds);
    }

    private static Onward onward(UnitId to, String share, String when, String day) {
        return new Onward(id(to), share, "", when, day);
    }

    private Reformed move(UnitId from, Onward onward, String mark) {
        return as(viewer -> deeds.move().move(viewer, alva, from, SINCE, onward, mark));
    }

    private Preview told(Onward onward) {
        return ((Reformed.Shown) move(group1, onward, "")).preview();
    }

    private void moved(Onward onward) {
        assertThat(move(group1, onward, told(onward).mark())).isInstanceOf(Reformed.Done.class);
    }

    private List<Flaw> flawsOf(Onward onward) {
        return ((Reformed.Refused) move(group1, onward, ""))
                .outcome().faults().stream().map(fault -> fault.flaw()).toList();
    }

    @Test
    void tellsBeforeWhoWillSeeHerAndWhoWillNot() {
        var preview = told(onward(other, "75", "TODAY", ""));
        assertThat(preview.gained()).containsExactly(new Insight.Seen(olga, Role.UNIT_MANAGER, Set.of(alva), Set.of()));
        assertThat(preview.lost())
                .containsExactly(
                        new Insight.Seen(vera, Role.TEAM_LEAD, Set.of(alva), Set.of()),
                        new Insight.Seen(nils, Role.UNIT_MANAGER, Set.of(alva), Set.of()));
        assertThat(preview.newPlaces()).isEqualTo(1);
        assertThat(in(() -> deeds.log().of(List.of(group1)))).isEmpty();
    }

    @Test
    void movesHerFromADayAndTakesItBackExactly() {
        var before = rows();
        moved(onward(group2, "50", "DAY", LATER.toString()));

        assertThat(rows())
                .contains(
                        new Row.Working(new Employment(alva, group1, 75, SINCE, LATER)),
                        new Row.Working(new Employment(alva, group2, 50, LATER, LocalDate.MAX)));
        undone(group1);
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void changesTheRateInTheSameUnit() {
        moved(onward(group1, "100", "TODAY", ""));

        assertThat(rows())
                .contains(
                        new Row.Working(new Employment(alva, group1, 75, SINCE, TODAY)),
                        new Row.Working(new Employment(alva, group1, 100, TODAY, LocalDate.MAX)));
    }

    @Test
    void refusesWhatChangesNothingAndWhatHasBeen() {
        assertThat(flawsOf(onward(group1, "75", "TODAY", ""))).containsExactly(Flaw.ALREADY_THERE);
        assertThat(flawsOf(onward(group2, "", "TODAY", ""))).containsExactly(Flaw.MISSING);
        assertThat(flawsOf(onward(group2, "75", "", ""))).containsExactly(Flaw.MISSING);
        assertThat(flawsOf(onward(group2, "75", "ALWAYS", ""))).containsExactly(Flaw.NOT_A_CHOICE);
        assertThat(flawsOf(onward(group2, "75", "DAY", TODAY.minusDays(1).toString())))
                .containsExactly(Flaw.DAY_PASSED);
        moved(onward(group2, "75", "DAY", LATER.toString()));
        assertThat(flawsOf(onward(other, "75", "DAY", LATER.toString()))).containsExactly(Flaw.ALREADY_ENDED);
        assertThat(flawsOf(onward(group2, "75", "TODAY", ""))).containsExactly(Flaw.ALREADY_THERE);
    }

    @Test
    void isNotTakenBackOnceSheHasMovedOn() {
        moved(onward(group2, "75", "TODAY", ""));
        var first = latest(group1);
        var onwards = new Onward(id(other), "75", "", "DAY", LATER.toString());
        var shown = (Reformed.Shown) as(viewer -> deeds.move().move(viewer, alva, group2, TODAY, onwards, ""));
        as(viewer -> deeds.move()
                .move(viewer, alva, group2, TODAY, onwards, shown.preview().mark()));

        assertThat(as(viewer -> deeds.undo().undo(viewer, first, "")))
                .isEqualTo(new Reformed.Barred(Reformed.Barrier.PERSON, "Alva Lind"));
    }
}
