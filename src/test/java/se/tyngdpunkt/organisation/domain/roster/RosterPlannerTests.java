package se.tyngdpunkt.organisation.domain.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static se.tyngdpunkt.organisation.OrganisationSamples.TODAY;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.tyngdpunkt.organisation.Employment;
import se.tyngdpunkt.organisation.Employment.Form;
import se.tyngdpunkt.organisation.Person;
import se.tyngdpunkt.organisation.Role;
import se.tyngdpunkt.organisation.RoleGrant;
import se.tyngdpunkt.organisation.Unit;
import se.tyngdpunkt.organisation.domain.Flaw;
import se.tyngdpunkt.organisation.domain.Records.Days;
import se.tyngdpunkt.organisation.domain.report.RosterFault;
import se.tyngdpunkt.organisation.domain.report.RosterReport.Kind;
import se.tyngdpunkt.organisation.domain.sheet.Sheet;
import se.tyngdpunkt.shared.PersonId;

class RosterPlannerTests {

    private static final String HEADERS =
            "förvaltning;verksamhetsområde;enhet;grupp;förnamn;efternamn;e-post;sysselsättningsgrad;yrkesverksam sedan;roll;anställningsform";
    private static final String ALVA = "Soc;Barn;Utredning;Grupp 1;Alva;Lind;alva@sjoby.example;75;2021;";
    private static final String VERA = "Soc;Barn;Utredning;Grupp 1;Vera;Lund;vera@sjoby.example;;;gruppledare";
    private static final Known NOTHING = new Known(List.of(), List.of(), List.of(), List.of(), Map.of());

    private final PersonId importer = PersonId.fresh();
    private final List<RosterFault> faults = new ArrayList<>();

    @Test
    void plansUnitsPeoplePlacesAndRoles() {
        var plan = plan(NOTHING, ALVA, VERA);
        assertThat(faults).isEmpty();
        assertThat(plan.units()).extracting(Unit::name).containsExactly("Soc", "Barn", "Utredning", "Grupp 1");
        assertThat(plan.people()).extracting(Person::name).containsExactly("Alva Lind", "Vera Lund");
        assertThat(plan.employments()).extracting(Employment::sharePercent).containsExactly(75);
        assertThat(plan.roles()).extracting(RoleGrant::role).containsExactly(Role.TEAM_LEAD);
    }

    @Test
    void changesNothingTheSecondTime() {
        assertThat(plan(after(plan(NOTHING, ALVA, VERA)), ALVA, VERA).report().changesNothing())
                .isTrue();
    }

    @Test
    void seesNewSharesNamesAndGroups() {
        var known = after(plan(NOTHING, ALVA, VERA));
        var plan = plan(
                known,
                ALVA.replace(";75;", ";100;").replace("Lind", "Berg"),
                "Soc;Barn;Utredning;grupp 2;Vera;Lund;VERA@sjoby.example;10;;");
        assertThat(plan.terms())
                .extracting(each -> each.wanted().sharePercent())
                .containsExactly(100);
        assertThat(plan.changed()).extracting(Person::name).containsExactly("Alva Berg");
        assertThat(plan.changed().getFirst().professionSince()).isPresent();
        assertThat(plan.units()).extracting(Unit::name).containsExactly("grupp 2");
        assertThat(plan.employments()).hasSize(1);
        assertThat(plan.report().linesOf(Kind.PERSON)).isEmpty();
    }

    @Test
    void endsWithAUnitThatIsGoingToCloseAndPutsNothingNewUnderIt() {
        var known = after(plan(NOTHING, "Soc;Barn;Utredning;;;;;;;"));
        var days = new Days(TODAY.minusYears(5), TODAY.plusDays(40));
        var closing = new Known(
                known.tree(),
                List.of(),
                List.of(),
                List.of(),
                Map.of(known.tree().getLast().id(), days));
        var plan = plan(
                closing,
                ALVA.replace("Grupp 1", ""),
                VERA.replace("Grupp 1", "").replace("gruppledare", "enhetschef"));
        assertThat(plan.employments()).extracting(Employment::to).containsExactly(days.closed());
        assertThat(plan.roles()).extracting(RoleGrant::to).containsExactly(days.closed());
        assertThat(plan.report().linesOf(Kind.ROLE).getFirst().now().lastDay())
                .contains(days.closed().minusDays(1));
        assertThat(faults).isEmpty();
        plan(closing, ALVA);
        assertThat(faults).containsExactly(new RosterFault(2, "grupp", Flaw.PARENT_CLOSES));
    }

