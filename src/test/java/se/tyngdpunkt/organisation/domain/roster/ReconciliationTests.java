package se.tyngdpunkt.organisation.domain.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static se.tyngdpunkt.organisation.OrganisationSamples.TODAY;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.tyngdpunkt.organisation.Employment;
import se.tyngdpunkt.organisation.Person;
import se.tyngdpunkt.organisation.Role;
import se.tyngdpunkt.organisation.RoleGrant;
import se.tyngdpunkt.organisation.Unit;
import se.tyngdpunkt.organisation.UnitKind;
import se.tyngdpunkt.organisation.domain.Fault;
import se.tyngdpunkt.organisation.domain.Flaw;
import se.tyngdpunkt.organisation.domain.Outcome;
import se.tyngdpunkt.organisation.domain.report.Endings;
import se.tyngdpunkt.organisation.domain.report.RosterReport;
import se.tyngdpunkt.organisation.domain.report.RosterReport.Absent;
import se.tyngdpunkt.organisation.domain.report.RosterReport.Cover;
import se.tyngdpunkt.organisation.domain.report.RosterReport.Kind;
import se.tyngdpunkt.organisation.domain.sheet.Sheet;
import se.tyngdpunkt.shared.PersonId;
import se.tyngdpunkt.shared.UnitId;

/** Who is new, who has moved, who is gone and who is as before. */
class ReconciliationTests {

    private static final LocalDate SINCE = LocalDate.of(2020, 1, 1);

    private final Unit soc = unit(UnitKind.DEPARTMENT, "Soc", Optional.empty());
    private final Unit inquiry = unit(UnitKind.UNIT, "Utredning", Optional.of(soc));
    private final Unit one = unit(UnitKind.GROUP, "Grupp 1", Optional.of(inquiry));
    private final Unit two = unit(UnitKind.GROUP, "Grupp 2", Optional.of(inquiry));
    private final Unit support = unit(UnitKind.UNIT, "Stöd", Optional.of(soc));
    private final List<Person> people = new ArrayList<>();
    private final List<Employment> employments = new ArrayList<>();
    private final List<RoleGrant> roles = new ArrayList<>();
    private final Person alva = works("Alva", one, SINCE);
    private final Person bo = works("Bo", one, SINCE);
    private final Person eva = works("Eva", two, SINCE);
    private final Person kim = works("Kim", support, SINCE);

    @Test
    void tellsWhoHasMovedFromWhere() {
        roles.add(new RoleGrant(bo.id(), Role.TEAM_LEAD, one.id(), SINCE, LocalDate.MAX));
        var report = report("Utredning;Grupp 1;Alva;75", "Utredning;Grupp 2;Bo;50");
        assertThat(report.linesOf(Kind.MOVED)).singleElement().satisfies(line -> {
            assertThat(line.what()).isEqualTo("Bo Ek");
            assertThat(line.was().text()).isEqualTo("Grupp 1, 75 %");
            assertThat(line.now().text()).isEqualTo("Grupp 2, 50 %");
        });
        assertThat(report.linesOf(Kind.EMPLOYMENT)).isEmpty();
        assertThat(report.linesOf(Kind.KEPT_ROLE))
                .extracting(line ->
                        line.now().role().orElseThrow() + " " + line.now().text())
                .containsExactly("TEAM_LEAD Grupp 1");
        assertThat(report.absent(Cover.UNITS))
                .extracting(each -> each.name() + " " + each.unit() + " " + each.listed())
                .containsExactly("Bo Ek Grupp 1 true", "Eva Ek Grupp 2 false");
        assertThat(report.unchanged()).isEqualTo(1);
    }

    @Test
    void tellsWhatStoodBeforeAChange() {
        var report = report("Utredning;Grupp 1;Alva;100", "Utredning;Grupp 1;Bo;75");
        assertThat(report.linesOf(Kind.CHANGED_SHARE)).singleElement().satisfies(line -> {
            assertThat(line.was().text()).isEqualTo("75 %");
            assertThat(line.now().text()).isEqualTo("Grupp 1, 100 %");
        });
        assertThat(report.unchanged()).isEqualTo(1);
    }

    @Test
    void coversTheNamedPartsOrTheWholeMunicipality() {
        assertThat(missing(report("Utredning;Grupp 1;Alva;75"), Cover.UNITS)).containsExactly(bo.name());
        assertThat(missing(report("Utredning;;Alva;75"), Cover.UNITS))
                .as("a unit stands for its groups")
                .containsExactly(alva.name(), bo.name(), eva.name());
        assertThat(missing(report(";;Alva;75"), Cover.UNITS))
                .as("a department does not stand for everybody")
                .isEmpty();
        assertThat(missing(report("Utredning;Grupp 1;Alva;75"), Cover.MUNICIPALITY))
                .containsExactly(bo.name(), eva.name(), kim.name());
    }

