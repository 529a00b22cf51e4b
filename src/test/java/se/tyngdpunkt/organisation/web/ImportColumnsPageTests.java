package se.tyngdpunkt.organisation.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static se.tyngdpunkt.organisation.OrganisationSamples.aMunicipality;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import se.tyngdpunkt.organisation.Furnishing;
import se.tyngdpunkt.organisation.OrganisationSamples;
import se.tyngdpunkt.organisation.Role;
import se.tyngdpunkt.organisation.web.roster.Workbooks;
import se.tyngdpunkt.shared.MunicipalityScope;
import se.tyngdpunkt.shared.PersonId;
import se.tyngdpunkt.shared.UnitId;
import se.tyngdpunkt.support.PageTest;

/** A list of staff as another system writes it, from the file to the people. */
@PageTest
class ImportColumnsPageTests {

    private static final byte[] STAFF = Workbooks.table(
            "Anställda i november",
            "Anst.nr;Organisation;Efternamn;Förnamn;E-postadress;Personnr;Grad;Månadslön",
            "17;Utredning;Ås;Bo;bo.as@sjoby.example;850709-9805;75;41000",
            "18;Utredning;Öhman;Eva;eva.ohman@sjoby.example;850709-9805;100;43000");

    private static final Map<String, String> CHOICE = Map.of(
            "column-1",
            "UNIT",
            "column-2",
            "FAMILY_NAME",
            "column-3",
            "GIVEN_NAME",
            "column-4",
            "EMAIL",
            "column-6",
            "SHARE",
            "department",
            "Socialförvaltningen",
            "source",
            "Personalsystemet");

    private final OrganisationSamples sjoby = aMunicipality();
    private final UnitId department = sjoby.department("Socialförvaltningen");
    private final PersonId ada = sjoby.holder("Ada Ek", Role.ADMINISTRATOR, department);
    private final SignedInBrowser browser;
    private final Furnishing furnishing;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    ImportColumnsPageTests(
            MockMvc mvc, Furnishing furnishing, JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.browser = new SignedInBrowser(mvc, sjoby);
        this.furnishing = furnishing;
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
    }

    @BeforeEach
    void furnish() {
        sjoby.putInto(furnishing);
    }

    private MockHttpServletResponse upload(byte[] file) throws Exception {
        return browser.send(
                ada, multipart("/organisation/import").file(new MockMultipartFile("file", "personal.xlsx", "", file)));
    }

    private MockHttpServletResponse tell(String kept, Map<String, String> choice) throws Exception {
        var request = post(kept + "/columns");
        choice.forEach(request::param);
        return browser.send(ada, request);
    }

    @Test
    void readsAListOfAnotherSystemOnceItsColumnsAreTold() throws Exception {
        var kept = String.valueOf(upload(STAFF).getRedirectedUrl());
        assertThat(browser.send(ada, get(kept)).getRedirectedUrl()).isEqualTo(kept + "/columns");
        assertThat(browser.html(ada, kept + "/columns"))
                .contains(
                        "E-postadress",
                        "bo.as@sjoby.example",
                        "Vi läser aldrig: Personnr, Månadslön.",
                        "<option value=\"FAMILY_NAME\" selected>Efternamn")
                .doesNotContain("850709", "41000");

        var ours = String.valueOf(tell(kept, CHOICE).getRedirectedUrl());

        var preview = browser.html(ada, ours);
        assertThat(preview).contains("2 nya personer", "Bo Ås", "Eva Öhman", "Utredning, 75 %");
        var mark = preview.replaceFirst("(?s).*name=\"mark\" value=\"([^\"]+)\".*", "$1");
        assertThat(browser.send(ada, post(ours).param("mark", mark)).getStatus())
                .isEqualTo(302);
        assertThat(browser.html(ada, "/organisation/people?show=WITHOUT_ACCOUNT"))
                .contains("Bo Ås", "Eva Öhman");
    }

    @Test
    void choosesTheSameColumnsTheNextTime() throws Exception {
        tell(String.valueOf(upload(STAFF).getRedirectedUrl()), CHOICE);

        var next = browser.html(ada, upload(STAFF).getRedirectedUrl() + "/columns");

        assertThat(next)
                .contains(
                        "Kolumnerna är valda som för Personalsystemet",
                        "<option value=\"EMAIL\" selected>E-post",
                        "value=\"Socialförvaltningen\"",
                        "value=\"Personalsystemet\"");
    }

    @Test
    void saysWhichChoiceIsWrongAndKeepsTheOthers() throws Exception {
        var kept = String.valueOf(upload(STAFF).getRedirectedUrl());
        var answer = tell(kept, Map.of("column-2", "EMAIL", "column-4", "EMAIL", "source", "850709-9805"));

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString(StandardCharsets.UTF_8))
                .contains("id=\"column-4-fel\"", "id=\"department-fel\"", "id=\"source-fel\"")
                .contains("Två kolumner är samma sak", "<option value=\"EMAIL\" selected>E-post");
        assertThat(tell(kept, Map.of("column-99", "EMAIL", "column-2", "NONSENSE", "department", "x"))
                        .getStatus())
                .isEqualTo(302);
    }

    /** Neither while the columns are chosen nor after. */
    @Test
    void keepsNothingThatIsPrivateOrNotChosen() throws Exception {
        var kept = String.valueOf(upload(STAFF).getRedirectedUrl());
        assertThat(content()).contains("bo.as@").doesNotContain("850709", "41000");
        tell(kept, CHOICE);
        assertThat(content()).contains("bo.as@").doesNotContain("850709", "41000", "Anst.nr", "Anställda");
    }

    private String content() {
        return MunicipalityScope.in(
                sjoby.id(),
                () -> Objects.requireNonNull(
                        transaction.execute(_ -> jdbc.sql("select content from organisation.roster_draft")
                                .query(String.class)
                                .single())));
    }

    @Test
    void tellsTheCellOfAFaultWhereItStandsInTheFile() throws Exception {
        var kept = String.valueOf(upload(Workbooks.table(
                        "Anställda", "Organisation;Efternamn;Förnamn;Mejl", "Utredning;Ås;Bo;ingen adress"))
                .getRedirectedUrl());
        var ours = String.valueOf(tell(
                        kept,
                        Map.of(
                                "column-0",
                                "UNIT",
                                "column-1",
                                "FAMILY_NAME",
                                "column-2",
                                "GIVEN_NAME",
                                "column-3",
                                "EMAIL",
                                "department",
                                "Socialförvaltningen"))
                .getRedirectedUrl());

        assertThat(browser.html(ada, ours + "/faults.csv")).contains("D3;e-post;Skriv en e-postadress");
    }

    @Test
    void partsAWholePlacementAndAWholeName() throws Exception {
        var kept = String.valueOf(upload(Workbooks.table(
                        "Org;Anställd;Mejl;Grad",
                        "Socialförvaltningen/Utredning/Grupp 1;Ås, Bo;bo.as@sjoby.example;75",
                        "Socialförvaltningen > Barn/unga > Grupp 2;Öhman, Eva Lisa;eva.ohman@sjoby.example;100"))
                .getRedirectedUrl());
        var choice =
                Map.of("column-0", "PLACEMENT", "column-1", "WHOLE_NAME", "column-2", "EMAIL", "column-3", "SHARE");
        var ours = String.valueOf(tell(kept, choice).getRedirectedUrl());

        assertThat(browser.html(ada, ours))
                .contains(
                        "4 nya delar", "Socialförvaltningen › Barn/unga", "Bo Ås", "Eva Lisa Öhman", "Grupp 2, 100 %");
    }
}
