package se.tyngdpunkt.intake.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static se.tyngdpunkt.organisation.OrganisationSamples.aMunicipality;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import se.tyngdpunkt.instrument.InstrumentSamples;
import se.tyngdpunkt.intake.EarlierCase;
import se.tyngdpunkt.measurement.RoundId;
import se.tyngdpunkt.organisation.Furnishing;
import se.tyngdpunkt.organisation.OrganisationSamples;
import se.tyngdpunkt.organisation.Role;
import se.tyngdpunkt.organisation.web.SignedInBrowser;
import se.tyngdpunkt.result.domain.freezing.FreezeRound;
import se.tyngdpunkt.shared.MunicipalityScope;
import se.tyngdpunkt.shared.PersonId;
import se.tyngdpunkt.shared.UnitId;
import se.tyngdpunkt.support.PageTest;

/** A measurement from before, from the municipality's file to the worker's own page. */
@PageTest
class EarlierMeasurementPageTests {

    private final OrganisationSamples sjoby = aMunicipality();
    private final UnitId department = sjoby.department("Socialförvaltningen");
    private final UnitId first = sjoby.group("Grupp 1", department);
    private final UnitId second = sjoby.group("Grupp 2", department);
    private final List<PersonId> workers = List.of(
            sjoby.worker("Alva Lind", first),
            sjoby.worker("Bo Berg", first),
            sjoby.worker("Cilla Ek", first),
            sjoby.worker("Dan Ask", first),
            sjoby.worker("Eva Öhman", first),
            sjoby.worker("Frida Ås", first),
            sjoby.worker("Gun Alm", first),
            sjoby.worker("Hans Rask", second));
    private final PersonId alva = workers.getFirst();
    private final PersonId johan = sjoby.holder("Johan Ek", Role.TEAM_LEAD, first);
    private final PersonId moa = sjoby.holder("Moa Ny", Role.METHOD_OWNER, department);
    private final PersonId lo = sjoby.holder("Lo Ek", Role.METHOD_OWNER, department);
    private final PersonId mira = sjoby.holder("Mira Holm", Role.HEAD_OF_OPERATIONS, department);
    private final OrganisationSamples nyby = aMunicipality();
    private final PersonId stranger = nyby.holder("Nils Ny", Role.METHOD_OWNER, nyby.department("Socialförvaltningen"));
    private final SignedInBrowser browser;
    private final SignedInBrowser abroad;
    private final Furnishing furnishing;
    private final FreezeRound freezing;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    EarlierMeasurementPageTests(
            MockMvc mvc,
            Furnishing furnishing,
            FreezeRound freezing,
            JdbcClient jdbc,
            PlatformTransactionManager transactions) {
        this.browser = new SignedInBrowser(mvc, sjoby);
        this.abroad = new SignedInBrowser(mvc, nyby);
        this.furnishing = furnishing;
        this.freezing = freezing;
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
    }

    @BeforeEach
    void furnish() {
        sjoby.putInto(furnishing);
        nyby.putInto(furnishing);
    }

    private Uploading moas() {
        return new Uploading(browser, moa, department);
    }

    private MockHttpServletResponse upload(byte[] file, String... changes) throws Exception {
        return moas().upload(file, changes);
    }

    private String told(MockHttpServletResponse uploaded, String... changes) throws Exception {
        return moas().told(uploaded, changes);
    }

    private UUID imported(byte[] file) throws Exception {
        return moas().imported(file);
    }

    private <T> T asked(String sql, Class<T> type) {
        return MunicipalityScope.in(
                sjoby.id(),
                () -> Objects.requireNonNull(
                        transaction.execute(_ -> jdbc.sql(sql).query(type).single())));
    }

    private String measurementOf(PersonId person) {
        return asked(
                "select id::text from measurement.measurement where person_id = '" + person.value() + "'",
                String.class);
    }

    @Test
    void comesInFromAnExcelFileWithItsColumnsFoundByTheirWords() throws Exception {
        var preview = told(upload(EarlierCase.xlsx(EarlierCase.GOTEBORG)));

        assertThat(browser.html(moa, preview))
                .contains("8 personer", "8 har svarat", "Grupp 1", "Alla 8 summor i filen stämmer med våra")
                .contains("<li>Något mer du vill ta upp</li></ul>");
        assertThat(asked("select count(*) from measurement.round", Integer.class))
                .isZero();

        var page = browser.html(moa, String.valueOf(moas().approve(preview).getRedirectedUrl()));
        assertThat(page)
                .contains("Importerad", "Moa Ny", "matning.xlsx", "Omgången lästes in från en fil")
                .doesNotContain("/reopening", "/late-entries");
        assertThat(browser.html(moa, "/rounds")).contains("Importerad", "Ta in en tidigare mätning");
        assertThat(asked("select count(*) from measurement.measurement where state = 'SUBMITTED'", Integer.class))
                .isEqualTo(8);
        assertThat(asked("select count(*) from message.letter", Integer.class)).isZero();
        assertThat(asked("select count(*) from intake.draft", Integer.class)).isZero();
        assertThat(browser.send(moa, post(preview)).getStatus()).isEqualTo(404);
    }