    @Test
    void leavesAloneWhatSomebodyInTheListBeginsLater() {
        employments.add(new Employment(alva.id(), two.id(), 50, TODAY.plusDays(9), LocalDate.MAX));
        employments.add(new Employment(kim.id(), two.id(), 50, TODAY.plusDays(9), LocalDate.MAX));
        var report = report("Utredning;Grupp 1;Alva;75", "Utredning;Grupp 1;Bo;75", "Utredning;Grupp 2;Eva;75");
        assertThat(missing(report, Cover.UNITS)).containsExactly(kim.name());
        assertThat(report.changesNothing()).isTrue();
        assertThat(report.unchanged()).isEqualTo(3);
    }

    @Test
    void wondersAtANewPersonByTheNameOfOneWhoIsGone() {
        people.add(new Person(PersonId.fresh(), "Bo", "Ek", "bosse@sjoby.example", Optional.empty()));
        employments.add(new Employment(people.getLast().id(), one.id(), 75, SINCE, LocalDate.MAX));
        employments.removeIf(each -> each.person().equals(bo.id()));
        people.remove(bo);
        assertThat(report("Utredning;Grupp 1;Alva;75", "Utredning;Grupp 1;Bo;75")
                        .absent(Cover.UNITS))
                .singleElement()
                .matches(Absent::twin);
    }

    @Test
    void endsNobodyByItselfAndThoseWhoAreChosenByTheirOwnRules() {
        var report = report("Utredning;Grupp 1;Alva;75");
        var gone = report.absent(Cover.UNITS).getFirst();
        assertThat(ended(report, Endings.none(Cover.MUNICIPALITY, TODAY))).isEmpty();
        assertThat(ended(report, new Endings(Cover.UNITS, false, Set.of(gone.key()), "2026-11-30")))
                .containsExactly(gone.place().until(LocalDate.of(2026, 12, 1)));
        assertThat(ended(report, new Endings(Cover.MUNICIPALITY, true, Set.of(), "2026-11-30")))
                .hasSize(3);
        assertThat(ended(report, new Endings(Cover.UNITS, true, Set.of(), "2026-11-30")))
                .as("what is not covered is not ended")
                .hasSize(1);
        assertThat(faults(report, new Endings(Cover.UNITS, false, Set.of(gone.key()), "2019-12-30")))
                .containsExactly(new Fault(gone.key(), Flaw.BEFORE_IT_BEGINS));
        assertThat(faults(report, new Endings(Cover.UNITS, true, Set.of(), "snart")))
                .containsExactly(new Fault("lastDay", Flaw.NOT_A_DATE));
    }

    @Test
    void leavesAnEndThatComesEarlierAnyway() {
        employments.replaceAll(each -> each.person().equals(bo.id()) ? each.until(TODAY.plusDays(3)) : each);
        assertThat(ended(report("Utredning;Grupp 1;Alva;75"), new Endings(Cover.UNITS, true, Set.of(), "2026-12-31")))
                .isEmpty();
    }

    private static List<Employment> ended(RosterReport report, Endings endings) {
        return endings.ended(report, TODAY) instanceof Outcome.Done<List<Employment>>(var ended) ? ended : List.of();
    }

    private static List<Fault> faults(RosterReport report, Endings endings) {
        return endings.ended(report, TODAY) instanceof Outcome.Refused<List<Employment>>(var faults)
                ? faults
                : List.of();
    }

    private static List<String> missing(RosterReport report, Cover cover) {
        return report.absent(cover).stream().map(Absent::name).toList();
    }

    private RosterReport report(String... rows) {
        var cells = new ArrayList<List<String>>();
        cells.add(List.of("förvaltning", "enhet", "grupp", "förnamn", "efternamn", "e-post", "sysselsättningsgrad"));
        Arrays.stream(rows)
                .map(row -> row.split(";", -1))
                .forEach(row ->
                        cells.add(List.of("Soc", row[0], row[1], row[2], "Ek", row[2] + "@sjoby.example", row[3])));
        var planner = new RosterPlanner(
                PersonId.fresh(),
                TODAY,
                new Known(List.of(soc, inquiry, one, two, support), people, employments, roles, Map.of()));
        var plan = planner.plan(new RosterReader(TODAY).read(new Sheet(cells)).rows());
        assertThat(planner.faults()).isEmpty();
        return plan.report();
    }

    private Person works(String name, Unit unit, LocalDate from) {
        var address = name.toLowerCase(java.util.Locale.ROOT) + "@sjoby.example";
        var person = new Person(PersonId.fresh(), name, "Ek", address, Optional.empty());
        people.add(person);
        employments.add(new Employment(person.id(), unit.id(), 75, from, LocalDate.MAX));
        return person;
    }

    private static Unit unit(UnitKind kind, String name, Optional<Unit> parent) {
        return new Unit(UnitId.fresh(), kind, name, parent.map(Unit::id));
    }
}
