package se.tyngdpunkt.organisation.domain.reform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static se.tyngdpunkt.organisation.OrganisationSamples.SINCE;
import static se.tyngdpunkt.organisation.OrganisationSamples.TODAY;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.tyngdpunkt.organisation.Employment;
import se.tyngdpunkt.organisation.Role;
import se.tyngdpunkt.organisation.RoleGrant;
import se.tyngdpunkt.organisation.Unit;
import se.tyngdpunkt.organisation.domain.Flaw;
import se.tyngdpunkt.organisation.domain.change.ChangeKind;
import se.tyngdpunkt.organisation.domain.change.Insight;
import se.tyngdpunkt.organisation.domain.change.Row;
import se.tyngdpunkt.support.ModuleTest;

@ModuleTest
class SuccessionModuleTests extends ReformSetting {

    SuccessionModuleTests(Reforms deeds) {
        super(deeds);
    }

    @Test
    void mergesIntoANewUnitWithItsPeopleAndTheRolesThatAreToGoOn() {
        var before = rows();
        var role = new RoleGrant(vera, Role.TEAM_LEAD, group1, SINCE, LocalDate.MAX);
        var wish = new Wish(
                ChangeKind.MERGE,
                group1,
                "DAY",
                "2027-01-01",
                "NEW",
                List.of(id(group2)),
                List.of("Gemensam"),
                Map.of(Wish.fieldOf(role), "on"));
        var preview = shown(wish);
        var plan = done(wish);
        assertThat(tree(TODAY)).contains("Utredning > Grupp 1", "Utredning > Grupp 2");
        assertThat(tree(LATER)).contains("Utredning > Gemensam").doesNotContain("Utredning > Grupp 1");
        var made = plan.unit();
        assertThat(preview.gained())
                .extracting(Insight.Seen::holder, Insight.Seen::people)
                .contains(tuple(vera, Set.of(bo)));
        assertThat(in(() -> deeds.timeline().rowsOf(List.of(made))))
                .contains(
                        new Row.Working(new Employment(alva, made, 75, LATER, LocalDate.MAX)),
                        new Row.Working(new Employment(bo, made, 100, LATER, LocalDate.MAX)),
                        new Row.Holding(new RoleGrant(vera, Role.TEAM_LEAD, made, LATER, LocalDate.MAX)));
        assertThat(in(() -> deeds.lineage().before(made))).containsExactlyInAnyOrder(group1, group2);
        assertThat(in(() -> deeds.lineage().after(group1))).containsExactly(made);
        undone(group1);
        assertThat(rows()).isEqualTo(before);
        assertThat(in(() -> deeds.lineage().after(group1))).isEmpty();
    }

    @Test
    void sumsTheSharesOfWhoeverComesFromTwoUnits() {
        in(() -> {
            deeds.register().begin(new Employment(alva, group2, 20, SINCE, LATER.plusMonths(2)));
            return true;
        });
        done(new Wish(
                ChangeKind.MERGE, group1, "DAY", "2027-01-01", id(group2), List.of(id(group2)), List.of(), Map.of()));
        assertThat(in(() -> deeds.timeline().rowsOf(List.of(group2))))
                .contains(
                        new Row.Working(new Employment(alva, group2, 20, SINCE, LATER)),
                        new Row.Working(new Employment(alva, group2, 95, LATER, LATER.plusMonths(2))),
                        new Row.Working(new Employment(alva, group2, 75, LATER.plusMonths(2), LocalDate.MAX)));
    }

    @Test
    void takesTheFormOfEmploymentAlongWhereItIsOneAndGivesItBack() {
        var hired = Optional.of(Employment.Form.CONSULTANT);
        in(() -> {
            deeds.register().begin(new Employment(vera, group1, 50, hired, SINCE, LocalDate.MAX));
            deeds.register().begin(new Employment(alva, group2, 20, hired, SINCE, LocalDate.MAX));
            return true;
        });
        var before = rows();
        done(new Wish(
                ChangeKind.MERGE, group1, "DAY", "2027-01-01", id(group2), List.of(id(group2)), List.of(), Map.of()));
        assertThat(in(() -> deeds.timeline().rowsOf(List.of(group2))))
                .contains(
                        new Row.Working(new Employment(vera, group2, 50, hired, LATER, LocalDate.MAX)),
                        new Row.Working(new Employment(alva, group2, 95, Optional.empty(), LATER, LocalDate.MAX)));
        undone(group1);
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void closesAUnitAndTellsWhoIsLeftWithoutAWorkplace() {
        var wish = new Wish(ChangeKind.CLOSE, group1, "TODAY", "", "", List.of(), List.of(), Map.of());
        var before = rows();
        assertThat(shown(wish).withoutPlace()).containsExactly(alva);
        done(wish);
        assertThat(tree(TODAY)).doesNotContain("Utredning > Grupp 1");
        assertThat(in(() -> deeds.organisation().path(group1)))
                .extracting(Unit::name)
                .containsExactly("Socialförvaltningen", "Utredning", "Grupp 1");
        undone(group1);
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void closesNothingThatHasPartsUnlessItIsSaidWhereTheyGo() {
        assertThat(flaws(new Wish(ChangeKind.CLOSE, unit, "TODAY", "", "", List.of(), List.of(), Map.of())))
                .containsExactly(Flaw.HAS_PARTS);
        done(new Wish(ChangeKind.CLOSE, unit, "TODAY", "", id(other), List.of(), List.of(), Map.of()));
        assertThat(tree(TODAY))
                .contains("Öppenvård > Grupp 1", "Öppenvård > Grupp 2")
                .hasSize(4);
    }

    @Test
    void splitsAUnitAsItIsSaidForEach() {
        var before = rows();
        var names = List.of("Norr", "Söder", "", "");
        var wish = new Wish(ChangeKind.SPLIT, unit, "TODAY", "", "", List.of(), names, Map.of());
        assertThat(flaws(wish)).containsExactly(Flaw.MISSING);
        done(new Wish(
                ChangeKind.SPLIT,
                unit,
                "TODAY",
                "",
                "",
                List.of(),
                names,
                Map.of(
                        "part." + group1.value(),
                        "1",
                        "part." + group2.value(),
                        "2",
                        Wish.fieldOf(new RoleGrant(nils, Role.UNIT_MANAGER, unit, SINCE, LocalDate.MAX)),
                        "2")));
        assertThat(tree(TODAY)).contains("Norr > Grupp 1", "Söder > Grupp 2").doesNotContain("Utredning > Grupp 1");
        assertThat(in(() -> deeds.organisation().rolesOver(bo)))
                .extracting(RoleGrant::person)
                .contains(nils);
        assertThat(in(() -> deeds.organisation().rolesOver(alva)))
                .extracting(RoleGrant::person)
                .doesNotContain(nils);
        undone(unit);
        assertThat(rows()).isEqualTo(before);
    }
}
