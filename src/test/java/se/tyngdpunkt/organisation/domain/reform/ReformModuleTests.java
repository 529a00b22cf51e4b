package se.tyngdpunkt.organisation.domain.reform;

import static org.assertj.core.api.Assertions.assertThat;
import static se.tyngdpunkt.organisation.OrganisationSamples.SINCE;
import static se.tyngdpunkt.organisation.OrganisationSamples.TODAY;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.tyngdpunkt.organisation.Role;
import se.tyngdpunkt.organisation.RoleGrant;
import se.tyngdpunkt.organisation.domain.Flaw;
import se.tyngdpunkt.organisation.domain.change.Insight;
import se.tyngdpunkt.support.ModuleTest;

@ModuleTest
class ReformModuleTests extends ReformSetting {

    ReformModuleTests(Reforms deeds) {
        super(deeds);
    }

    @Test
    void movesAUnitFromADayAndLeavesTheDaysBefore() {
        var wish = Wishes.move(group1, id(other), "DAY", "2027-01-01");
        done(wish);
        assertThat(tree(TODAY)).contains("Utredning > Grupp 1");
        assertThat(tree(LATER.minusDays(1))).contains("Utredning > Grupp 1");
        assertThat(tree(LATER)).contains("Öppenvård > Grupp 1").doesNotContain("Utredning > Grupp 1");
    }

    @Test
    void tellsBeforeWhoWillSeeMoreAndWhoLess() {
        var preview = shown(Wishes.move(group1, id(other), "TODAY", ""));
        assertThat(preview.gained())
                .containsExactly(new Insight.Seen(olga, Role.UNIT_MANAGER, Set.of(alva), Set.of(group1)));
        assertThat(preview.lost())
                .containsExactly(new Insight.Seen(nils, Role.UNIT_MANAGER, Set.of(alva), Set.of(group1)));
        assertThat(preview.nameOf(olga)).isEqualTo("Olga Ask");
        assertThat(tree(TODAY)).as("nothing is done yet").contains("Utredning > Grupp 1");
        assertThat(in(() -> deeds.log().of(List.of(group1)))).isEmpty();
    }

    @Test
    void showsAnewWhatHasChangedSinceItWasShown() {
        var wish = Wishes.move(group1, id(other), "TODAY", "");
        var mark = shown(wish).mark();
        done(Wishes.move(group2, id(other), "TODAY", ""));
        done(Wishes.rename(group1, "Grupp A", "TODAY", ""));
        assertThat(shown(wish).mark()).as("about the same rows and people").isEqualTo(mark);
        assertThat(as(viewer -> deeds.reform().reform(viewer, wish, "old"))).isInstanceOf(Reformed.Shown.class);
    }

    @Test
    void undoesAMoveExactly() {
        var before = rows();
        done(Wishes.move(group1, id(other), "TODAY", ""));
        assertThat(rows()).isNotEqualTo(before);
        undone(group1);
        assertThat(rows()).isEqualTo(before);
        assertThat(barred(group1)).isEqualTo(Reformed.Barrier.ALREADY_UNDONE);
    }

    @Test
    void undoesNothingThatALaterChangeStandsOn() {
        done(Wishes.move(group1, id(other), "TODAY", ""));
        var first = latest(group1);
        done(Wishes.move(group1, id(unit), "DAY", "2027-01-01"));
        assertThat(as(viewer -> deeds.undo().undo(viewer, first, "")))
                .isEqualTo(new Reformed.Barred(Reformed.Barrier.UNIT, "Grupp 1"));
    }

    @Test
    void renamesFromADayOrMendsANameForAllTime() {
        done(Wishes.rename(group1, "Mottagning", "DAY", "2027-01-01"));
        assertThat(tree(TODAY)).contains("Utredning > Grupp 1");
        assertThat(tree(LATER)).contains("Utredning > Mottagning");
        done(Wishes.rename(group2, "Grupp Två", "ALWAYS", ""));
        assertThat(tree(SINCE)).contains("Utredning > Grupp Två");
        undone(group2);
        assertThat(tree(SINCE)).contains("Utredning > Grupp 2");
    }

    @Test
    void refusesWhatWouldLetTheAdministratorHerselfSeeMore() {
        in(() -> {
            deeds.register().grant(new RoleGrant(ada, Role.UNIT_MANAGER, other, SINCE, LocalDate.MAX));
            return true;
        });
        assertThat(flaws(Wishes.move(group1, id(other), "TODAY", ""))).containsExactly(Flaw.OWN_INSIGHT);
    }

    @Test
    void refusesWhatDoesNotFitWithTheFieldToMend() {
        assertThat(flaws(Wishes.move(group1, id(group2), "TODAY", ""))).containsExactly(Flaw.WRONG_LEVEL);
        assertThat(flaws(Wishes.move(group1, id(unit), "TODAY", ""))).containsExactly(Flaw.ALREADY_THERE);
        assertThat(flaws(Wishes.move(group1, "", "ALWAYS", ""))).containsExactly(Flaw.NOT_A_CHOICE, Flaw.MISSING);
        assertThat(flaws(Wishes.move(group1, id(other), "DAY", "2026-11-08"))).containsExactly(Flaw.DAY_PASSED);
        assertThat(flaws(Wishes.rename(group1, "Grupp 2", "TODAY", ""))).containsExactly(Flaw.NAME_TAKEN);
        done(Wishes.move(group1, id(other), "DAY", "2027-01-01"));
        assertThat(flaws(Wishes.move(group1, id(other), "TODAY", ""))).containsExactly(Flaw.CHANGED_LATER);
    }
}