    @ParameterizedTest
    @CsvSource({
        "Tillsvidare, PERMANENT",
        "VISSTID, TEMPORARY",
        "Vikariat, TEMPORARY",
        "Konsult, CONSULTANT",
        "' Inhyrd  konsult', CONSULTANT",
        "inhyrd, CONSULTANT",
        "permanent, PERMANENT"
    })
    void knowsTheWordsForFormsOfEmployment(String word, Form form) {
        var plan = plan(NOTHING, ALVA + ";" + word);
        assertThat(faults).isEmpty();
        assertThat(plan.employments().getFirst().form()).contains(form);
        assertThat(plan.report().linesOf(Kind.EMPLOYMENT).getFirst().now().form())
                .contains(form);
    }

    @Test
    void seesANewFormAndKeepsTheOneThatTheFileDoesNotTell() {
        var known = after(plan(NOTHING, ALVA + ";vikariat"));
        assertThat(plan(known, ALVA).report().changesNothing()).isTrue();
        assertThat(plan(known, ALVA.replace(";75;", ";50;"))
                        .terms()
                        .getFirst()
                        .wanted()
                        .form())
                .contains(Form.TEMPORARY);
        var plan = plan(known, ALVA + ";tillsvidare");
        assertThat(plan.terms()).extracting(each -> each.wanted().form()).containsExactly(Optional.of(Form.PERMANENT));
        assertThat(plan.report().lines()).singleElement().satisfies(line -> {
            assertThat(line.kind()).isEqualTo(Kind.CHANGED_FORM);
            assertThat(line.now().form()).contains(Form.PERMANENT);
        });
        assertThat(faults).isEmpty();
    }

    @Test
    void putsARoleOnTheNearestUnitOfItsLevel() {
        var plan = plan(NOTHING, VERA.replace("gruppledare", "Enhetschef"));
        assertThat(plan.roles()).hasSize(1);
        assertThat(plan.units())
                .filteredOn(unit -> unit.id().equals(plan.roles().getFirst().unit()))
                .extracting(Unit::name)
                .containsExactly("Utredning");
    }

    @Test
    void givesNobodyARoleInHerOwnFile() {
        var known = after(plan(NOTHING, ALVA, VERA));
        var me = known.people().getFirst().id();
        var rows = new RosterReader(TODAY)
                .read(sheet(VERA.replace("Vera;Lund;vera", "Alva;Lind;alva")))
                .rows();
        var planner = new RosterPlanner(me, TODAY, known);
        planner.plan(rows);
        assertThat(planner.faults()).containsExactly(new RosterFault(2, "roll", Flaw.OWN_ROLE));
    }

    @Test
    void seesTheSameThingTwiceAndContradictions() {
        plan(NOTHING, ALVA, ALVA, ALVA.replace("Lind", "Ek").replace("Grupp 1", "Grupp 2"));
        assertThat(faults)
                .containsExactly(
                        new RosterFault(3, "e-post", Flaw.TWICE), new RosterFault(4, "e-post", Flaw.TWO_NAMES));
    }