    @Test
    void isTheWorkersOwnAndNothingThatIsTalkedOf() throws Exception {
        imported(EarlierCase.csv(EarlierCase.GOTEBORG));
        var own = measurementOf(alva);

        assertThat(browser.html(alva, "/my/measurements")).contains("Importerad", "Maj 2024 (importerad)");
        assertThat(browser.html(alva, "/my/measurements/" + own + "/receipt"))
                .contains("28", "Be om rättelse")
                .doesNotContain("id=\"talk\"");
        assertThat(browser.html(johan, "/measurements/" + own + "/rows"))
                .contains("Importerad", "Den går bara att läsa")
                .doesNotContain("/confirmation", "/return");
        assertThat(browser.html(johan, "/groups/" + first.value() + "/board")).contains("Maj 2024 (importerad)");
        assertThat(browser.status(johan, "/talks/" + own)).isEqualTo(404);
        assertThat(browser.html(johan, "/talks")).doesNotContain(own);
        assertThat(browser.send(
                                johan,
                                post("/measurements/" + own + "/confirmation").param("revision", "1"))
                        .getStatus())
                .isEqualTo(403);
        assertThat(browser.html(alva, "/my/seen-by")).contains("Läste in dina svar i en tidigare mätning");
    }

    @Test
    void isNeverOpenedAgainAndNobodyIsLetInLate() throws Exception {
        var round = imported(EarlierCase.csv(EarlierCase.GOTEBORG));

        assertThat(browser.send(
                                moa,
                                post("/rounds/" + round + "/reopening")
                                        .param("reopenUntil", "2026-12-01")
                                        .param("reopenReason", "Fel"))
                        .getStatus())
                .isEqualTo(422);
        assertThat(browser.send(
                                moa,
                                post("/rounds/" + round + "/late-entries")
                                        .param("person", alva.value().toString())
                                        .param("until", "2026-12-01")
                                        .param("lateReason", "Fel"))
                        .getStatus())
                .isEqualTo(422);
        assertThat(asked("select state from measurement.round", String.class)).isEqualTo("CLOSED");
    }

