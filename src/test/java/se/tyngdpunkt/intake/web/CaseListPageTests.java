package se.tyngdpunkt.intake.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static se.tyngdpunkt.organisation.OrganisationSamples.aMunicipality;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import se.tyngdpunkt.instrument.Instruments;
import se.tyngdpunkt.instrument.WayOfWorking.Privacy;
import se.tyngdpunkt.instrument.format.ShippedLibrary;
import se.tyngdpunkt.intake.EarlierCase;
import se.tyngdpunkt.measurement.Round;
import se.tyngdpunkt.measurement.RoundId;
import se.tyngdpunkt.measurement.RoundState;
import se.tyngdpunkt.measurement.domain.round.RoundBook;
import se.tyngdpunkt.organisation.Furnishing;
import se.tyngdpunkt.organisation.OrganisationSamples;
import se.tyngdpunkt.organisation.Role;
import se.tyngdpunkt.organisation.web.SignedInBrowser;
import se.tyngdpunkt.shared.MunicipalityScope;
import se.tyngdpunkt.shared.PersonId;
import se.tyngdpunkt.shared.UnitId;
import se.tyngdpunkt.support.PageTest;

/** A measurement by Region Jönköping's model from before: a line for each case, with the points that the leader gave it. */
@PageTest
class CaseListPageTests {

    private final OrganisationSamples sjoby = aMunicipality();
    private final UnitId department = sjoby.department("Socialförvaltningen");
    private final UnitId group = sjoby.group("Grupp 1", department);
    private final List<PersonId> workers = Stream.of(
                    "Alva Lind", "Bo Berg", "Cilla Ek", "Dan Ask", "Eva Öhman", "Frida Ås", "Gun Alm", "Hans Rask")
            .map(name -> sjoby.worker(name, group))
            .toList();
    private final PersonId alva = workers.getFirst();
    private final PersonId johan = sjoby.holder("Johan Ek", Role.TEAM_LEAD, group);
    private final PersonId moa = sjoby.holder("Moa Ny", Role.METHOD_OWNER, department);
    private final SignedInBrowser browser;
    private final Furnishing furnishing;
    private final Instruments instruments;
    private final RoundBook rounds;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    CaseListPageTests(
            MockMvc mvc,
            Furnishing furnishing,
            Instruments instruments,
            RoundBook rounds,
            JdbcClient jdbc,
            PlatformTransactionManager transactions) {
        this.browser = new SignedInBrowser(mvc, sjoby);
        this.furnishing = furnishing;
        this.instruments = instruments;
        this.rounds = rounds;
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
    }

    @BeforeEach
    void furnish() {
        sjoby.putInto(furnishing);
        MunicipalityScope.in(sjoby.id(), () -> transaction.execute(_ -> instruments.adopt(EarlierCase.jonkoping())));
    }

    private static String[] terms(String... more) {
        return Stream.concat(
                        Stream.of(
                                "name",
                                "September 2025",
                                "model",
                                EarlierCase.jonkoping().hash(),
                                "firstDay",
                                "2025-09-08",
                                "lastDay",
                                "2025-09-19"),
                        Stream.of(more))
                .toArray(String[]::new);
    }

    private String told(String file, String... changes) throws Exception {
        var moas = new Uploading(browser, moa, department);
        return moas.told(moas.upload(file.getBytes(StandardCharsets.UTF_8), terms()), changes);
    }

    private static String file() {
        return new String(EarlierCase.csv(EarlierCase.JONKOPING), StandardCharsets.UTF_8);
    }

    private <T> List<T> asked(String sql, Class<T> type) {
        return MunicipalityScope.in(
                sjoby.id(),
                () -> Objects.requireNonNull(
                        transaction.execute(_ -> jdbc.sql(sql).query(type).list())));
    }

    private String answersOfAlva(String round) {
        return asked(
                        "select m.answers::text from measurement.measurement m join measurement.round r on r.id = m.round_id"
                                + " where r.name = '" + round + "' and m.person_id = '" + alva.value() + "'",
                        String.class)
                .getFirst();
    }

    @Test
    void comesInWithALineForEachCaseAndThePointsOfTheLeader() throws Exception {
        var moas = new Uploading(browser, moa, department);
        var columns = moas.upload(EarlierCase.csv(EarlierCase.JONKOPING), terms());
        assertThat(browser.html(moa, String.valueOf(columns.getRedirectedUrl())))
                .contains("<optgroup label=\"Pågående ärenden\">", ">Ärendets nummer<", ">Slag av ärende<");
        var preview = moas.told(columns);

        assertThat(browser.html(moa, preview))
                .contains("8 personer", "7 har svarat", "En var med men svarade inte", "Pågående ärenden: 11 rader")
                .contains("Alla 18 summor i filen stämmer med våra")
                .contains("<li>Pågående ärenden: Avslutat</li></ul>");

        assertThat(moas.approve(preview).getStatus()).isEqualTo(302);
        assertThat(asked("select state from measurement.measurement order by state", String.class))
                .containsExactly("NOT_STARTED", "SUMMED", "SUMMED", "SUMMED", "SUMMED", "SUMMED", "SUMMED", "SUMMED");
        var own = asked(
                        "select id::text from measurement.measurement where person_id = '" + alva.value() + "'",
                        String.class)
                .getFirst();
        assertThat(browser.html(alva, "/my/measurements/" + own + "/receipt"))
                .contains("27,5", "V-101", "Be om rättelse")
                .doesNotContain("/contests");
        browser.send(
                alva,
                post("/my/measurements/" + own + "/contests")
                        .param("part", "cases")
                        .param("row", "1")
                        .param("words", "För få poäng"));
        assertThat(asked("select count(*) from measurement.contested_row", Integer.class))
                .containsExactly(0);
        assertThat(browser.html(johan, "/measurements/" + own + "/rows"))
                .contains("V-104", "27,5", "Den går bara att läsa")
                .doesNotContain("/confirmation", "/return", "/scoring");
    }

