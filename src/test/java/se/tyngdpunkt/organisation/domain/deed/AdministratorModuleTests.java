package se.tyngdpunkt.organisation.domain.deed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.tyngdpunkt.organisation.OrganisationSamples.SINCE;
import static se.tyngdpunkt.organisation.OrganisationSamples.TODAY;
import static se.tyngdpunkt.organisation.OrganisationSamples.aMunicipality;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;
import se.tyngdpunkt.organisation.Employment;
import se.tyngdpunkt.organisation.Furnishing;
import se.tyngdpunkt.organisation.Organisation;
import se.tyngdpunkt.organisation.OrganisationSamples;
import se.tyngdpunkt.organisation.Role;
import se.tyngdpunkt.organisation.RoleGrant;
import se.tyngdpunkt.organisation.Unit;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.organisation.domain.Fault;
import se.tyngdpunkt.organisation.domain.Flaw;
import se.tyngdpunkt.organisation.domain.Outcome;
import se.tyngdpunkt.organisation.domain.Records;
import se.tyngdpunkt.organisation.domain.Register;
import se.tyngdpunkt.organisation.domain.reform.Wishes;
import se.tyngdpunkt.shared.Forbidden;
import se.tyngdpunkt.shared.MunicipalityScope;
import se.tyngdpunkt.shared.NotFound;
import se.tyngdpunkt.shared.PersonId;
import se.tyngdpunkt.shared.UnitId;
import se.tyngdpunkt.support.ModuleTest;

@ModuleTest
class AdministratorModuleTests {

    private static final String DAY = TODAY.toString();

    private final OrganisationSamples sjoby = aMunicipality();
    private final UnitId department = sjoby.department("Socialförvaltningen");
    private final UnitId unit = sjoby.unit("Utredning", department);
    private final UnitId group = sjoby.group("Grupp 1", unit);
    private final PersonId ada = sjoby.holder("Ada Ek", Role.ADMINISTRATOR, department);
    private final PersonId owner = sjoby.holder("Mia Holm", Role.METHOD_OWNER, department);
    private final PersonId alva = sjoby.worker("Alva Lind", group, 75);
    private final Furnishing furnishing;
    private final Organisation organisation;
    private final Records records;
    private final Register register;
    private final Deeds deeds;

    AdministratorModuleTests(
            Furnishing furnishing, Organisation organisation, Records records, Register register, Deeds deeds) {
        this.furnishing = furnishing;
        this.organisation = organisation;
        this.records = records;
        this.register = register;
        this.deeds = deeds;
    }

    @BeforeEach
    void furnish() {
        sjoby.putInto(furnishing);
    }

    @Test
    void addsAUnitWhereItBelongs() {
        var added = as(ada, viewer -> deeds.addUnit().add(viewer, Optional.of(unit), "GROUP", " Grupp  2 "));
        assertDone(added);
        assertThat(in(() -> organisation.tree(unit)))
                .extracting(Unit::name)
                .containsExactly("Utredning", "Grupp 1", "Grupp 2");
        assertRefused(
                as(ada, viewer -> deeds.addUnit().add(viewer, Optional.of(unit), "GROUP", "GRUPP 2")),
                "name",
                Flaw.NAME_TAKEN);
        assertRefused(
                as(ada, viewer -> deeds.addUnit().add(viewer, Optional.of(unit), "AREA", "Ovan")),
                "kind",
                Flaw.WRONG_LEVEL);
        assertRefused(
                as(ada, viewer -> deeds.addUnit().add(viewer, Optional.empty(), "UNIT", "Ensam")),
                "kind",
                Flaw.WRONG_LEVEL);
    }

