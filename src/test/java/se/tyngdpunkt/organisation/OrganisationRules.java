package se.tyngdpunkt.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static se.tyngdpunkt.organisation.OrganisationSamples.SINCE;
import static se.tyngdpunkt.organisation.OrganisationSamples.TODAY;
import static se.tyngdpunkt.organisation.OrganisationSamples.aMunicipality;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import se.tyngdpunkt.shared.PersonId;
import se.tyngdpunkt.shared.UnitId;

/** What every {@link Organisation} answers, whether from memory or from a database. */
abstract class OrganisationRules {

    protected final OrganisationSamples sjoby = aMunicipality();
    protected final UnitId department = sjoby.department("Socialförvaltningen");
    protected final UnitId area = sjoby.area("Barn och familj", department);
    protected final UnitId unit = sjoby.unit("Utredning", area);
    protected final UnitId group2 = sjoby.group("Grupp 2", unit);
    protected final UnitId group10 = sjoby.group("Grupp 10", unit);
    protected final UnitId otherUnit = sjoby.unit("Öppenvård", area);
    protected final PersonId alva = sjoby.worker("Alva Öst", group2, 75);
    protected final PersonId bo = sjoby.worker("Bo Lind", group10);
    protected final PersonId lead = sjoby.holder("Vera Lund", Role.TEAM_LEAD, group2);
    protected final PersonId manager = sjoby.holder("Nils Zorn", Role.UNIT_MANAGER, unit);
    protected final PersonId administrator = sjoby.holder("Ada Ek", Role.ADMINISTRATOR, department);

    /** Asks the organisation that holds what the samples hold at that moment. */
    protected abstract void asking(Consumer<Organisation> questions);

    @Test
    void listsTheTreeDepthFirstInSwedishOrder() {
        asking(organisation -> {
            assertThat(organisation.wholeTree())
                    .extracting(Unit::name)
                    .containsExactly(
                            "Socialförvaltningen", "Barn och familj", "Utredning", "Grupp 2", "Grupp 10", "Öppenvård");
            assertThat(organisation.tree(unit)).extracting(Unit::id).containsExactly(unit, group2, group10);
        });
    }

    @Test
    void findsThePathFromTheTop() {
        asking(organisation -> {
            assertThat(organisation.path(group2)).extracting(Unit::id).containsExactly(department, area, unit, group2);
            assertThat(organisation.path(UnitId.fresh())).isEmpty();
        });
    }

    @Test
    void tellsWhoIsAwayOnEveryDayAskedAbout() {
        sjoby.away(alva, TODAY, TODAY.plusDays(5));
        sjoby.away(alva, TODAY.plusDays(5), LocalDate.MAX);
        sjoby.away(bo, TODAY, TODAY.plusDays(5));
        asking(organisation -> {
            var both = List.of(alva, bo, lead);
            assertThat(organisation.away(both, TODAY, TODAY.plusDays(4))).containsExactlyInAnyOrder(alva, bo);
            assertThat(organisation.away(both, TODAY, TODAY.plusDays(5))).containsExactly(alva);
            assertThat(organisation.away(both, TODAY.minusDays(1), TODAY)).isEmpty();
            assertThat(organisation.away(List.of(bo), TODAY, TODAY)).containsExactly(bo);
            assertThat(organisation.away(List.of(), TODAY, TODAY)).isEmpty();
            assertThat(organisation.away(both, TODAY.plusDays(2), TODAY.plusDays(1)))
                    .isEmpty();
        });
    }

    @Test
    void listsWhoWorksInAndBelowAUnitByFamilyName() {
        asking(organisation -> {
            assertThat(organisation.employedIn(department))
                    .extracting(Employment::person)
                    .containsExactly(bo, alva);
            assertThat(organisation.employedIn(group2))
                    .containsExactly(new Employment(alva, group2, 75, SINCE, LocalDate.MAX));
            assertThat(organisation.employedIn(otherUnit)).isEmpty();
        });
    }

    @Test
    void listsThoseWhoHaveAWorkplaceOrARoleByFamilyName() {
        var gone = sjoby.person("Gun Borta");
        sjoby.employ(gone, group2, 100, SINCE, TODAY);
        asking(organisation -> assertThat(organisation.present())
                .extracting(Person::id)
                .containsExactly(administrator, bo, lead, manager, alva));
    }

    @Test
    void countsOnlyThoseEmployedToday() {
        sjoby.employ(bo, group2, 10, SINCE, TODAY);
        sjoby.employ(lead, group2, 10, TODAY.plusDays(1), LocalDate.MAX);
        asking(organisation -> assertThat(organisation.employedIn(group2))
                .extracting(Employment::person)
                .containsExactly(alva));
    }

    @Test
    void findsTheNearestLeaderOfAPerson() {
        asking(organisation -> {
            assertThat(organisation.leadersOf(alva)).containsExactly(lead);
            assertThat(organisation.leadersOf(bo)).isEmpty();
            assertThat(organisation.leads(viewer(organisation, lead), alva)).isTrue();
            assertThat(organisation.leads(viewer(organisation, lead), bo)).isFalse();
            assertThat(organisation.leads(viewer(organisation, manager), alva)).isFalse();
        });
    }