    @Test
    void refusesANameOnTwoLevels() {
        plan(NOTHING, "Soc;Barn;;;;;;;;", "Soc;;Barn;;;;;;;");
        assertThat(faults).containsExactly(new RosterFault(3, "enhet", Flaw.WRONG_LEVEL));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                ";Barn;;;;;;;;|förvaltning|MISSING",
                "Soc;;;;;Lind;alva@sjoby.example;100;;|förnamn|MISSING",
                "Soc;;;;Alva;Lind;alva;100;;|e-post|NOT_AN_ADDRESS",
                "Soc;;;;Alva;Lind;alva@sjoby.example;;;|sysselsättningsgrad|MISSING",
                "Soc;;;;Alva;Lind;alva@sjoby.example;-5;;|sysselsättningsgrad|NOT_A_SHARE",
                "Soc;;;;Alva;Lind;alva@sjoby.example;50,5;;|sysselsättningsgrad|NOT_A_SHARE",
                "Soc;;;;Alva;Lind;alva@sjoby.example;100;2099;|yrkesverksam sedan|NOT_IN_THE_PROFESSION",
                "Soc;;;;Alva;Lind;alva@sjoby.example;100;;chef|roll|NOT_A_CHOICE",
                "Soc;;;;Alva;Lind;alva@sjoby.example;;;enhetschef|roll|WRONG_LEVEL",
                "Soc;;;;Alva;Lind;alva@sjoby.example;100;;;vid behov|anställningsform|NOT_A_FORM",
                "Soc;;;;Alva;Lind;alva@sjoby.example;;;enhetschef;konsult|sysselsättningsgrad|MISSING",
                "Soc;;;;19850709-9805;Lind;alva@sjoby.example;100;;|förnamn|PERSONAL_NUMBER",
                "850709-9805;;;;;;;;;|förvaltning|PERSONAL_NUMBER"
            })
    void tellsRowColumnAndWhatToDo(String row, String column, Flaw flaw) {
        plan(NOTHING, "Soc;;;;;;;;;", row);
        assertThat(faults).containsExactly(new RosterFault(3, column, flaw));
    }

    @Test
    void keepsFormulasAsText() {
        var plan = plan(NOTHING, "=1+1;;;;;;;;;");
        assertThat(faults).isEmpty();
        assertThat(plan.units()).extracting(Unit::name).containsExactly("=1+1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Soc; DEPARTMENT Soc",
                "Soc/Utredning; DEPARTMENT Soc, UNIT Utredning",
                "Soc / Utredning / Grupp 1; DEPARTMENT Soc, UNIT Utredning, GROUP Grupp 1",
                "Soc\\Barn\\Utredning\\Grupp 1; DEPARTMENT Soc, AREA Barn, UNIT Utredning, GROUP Grupp 1",
                "Soc > Barn/unga; DEPARTMENT Soc, UNIT Barn/unga"
            })
    void partsAWholePlacementIntoItsLevels(String placement, String levels) {
        var rows = new RosterReader(TODAY)
                .read(new Sheet(List.of(List.of("placering"), List.of(placement))))
                .rows();
        assertThat(rows.getFirst().path())
                .extracting(step -> step.kind() + " " + step.name())
                .containsExactly(levels.split(", "));
    }

    @Test
    void refusesAPlacementAndANameThatCannotBeParted() {
        var reader = new RosterReader(TODAY)
                .read(new Sheet(List.of(
                        List.of("placering", "hela namnet", "e-post", "sysselsättningsgrad"),
                        List.of("A/B/C/D/E", "Ås, Bo", "bo@sjoby.example", "100"),
                        List.of("/", "Ås, Bo", "bo@sjoby.example", "100"),
                        List.of("Soc", "Bo Ås", "bo@sjoby.example", "100"))));
        assertThat(reader.faults())
                .containsExactly(
                        new RosterFault(2, "placering", Flaw.TOO_DEEP),
                        new RosterFault(3, "placering", Flaw.MISSING),
                        new RosterFault(4, "hela namnet", Flaw.NOT_FAMILY_THEN_GIVEN));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "förvaltning;personnummer|personnummer|UNKNOWN_COLUMN",
                "enhet;grupp|förvaltning|MISSING_COLUMN",
                "förvaltning;enhet;Enhet|enhet|COLUMN_TWICE"
            })
    void refusesOtherHeaders(String headers, String column, Flaw flaw) {
        var reader = new RosterReader(TODAY).read(new Sheet(List.of(cells(headers), cells("Soc;x;y"))));
        assertThat(reader.faults()).containsExactly(new RosterFault(1, column, flaw));
    }

    @Test
    void refusesAFileWithoutRows() {
        assertThat(new RosterReader(TODAY).read(new Sheet(List.of())).faults())
                .containsExactly(new RosterFault(1, "", Flaw.NO_ROWS));
        assertThat(new RosterReader(TODAY).read(sheet(";;;", "")).faults())
                .containsExactly(new RosterFault(2, "", Flaw.NO_ROWS));
    }

    @Test
    void stopsAtAHundredFaults() {
        var rows = new String[500];
        Arrays.fill(rows, ";x");
        assertThat(new RosterReader(TODAY).read(sheet(rows)).faults()).hasSize(RosterFault.MOST_SHOWN);
    }

    private RosterPlan plan(Known known, String... rows) {
        var reader = new RosterReader(TODAY).read(sheet(rows));
        var planner = new RosterPlanner(importer, TODAY, known);
        var plan = planner.plan(reader.rows());
        faults.addAll(reader.faults());
        faults.addAll(planner.faults());
        return plan;
    }

    private static Known after(RosterPlan plan) {
        return new Known(plan.units(), plan.people(), plan.employments(), plan.roles(), Map.of());
    }

    private static Sheet sheet(String... rows) {
        var all = new ArrayList<List<String>>();
        all.add(cells(HEADERS));
        Arrays.stream(rows).map(RosterPlannerTests::cells).forEach(all::add);
        return new Sheet(all);
    }

    private static List<String> cells(String row) {
        return Arrays.asList(row.split(";", -1));
    }
}
