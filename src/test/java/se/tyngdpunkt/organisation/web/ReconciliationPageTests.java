package se.tyngdpunkt.organisation.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static se.tyngdpunkt.organisation.OrganisationSamples.SINCE;
import static se.tyngdpunkt.organisation.OrganisationSamples.TODAY;
import static se.tyngdpunkt.organisation.OrganisationSamples.aMunicipality;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.web.util.HtmlUtils;
import se.tyngdpunkt.organisation.Furnishing;
import se.tyngdpunkt.organisation.OrganisationSamples;
import se.tyngdpunkt.organisation.Role;
import se.tyngdpunkt.organisation.domain.Records;
import se.tyngdpunkt.shared.MunicipalityScope;
import se.tyngdpunkt.shared.PersonId;
import se.tyngdpunkt.shared.UnitId;
import se.tyngdpunkt.support.PageTest;
import se.tyngdpunkt.support.TestDatabase;

/** Those whom a list of staff does not name are told of, and end only when somebody says so. */
@PageTest
class ReconciliationPageTests {

    private static final String LIST = """
            förvaltning;enhet;grupp;förnamn;efternamn;e-post;sysselsättningsgrad
            Socialförvaltningen;Utredning;Grupp 1;Alva;Lind;alva.lind@sjoby.example;75
            Socialförvaltningen;Utredning;Grupp 2;Bo;Ås;bo.as@sjoby.example;50
            Socialförvaltningen;Utredning;Grupp 2;=1+1;Öhman;eva.ohman@sjoby.example;100
            """;

    private final OrganisationSamples sjoby = aMunicipality();
    private final UnitId department = sjoby.department("Socialförvaltningen");
    private final UnitId unit = sjoby.unit("Utredning", department);
    private final UnitId one = sjoby.group("Grupp 1", unit);
    private final PersonId ada = sjoby.holder("Ada Ek", Role.ADMINISTRATOR, department);
    private final PersonId bo = sjoby.worker("Bo Ås", one, 100);
    private final PersonId vera = sjoby.worker("Vera Lund", one, 100);
    private final PersonId kim = sjoby.worker("Kim Dahl", sjoby.group("Boende", sjoby.unit("Stöd", department)), 80);
    private final SignedInBrowser browser;
    private final Furnishing furnishing;
    private final Records records;
    private final JdbcClient owner;

    ReconciliationPageTests(MockMvc mvc, Furnishing furnishing, Records records, TestDatabase database) {
        this.browser = new SignedInBrowser(mvc, sjoby);
        this.furnishing = furnishing;
        this.records = records;
        this.owner = database.asOwner();
    }

    @BeforeEach
    void furnish() {
        sjoby.worker("Alva Lind", one, 75);
        sjoby.grant(vera, Role.TEAM_LEAD, one);
        sjoby.putInto(furnishing);
    }

    @Test
    void tellsWhoIsNewWhoMovesWhoIsGoneAndWhoIsAsBefore() throws Exception {
        var address = upload();
        assertThat(browser.html(ada, address))
                .contains(
                        "En ny person",
                        "=1+1 Öhman",
                        "En flytt",
                        "Grupp 2, 50 % (förut Grupp 1, 100 %)",
                        "Personen finns inte i listan",
                        "Vera Lund",
                        "Behåller rollen Förste socialsekreterare, Grupp 1",
                        "Personen står på en annan plats i listan",
                        "En person i listan är oförändrad",
                        "value=\"UNITS\" checked",
                        "value=\"2026-11-08\"")
                .doesNotContain("Kim Dahl", "name=\"end\" value=\"" + key(vera) + "\" checked");
        assertThat(browser.html(ada, address + "?covers=MUNICIPALITY"))
                .contains("Kim Dahl", "value=\"MUNICIPALITY\" checked", "Avsluta alla 3");
    }

    @Test
    void leavesThemAllWhenNobodyIsChosen() throws Exception {
        var address = upload();
        assertThat(approve(address, "UNITS", "2026-11-08").getStatus()).isEqualTo(302);
        assertThat(days(vera)).containsExactly(LocalDate.MAX);
        assertThat(days(bo)).containsExactlyInAnyOrder(LocalDate.MAX, LocalDate.MAX);
        var again = upload();
        assertThat(browser.html(ada, again))
                .contains("Filen ändrar ingenting", "Vera Lund", "3 personer i listan", "Bo Ås")
                .doesNotContain("En flytt");
    }