    @Test
    void letsOnlyAdministratorsChangeAnything() {
        assertThatThrownBy(() -> as(owner, viewer -> deeds.addUnit().add(viewer, Optional.of(unit), "GROUP", "X")))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> as(alva, viewer -> deeds.addUnit().add(viewer, Optional.of(unit), "GROUP", "X")))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() ->
                        as(owner, viewer -> deeds.reform().reform(viewer, Wishes.rename(unit, "X", "TODAY", ""), "")))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(
                        () -> as(owner, viewer -> deeds.grant().grant(viewer, alva, "TEAM_LEAD", id(group), DAY, "")))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as(owner, viewer -> deeds.change().change(viewer, alva, entry("x@sjoby.example"))))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void keepsAddressesApartWhateverTheirCase() {
        assertRefused(
                as(ada, viewer -> deeds.addPerson().add(viewer, entry("ALVA.LIND@sjoby.example"))),
                "email",
                Flaw.EMAIL_TAKEN);
        assertRefused(
                as(ada, viewer -> deeds.change().change(viewer, owner, entry("Alva.Lind@sjoby.example"))),
                "email",
                Flaw.EMAIL_TAKEN);
    }

    @Test
    void grantsNobodyHerOwnRoles() {
        for (var role : List.of("TEAM_LEAD", "UNIT_MANAGER", "METHOD_OWNER", "ADMINISTRATOR")) {
            assertRefused(
                    as(ada, viewer -> deeds.grant().grant(viewer, ada, role, id(group), DAY, "")),
                    "role",
                    Flaw.OWN_ROLE);
        }
    }

    @Test
    void grantsARoleOnItsLevelOnceAndFromToday() {
        assertRefused(
                as(ada, viewer -> deeds.grant().grant(viewer, alva, "TEAM_LEAD", id(unit), DAY, "")),
                "unit",
                Flaw.WRONG_LEVEL);
        assertRefused(
                as(ada, viewer -> deeds.grant().grant(viewer, alva, "CASE_WORKER", id(group), DAY, "")),
                "role",
                Flaw.NOT_A_CHOICE);
        assertRefused(
                as(ada, viewer -> deeds.grant()
                        .grant(
                                viewer,
                                alva,
                                "TEAM_LEAD",
                                id(group),
                                TODAY.minusDays(1).toString(),
                                "")),
                "from",
                Flaw.IN_THE_PAST);
        assertDone(as(ada, viewer -> deeds.grant().grant(viewer, alva, "TEAM_LEAD", id(group), DAY, "")));
        assertRefused(
                as(ada, viewer -> deeds.grant().grant(viewer, alva, "TEAM_LEAD", id(group), DAY, "")),
                "role",
                Flaw.ALREADY_THERE);
    }

    @Test
    void letsSomebodyStandInUntilALastDay() {
        var lastDay = TODAY.plusDays(13).toString();
        assertDone(as(ada, viewer -> deeds.grant().grant(viewer, alva, "TEAM_LEAD", id(group), DAY, lastDay)));
        assertThat(in(() -> organisation.viewer(sjoby.signedIn(alva)).roles()))
                .containsExactly(new RoleGrant(alva, Role.TEAM_LEAD, group, TODAY, TODAY.plusDays(14)));
        assertRefused(
                as(ada, viewer -> deeds.grant().grant(viewer, alva, "TEAM_LEAD", id(group), lastDay, "")),
                "role",
                Flaw.ALREADY_THERE);
        var after = TODAY.plusDays(14).toString();
        assertRefused(
                as(ada, viewer -> deeds.grant().grant(viewer, alva, "TEAM_LEAD", id(group), after, lastDay)),
                "lastDay",
                Flaw.BEFORE_IT_BEGINS);
        assertRefused(
                as(ada, viewer -> deeds.grant().grant(viewer, alva, "TEAM_LEAD", id(group), after, "snart")),
                "lastDay",
                Flaw.NOT_A_DATE);
        assertDone(as(ada, viewer -> deeds.grant().grant(viewer, alva, "TEAM_LEAD", id(group), after, after)));
    }

    @Test
    void takesARoleAwayAtOnceAndGivesItBack() {
        assertDone(as(ada, viewer -> deeds.grant().grant(viewer, alva, "TEAM_LEAD", id(group), DAY, "")));
        assertDone(as(ada, viewer -> deeds.end().end(viewer, alva, Role.TEAM_LEAD, group, TODAY)));
        assertThat(in(() -> organisation.viewer(sjoby.signedIn(alva)).roles())).isEmpty();
        assertDone(as(ada, viewer -> deeds.grant().grant(viewer, alva, "TEAM_LEAD", id(group), DAY, "")));
        assertThat(in(() -> organisation.viewer(sjoby.signedIn(alva)).roles()))
                .containsExactly(new RoleGrant(alva, Role.TEAM_LEAD, group, TODAY, LocalDate.MAX));
    }

    @Test
    void keepsTheLastAdministrator() {
        assertRefused(
                as(ada, viewer -> deeds.end().end(viewer, ada, Role.ADMINISTRATOR, department, SINCE)),
                "role",
                Flaw.LAST_ADMINISTRATOR);
        assertDone(as(ada, viewer -> deeds.grant().grant(viewer, alva, "ADMINISTRATOR", id(department), DAY, "")));
        assertDone(as(ada, viewer -> deeds.end().end(viewer, ada, Role.ADMINISTRATOR, department, SINCE)));
    }

    @Test
    void keepsOneOfTwoAdministratorsWhoEndEachOther() throws Exception {
        assertDone(as(ada, viewer -> deeds.grant().grant(viewer, alva, "ADMINISTRATOR", id(department), DAY, "")));
        var first = in(() -> organisation.viewer(sjoby.signedIn(ada)));
        var second = in(() -> organisation.viewer(sjoby.signedIn(alva)));
        var outcomes =
                atOnce(() -> deeds.end().end(first, alva, Role.ADMINISTRATOR, department, TODAY), () -> deeds.end()
                        .end(second, ada, Role.ADMINISTRATOR, department, SINCE));
        assertThat(outcomes).filteredOn(Outcome.Done.class::isInstance).hasSize(1);
    }

    @Test
    void grantsTheSameRoleOnceWhenAskedTwiceAtOnce() throws Exception {
        var viewer = in(() -> organisation.viewer(sjoby.signedIn(ada)));
        Callable<Outcome<PersonId>> ask = () -> deeds.grant().grant(viewer, alva, "TEAM_LEAD", id(group), DAY, "");
        assertThat(atOnce(ask, ask)).filteredOn(Outcome.Done.class::isInstance).hasSize(1);
        assertThat(in(() -> records.rolesEver(alva))).hasSize(1);
    }

    @Test
    void employsAndEndsWithTheHistoryKept() {
        assertRefused(
                as(ada, viewer -> deeds.employ().employ(viewer, alva, id(group), "50", "", DAY)),
                "unit",
                Flaw.ALREADY_THERE);
        assertDone(as(ada, viewer -> deeds.employ().employ(viewer, alva, id(unit), "25", "CONSULTANT", DAY)));
        assertRefused(
                as(ada, viewer -> deeds.endEmployment().end(viewer, alva, unit, TODAY, "2026-11-01")),
                "lastDay",
                Flaw.BEFORE_IT_BEGINS);
        assertDone(as(ada, viewer -> deeds.endEmployment().end(viewer, alva, group, SINCE, "2026-11-08")));
        assertRefused(
                as(ada, viewer -> deeds.endEmployment().end(viewer, alva, group, SINCE, "2026-11-20")),
                "lastDay",
                Flaw.ALREADY_ENDED);
        assertThat(in(() -> organisation.employments(alva)))
                .containsExactly(
                        new Employment(alva, unit, 25, Optional.of(Employment.Form.CONSULTANT), TODAY, LocalDate.MAX));
        assertThat(in(() -> records.employmentsEver(alva))).contains(new Employment(alva, group, 75, SINCE, TODAY));
    }

    @Test
    void refusesOverlapInTheDatabaseToo() {
        assertThatThrownBy(() -> in(() -> {
                    register.begin(new Employment(alva, group, 10, TODAY, LocalDate.MAX));
                    return true;
                }))
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    private <T> T as(PersonId person, Function<Viewer, T> deed) {
        return in(() -> deed.apply(organisation.viewer(sjoby.signedIn(person))));
    }

    private <T> T in(Supplier<T> question) {
        return MunicipalityScope.<T, RuntimeException>in(sjoby.id(), question::get);
    }

    private <T> List<T> atOnce(Callable<T> one, Callable<T> other) throws Exception {
        var gate = new CyclicBarrier(2);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var results = threads.invokeAll(List.of(one, other).stream()
                    .<Callable<T>>map(each -> () -> {
                        gate.await();
                        return MunicipalityScope.<T, Exception>in(sjoby.id(), each::call);
                    })
                    .toList());
            return List.of(results.getFirst().get(), results.getLast().get());
        }
    }

    private static PersonEntry entry(String email) {
        return new PersonEntry("Eva", "Ny", email, "");
    }

    private static String id(UnitId unit) {
        return unit.value().toString();
    }

    private static void assertDone(Outcome<?> outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
    }

    private static void assertRefused(Outcome<?> outcome, String field, Flaw flaw) {
        assertThat(outcome).isEqualTo(new Outcome.Refused<>(List.of(new Fault(field, flaw))));
    }
}