    @Test
    void isWithdrawnWholeUntilItsFiguresArePublished() throws Exception {
        var round = imported(EarlierCase.csv(EarlierCase.GOTEBORG));
        assertThat(browser.send(moa, post("/rounds/" + round + "/withdrawal")).getStatus())
                .isEqualTo(302);
        assertThat(asked(
                        "select (select count(*) from measurement.round) + (select count(*) from measurement.measurement)"
                                + " + (select count(*) from measurement.round_event)",
                        Integer.class))
                .isZero();
        MunicipalityScope.in(sjoby.id(), () -> freezing.freeze(new RoundId(round), 1));

        var again = imported(EarlierCase.csv(EarlierCase.GOTEBORG));
        MunicipalityScope.in(sjoby.id(), () -> freezing.freeze(new RoundId(again), 1));
        var refused = browser.send(moa, post("/rounds/" + again + "/withdrawal"));
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentAsString(StandardCharsets.UTF_8)).contains("Siffrorna är publicerade");
        assertThat(browser.html(mira, "/units/" + department.value() + "/results"))
                .contains("Maj 2024 (importerad)");
    }

    @Test
    void isOfGroupsOnlyWhereItWasAnonymous() throws Exception {
        var hme = told(upload(
                EarlierCase.csv(EarlierCase.HME),
                "model",
                InstrumentSamples.hme().hash(),
                "privacy",
                "ANONYMOUS"));
        assertThat(browser.html(moa, hme))
                .contains("8 svar", "Grupp 1", "Grupp 2", "Frågor som ingen kolumn svarar på");
        assertThat(moas().approve(hme).getStatus()).isEqualTo(302);
        assertThat(asked("select count(*) from measurement.anonymous_answer", Integer.class))
                .isEqualTo(8);
        assertThat(asked("select count(*) from measurement.measurement", Integer.class))
                .isZero();
    }

    @Test
    void findsAColumnThatIsChosenWronglyByTheFilesOwnTotal() throws Exception {
        var preview =
                told(upload(EarlierCase.csv(EarlierCase.GOTEBORG)), "column-8", "count.row2", "column-9", "count.row1");

        assertThat(browser.html(moa, preview)).contains("7 av 8 summor i filen stämmer inte", ">R5<", "Skillnad");
    }

    @Test
    void keepsOnlyWhatIsChosen() throws Exception {
        var columns = upload(EarlierCase.csv(EarlierCase.GOTEBORG));
        assertThat(asked("select content from intake.draft", String.class)).contains("0700-3");
        told(columns);
        assertThat(asked("select content from intake.draft", String.class))
                .contains("Alva Lind")
                .doesNotContain("0700-3", "Sammanställd");
    }

    @Test
    void namesWhatItNeverReads() throws Exception {
        var file = new String(EarlierCase.csv(EarlierCase.GOTEBORG), StandardCharsets.UTF_8)
                .replace("0700-3", "19850709-9805")
                .getBytes(StandardCharsets.UTF_8);
        var columns = String.valueOf(upload(file).getRedirectedUrl());
        assertThat(browser.html(moa, columns)).contains("Tas inte in: Telefon.").doesNotContain("9805");
        assertThat(asked("select content from intake.draft", String.class)).doesNotContain("9805");
    }

    @Test
    void tellsTheFaultsByTheirCellsAndKeepsNothing() throws Exception {
        var file = new String(EarlierCase.csv(EarlierCase.GOTEBORG), StandardCharsets.UTF_8)
                .replace("Alva Lind", "Åke Okänd")
                .replace("Ask, Dan", "Cilla Ek")
                .replace("helt och hållet", "jätte")
                .replace("61,5", "-4");
        var preview = told(upload(file.getBytes(StandardCharsets.UTF_8)));

        var answer = browser.send(moa, get(preview));
        var html = answer.getContentAsString(StandardCharsets.UTF_8);
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(html)
                .contains(">A5<", ">A8<", ">D8<", ">G7<", "Personen står på en rad till", "Det svaret finns inte")
                .doesNotContain("Åke Okänd", "jätte");
        assertThat(browser.send(moa, get(preview + "/faults.csv")).getContentAsString(StandardCharsets.UTF_8))
                .contains("A5;Namn;", "G7;Faktisk arbetstid;Talet kan inte vara mindre än 0.");
        assertThat(browser.send(moa, post(preview)).getStatus()).isEqualTo(422);
        assertThat(asked("select count(*) from measurement.round", Integer.class))
                .isZero();
    }

    @Test
    void refusesWhatIsNotOverAndWhatIsTakenInAlready() throws Exception {
        var goesOn = upload(EarlierCase.csv(EarlierCase.GOTEBORG), "firstDay", "2026-11-01", "lastDay", "2026-11-30");
        assertThat(goesOn.getStatus()).isEqualTo(422);
        assertThat(goesOn.getContentAsString(StandardCharsets.UTF_8))
                .contains("Mätningen ska vara avslutad. Välj en dag före i dag.");
        imported(EarlierCase.csv(EarlierCase.GOTEBORG));
        var twice = upload(EarlierCase.csv(EarlierCase.GOTEBORG), "name", "En gång till");
        assertThat(twice.getStatus()).isEqualTo(422);
        assertThat(twice.getContentAsString(StandardCharsets.UTF_8))
                .contains("Modellen har redan en omgång för den tiden", "value=\"En gång till\"");
        var beginsTheMonthBefore =
                upload(EarlierCase.csv(EarlierCase.GOTEBORG), "name", "Rättad", "firstDay", "2024-04-30");
        assertThat(beginsTheMonthBefore.getStatus()).isEqualTo(422);
        assertThat(beginsTheMonthBefore.getContentAsString(StandardCharsets.UTF_8))
                .contains("Modellen har redan en omgång för den tiden");
    }

    @Test
    void isNothingToAnotherMunicipality() throws Exception {
        var draft = String.valueOf(upload(EarlierCase.csv(EarlierCase.GOTEBORG)).getRedirectedUrl());
        assertThat(abroad.status(stranger, draft)).isEqualTo(404);
        assertThat(browser.status(lo, draft)).as("another keeper's file").isEqualTo(404);
        var round = imported(EarlierCase.csv(EarlierCase.GOTEBORG));
        assertThat(abroad.status(stranger, "/rounds/" + round)).isEqualTo(404);
        assertThat(abroad.send(stranger, post("/rounds/" + round + "/withdrawal"))
                        .getStatus())
                .isEqualTo(404);
        assertThat(browser.status(alva, "/rounds/earlier")).isEqualTo(404);
        assertThat(browser.status(alva, draft)).isEqualTo(404);
    }
}