    @Test
    void findsRowsWhosePointsAreOthersThanTheirs() throws Exception {
        var preview = told(file().replace("Utredning;;;;;;;10", "Insats;;;;;;;10"));

        assertThat(browser.html(moa, preview)).contains("2 av 18 summor i filen stämmer inte", ">K5<", ">L3<");
    }

    @Test
    void tellsTheFaultsOfLinesByTheirCells() throws Exception {
        var preview = told(file().replace("V-102", "Lisa")
                .replace("V-202;Vuxen;Utredning;Lagom;2", "V-202;Vuxen;Utredning;Lagom;3")
                .replace("Utredning;Lagom;2;80 %;-4;0;0;6;12;\nCilla", "Utredning;Lagom;2;80 %;-4;0;0;6;13;\nCilla")
                .replace("V-302;Barn och unga;Insats", "V-302;;")
                .replace("V-601;Barn och unga", "V-601;Hundar"));

        var answer = browser.send(moa, get(preview));
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString(StandardCharsets.UTF_8))
                .contains(">B4<", "Skriv aldrig ett namn", ">F8<", "ett annat svar i cell F7", ">C15<")
                .doesNotContain("Lisa", "Hundar");
    }

    @Test
    void isOneLineForEachPersonWhereNoColumnIsOfTheList() throws Exception {
        var preview = told(file(), "column-1", "", "column-2", "", "column-3", "", "column-10", "");

        assertThat(browser.send(moa, get(preview)).getContentAsString(StandardCharsets.UTF_8))
                .contains(">A4<", "Personen står på en rad till", "välj frågorna i listan");
    }

    @Test
    void isNamedAlways() throws Exception {
        var refused = new Uploading(browser, moa, department)
                .upload(EarlierCase.csv(EarlierCase.JONKOPING), terms("privacy", "CONFIDENTIAL"));

        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentAsString(StandardCharsets.UTF_8)).contains("Välj ett läge i listan");
    }

    @Test
    void keepsWhatTheLeaderAnsweredAsHers() throws Exception {
        var nassjo = new ShippedLibrary().example("nassjo-exempel").orElseThrow();
        MunicipalityScope.in(sjoby.id(), () -> transaction.execute(_ -> instruments.adopt(nassjo)));
        var moas = new Uploading(browser, moa, department);
        var file = """
                Namn;Ärendenr;Vad de gäller;Var ärendet är;foster-home-points;foster-home-points-reason;Yrkeserfarenhet;Tjänstgöringsgrad;Summa
                Alva Lind;T-1;yttrande till domstol;under utredning;;;2;100;17
                Alva Lind;T-2;Uppföljningen av en familjehemsplacering;beslutad insats pågår;14;lång resa;;;
                """;
        var preview = moas.told(moas.upload(file.getBytes(StandardCharsets.UTF_8), terms("model", nassjo.hash())));
        assertThat(browser.html(moa, preview)).contains("Summan i filen stämmer med vår");

        assertThat(moas.approve(preview).getStatus()).isEqualTo(302);

        assertThat(asked("select scored::text from measurement.measurement", String.class))
                .containsExactly("{\"row.cases.2.foster-home-points\": \"14\","
                        + " \"row.cases.2.foster-home-points-reason\": \"lång resa\"}");
        assertThat(asked("select answers::text from measurement.measurement", String.class)
                        .getFirst())
                .doesNotContain("foster-home-points");
    }

    /** A case is known by its label, whichever of the rounds was there first. */
    @Test
    void knowsTheCasesOfOtherRoundsByTheirLabels() throws Exception {
        var round = new Round(
                RoundId.fresh(),
                "Oktober 2025",
                LocalDate.of(2025, 10, 1),
                EarlierCase.jonkoping().id(),
                department,
                LocalDate.of(2025, 10, 6),
                LocalDate.of(2025, 10, 17),
                RoundState.CLOSED,
                Privacy.NAMED,
                Optional.empty());
        MunicipalityScope.in(
                sjoby.id(),
                () -> transaction.execute(_ -> {
                    rounds.add(round, List.of(), moa, Instant.parse("2025-10-01T08:00:00Z"));
                    rounds.enrol(round.id(), Map.of(alva, group));
                    return jdbc.sql("update measurement.measurement set answers = cast(:answers as jsonb)")
                            .param("answers", "{\"row.cases.4.label\": \"V-103\", \"row.cases.9.label\": \"V-900\"}")
                            .update();
                }));

        var moas = new Uploading(browser, moa, department);
        assertThat(moas.approve(told(file())).getStatus()).isEqualTo(302);

        assertThat(answersOfAlva("September 2025"))
                .contains("\"row.cases.4.label\": \"V-103\"", "\"row.cases.4.phase\": \"investigation\"")
                .contains("\"row.cases.10.label\": \"V-101\"", "\"row.cases.12.label\": \"V-104\"")
                .doesNotContain("row.cases.1.", "row.cases.9.");
    }
}