    @Test
    void makesNobodyHerOwnLeader() {
        sjoby.employ(lead, group2, 50, SINCE, LocalDate.MAX);
        asking(organisation -> {
            assertThat(organisation.leadersOf(lead)).isEmpty();
            assertThat(organisation.leads(viewer(organisation, lead), lead)).isFalse();
            assertThat(organisation.rolesOver(lead))
                    .extracting(RoleGrant::person)
                    .doesNotContain(lead);
        });
    }

    @Test
    void holdsARoleOverTheUnitAndAllBelow() {
        asking(organisation -> {
            var viewer = viewer(organisation, manager);
            assertThat(organisation.hasRoleOver(viewer, Role.UNIT_MANAGER, unit))
                    .isTrue();
            assertThat(organisation.hasRoleOver(viewer, Role.UNIT_MANAGER, group10))
                    .isTrue();
            assertThat(organisation.hasRoleOver(viewer, Role.UNIT_MANAGER, otherUnit))
                    .isFalse();
            assertThat(organisation.hasRoleOver(viewer, Role.UNIT_MANAGER, area))
                    .isFalse();
            assertThat(organisation.hasRoleOver(viewer, Role.HEAD_OF_OPERATIONS, unit))
                    .isFalse();
            assertThat(organisation.hasRoleOver(viewer(organisation, alva), Role.CASE_WORKER, group2))
                    .isTrue();
            assertThat(organisation.hasRoleOver(viewer(organisation, alva), Role.CASE_WORKER, group10))
                    .isFalse();
        });
    }

    @Test
    void findsTheNearestHolderOfARole() {
        var head = sjoby.holder("Hedda Holm", Role.UNIT_MANAGER, area);
        asking(organisation -> {
            assertThat(organisation.withRoleOver(Role.UNIT_MANAGER, group2)).isEqualTo(Set.of(manager));
            assertThat(organisation.withRoleOver(Role.UNIT_MANAGER, otherUnit)).isEqualTo(Set.of(head));
            assertThat(organisation.withRoleOver(Role.METHOD_OWNER, group2)).isEmpty();
            assertThat(organisation.withRole(Role.UNIT_MANAGER)).isEqualTo(Set.of(manager, head));
            assertThat(organisation.withRole(Role.METHOD_OWNER)).isEmpty();
        });
    }

    @Test
    void tellsWhoMaySeeAPersonAndSinceWhen() {
        var moved = sjoby.person("Mia Ny");
        var lately = TODAY.minusDays(3);
        sjoby.employ(moved, group2, 100, lately, LocalDate.MAX);
        asking(organisation -> assertThat(organisation.rolesOver(moved))
                .containsExactly(
                        new RoleGrant(lead, Role.TEAM_LEAD, group2, lately, LocalDate.MAX),
                        new RoleGrant(manager, Role.UNIT_MANAGER, unit, lately, LocalDate.MAX),
                        new RoleGrant(administrator, Role.ADMINISTRATOR, department, SINCE, LocalDate.MAX)));
    }

    @Test
    void forgetsARoleTheDayItEnds() {
        var former = sjoby.person("Former Lead");
        sjoby.grant(former, Role.TEAM_LEAD, group10, SINCE, TODAY);
        sjoby.grant(former, Role.UNIT_MANAGER, unit, TODAY.plusDays(1), LocalDate.MAX);
        asking(organisation -> {
            assertThat(viewer(organisation, former).roles()).isEmpty();
            assertThat(organisation.leadersOf(bo)).isEmpty();
            assertThat(organisation.rolesOver(bo)).extracting(RoleGrant::person).doesNotContain(former);
        });
    }

    @Test
    void readsTheViewerWithRolesAndGroups() {
        sjoby.grant(alva, Role.TEAM_LEAD, group10);
        asking(organisation -> {
            var viewer = viewer(organisation, alva);
            assertThat(viewer.groups()).containsExactly(group2);
            assertThat(viewer.roles())
                    .containsExactly(new RoleGrant(alva, Role.TEAM_LEAD, group10, SINCE, LocalDate.MAX));
            assertThat(viewer(organisation, PersonId.fresh()).roles()).isEmpty();
        });
    }

    @Test
    void findsPeopleAndUnitsByWhatIsKnown() {
        asking(organisation -> {
            assertThat(organisation.municipality()).isEqualTo(sjoby.municipality());
            assertThat(organisation.people(List.of(alva, bo, PersonId.fresh()))).containsOnlyKeys(alva, bo);
            assertThat(organisation.units(List.of(area, UnitId.fresh()))).containsOnlyKeys(area);
            assertThat(organisation.unit(group2).flatMap(Unit::parent)).contains(unit);
            assertThat(organisation.person(alva).map(Person::name)).contains("Alva Öst");
            assertThat(organisation.personWithEmail(" ALVA.OST@sjoby.example "))
                    .map(Person::id)
                    .contains(alva);
            assertThat(organisation.personWithEmail("nobody@sjoby.example")).isEmpty();
            assertThat(organisation.today()).isEqualTo(TODAY);
        });
    }

    private Viewer viewer(Organisation organisation, PersonId person) {
        return organisation.viewer(sjoby.signedIn(person));
    }
}