    @Test
    void endsThoseWhoAreChosenTogetherWithTheRest() throws Exception {
        var address = upload();
        assertThat(approve(address, "UNITS", "2026-11-08", key(vera), key(bo), key(kim))
                        .getStatus())
                .isEqualTo(302);
        assertThat(days(vera)).containsExactly(TODAY);
        assertThat(days(bo)).containsExactly(LocalDate.MAX, TODAY);
        assertThat(days(kim)).as("she is not among those shown").containsExactly(LocalDate.MAX);
        assertThat(owner.sql("select count(*) from audit.deed where what = 'organisation.employment-ended'"
                                + " and municipality_id = :m and about_id = :vera")
                        .param("m", sjoby.id().value())
                        .param("vera", vera.value())
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
        assertThat(browser.html(ada, upload())).contains("Filen ändrar ingenting", "står också i den");
    }

    @Test
    void endsEverybodyWhoIsMissingInTheMunicipality() throws Exception {
        var address = upload();
        var answer =
                browser.send(ada, form(address, "MUNICIPALITY", "2026-11-30").param("all", "yes"));
        assertThat(answer.getStatus()).isEqualTo(302);
        assertThat(List.of(days(vera), days(kim))).allMatch(days -> days.equals(List.of(LocalDate.of(2026, 12, 1))));
    }

    @Test
    void savesNothingWhileOneOfThemCannotEndThen() throws Exception {
        var address = upload();
        var answer = approve(address, "UNITS", "2019-01-01", key(vera));
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(HtmlUtils.htmlUnescape(answer.getContentAsString(StandardCharsets.UTF_8)))
                .contains(
                        "Vera Lund: Sista dagen kan inte vara före den första",
                        "value=\"" + key(vera) + "\" checked",
                        "value=\"2019-01-01\"");
        assertThat(days(vera)).containsExactly(LocalDate.MAX);
        assertThat(browser.html(ada, address)).contains("En ny person");
    }

    @Test
    void givesTheWholeComparisonAsAFileThatRunsNothing() throws Exception {
        assertThat(browser.html(ada, upload() + "/report.csv?covers=MUNICIPALITY"))
                .contains(
                        "Vad;Vem eller vilken del;Förut;Nu",
                        "Ny person;'=1+1 Öhman;;eva.ohman@sjoby.example",
                        "Flyttar;Bo Ås;Grupp 1, 100 %;Grupp 2, 50 %",
                        "Finns inte i listan;Vera Lund;Grupp 1, 100 %;",
                        "Finns inte i listan;Kim Dahl;Boende, 80 %;",
                        "Arbetsplats som inte står i listan;Bo Ås;",
                        "Oförändrade;1;");
    }

    private String upload() throws Exception {
        var request = multipart("/organisation/import")
                .file(new MockMultipartFile("file", "lista.csv", "", LIST.getBytes(StandardCharsets.UTF_8)));
        return String.valueOf(browser.send(ada, request).getRedirectedUrl());
    }

    private MockHttpServletResponse approve(String address, String covers, String lastDay, String... ended)
            throws Exception {
        return browser.send(ada, form(address, covers, lastDay).param("end", ended));
    }

    private MockHttpServletRequestBuilder form(String address, String covers, String lastDay) throws Exception {
        var mark = browser.html(ada, address).replaceFirst("(?s).*name=\"mark\" value=\"([^\"]+)\".*", "$1");
        return post(address).param("mark", mark).param("covers", covers).param("lastDay", lastDay);
    }

    private String key(PersonId person) {
        var place = MunicipalityScope.<UnitId, RuntimeException>in(
                sjoby.id(), () -> records.employmentsEver(person).getLast().unit());
        return person.value() + "/" + place.value() + "/" + SINCE;
    }

    private List<LocalDate> days(PersonId person) {
        return MunicipalityScope.<List<LocalDate>, RuntimeException>in(
                sjoby.id(), () -> records.employmentsEver(person).stream()
                        .map(each -> each.to())
                        .toList());
    }
}
