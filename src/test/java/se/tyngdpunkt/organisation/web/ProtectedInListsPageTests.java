package se.tyngdpunkt.organisation.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static se.tyngdpunkt.organisation.OrganisationSamples.aMunicipality;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import se.tyngdpunkt.organisation.Employment;
import se.tyngdpunkt.organisation.Furnishing;
import se.tyngdpunkt.organisation.Organisation;
import se.tyngdpunkt.organisation.OrganisationSamples;
import se.tyngdpunkt.organisation.Role;
import se.tyngdpunkt.organisation.web.roster.Workbooks;
import se.tyngdpunkt.shared.MunicipalityScope;
import se.tyngdpunkt.shared.PersonId;
import se.tyngdpunkt.shared.UnitId;
import se.tyngdpunkt.support.PageTest;
import se.tyngdpunkt.support.TestDatabase;

/** A list of staff has the old name of somebody whose identity is protected: it is neither kept, shown nor taken in. */
@PageTest
class ProtectedInListsPageTests {

    private static final String[] OURS = {
        "förvaltning;enhet;grupp;förnamn;efternamn;e-post;sysselsättningsgrad",
        "Socialförvaltningen;Utredning;Grupp 1;Alva;Lind;Alva.Lind@sjoby.example;60",
        "Socialförvaltningen;Utredning;Grupp 1;Bo;Ås;bo.as@sjoby.example;75",
    };

    private static final String[] THEIRS = {
        "Anställda i november",
        "Anst.nr;Organisation;Släktnamn;Tilltalsnamn;E-postadress;Grad;Namn",
        "17;Utredning;Lind;Alva;alva.lind@sjoby.example;60;Alva Lind",
        "18;Utredning;Ås;Bo;bo.as@sjoby.example;75;Bo Ås",
    };

    private static final Map<String, String> CHOICE = Map.of(
            "column-1",
            "UNIT",
            "column-2",
            "FAMILY_NAME",
            "column-3",
            "GIVEN_NAME",
            "column-4",
            "EMAIL",
            "column-5",
            "SHARE",
            "department",
            "Socialförvaltningen",
            "source",
            "Personalsystemet");

    private final OrganisationSamples sjoby = aMunicipality();
    private final UnitId department = sjoby.department("Socialförvaltningen");
    private final UnitId unit = sjoby.unit("Utredning", department);
    private final UnitId group = sjoby.group("Grupp 1", unit);
    private final PersonId ada = sjoby.holder("Ada Ek", Role.ADMINISTRATOR, department);
    private final PersonId alva = sjoby.worker("Alva Lind", group);
    private final SignedInBrowser browser;
    private final Furnishing furnishing;
    private final Organisation organisation;
    private final TestDatabase database;

    ProtectedInListsPageTests(MockMvc mvc, Furnishing furnishing, Organisation organisation, TestDatabase database) {
        this.browser = new SignedInBrowser(mvc, sjoby);
        this.furnishing = furnishing;
        this.organisation = organisation;
        this.database = database;
    }

    @BeforeEach
    void protect() throws Exception {
        sjoby.putInto(furnishing);
        browser.send(
                ada,
                post("/organisation/people/" + alva.value() + "/protection")
                        .param("givenName", "Medarbetare")
                        .param("familyName", "4731")
                        .param("confirmed", "true"));
    }

    private static byte[] file(String kind, String... rows) {
        return kind.equals("xlsx")
                ? Workbooks.table(rows)
                : String.join("\n", rows).getBytes(StandardCharsets.UTF_8);
    }

    private String upload(byte[] file) throws Exception {
        return String.valueOf(browser.send(
                        ada, multipart("/organisation/import").file(new MockMultipartFile("file", "lista", "", file)))
                .getRedirectedUrl());
    }

    private void approve(String kept, String preview) throws Exception {
        var mark = preview.replaceFirst("(?s).*name=\"mark\" value=\"([^\"]+)\".*", "$1");
        assertThat(browser.send(ada, post(kept).param("mark", mark)).getStatus())
                .isEqualTo(302);
    }

    private String kept() {
        return database.asOwner()
                .sql(
                        "select coalesce(string_agg(content, ''), '') from organisation.roster_draft where municipality_id = :m")
                .param("m", sjoby.id().value())
                .query(String.class)
                .single();
    }

    private String nameAndShares() {
        return MunicipalityScope.in(
                sjoby.id(),
                () -> organisation.person(alva).orElseThrow().name() + " "
                        + organisation.employments(alva).stream()
                                .map(Employment::sharePercent)
                                .toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "xlsx"})
    void herShareIsReadAndHerNameIsNot(String kind) throws Exception {
        var address = upload(file(kind, OURS));
        assertThat(kept()).contains("Medarbetare", "bo.as@sjoby.example").doesNotContain("Alva", "Lind");

        var preview = browser.html(ada, address);
        assertThat(preview)
                .contains("Bo Ås", "Medarbetare 4731", "Grupp 1, 60 %")
                .doesNotContain("Alva", "Lind", "alva.lind");

        approve(address, preview);
        assertThat(nameAndShares()).isEqualTo("Medarbetare 4731 [60]");
    }

    /** Nobody has said which column is a name, so the first time nothing but her address is kept of her row. */
    @ParameterizedTest
    @ValueSource(strings = {"csv", "xlsx"})
    void ofAListWithOtherHeadingsNothingIsKeptThatMayBeHerName(String kind) throws Exception {
        var address = upload(file(kind, THEIRS));
        assertThat(kept()).contains("alva.lind@", "Bo Ås").doesNotContain("Alva", "Lind");
        assertThat(browser.html(ada, address + "/columns")).contains("Bo Ås").doesNotContain("Alva", "Lind");

        var choice = post(address + "/columns");
        CHOICE.forEach(choice::param);
        var ours = String.valueOf(browser.send(ada, choice).getRedirectedUrl());
        assertThat(kept()).contains("bo.as@").doesNotContain("Alva", "Lind");

        var preview = browser.html(ada, ours);
        assertThat(preview).contains("Bo Ås").doesNotContain("Alva", "Lind", "4731");
        approve(ours, preview);
        assertThat(nameAndShares()).isEqualTo("Medarbetare 4731 [100]");

        var next = upload(file(kind, THEIRS));
        assertThat(kept()).contains("Medarbetare").doesNotContain("Alva", "Lind");
        var again = String.valueOf(
                browser.send(ada, addressAndChoice(next + "/columns")).getRedirectedUrl());
        assertThat(browser.html(ada, again)).contains("Medarbetare 4731", "Utredning, 60 %");
    }

    private static org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder addressAndChoice(
            String address) {
        var choice = post(address);
        CHOICE.forEach(choice::param);
        return choice;
    }

    /** Marked while another administrator has a list open. */
    @Test
    void aListThatWaitsIsThrownAway() throws Exception {
        browser.send(
                ada,
                post("/organisation/people/" + alva.value() + "/protection/removal")
                        .param("givenName", "Alva")
                        .param("familyName", "Lind"));
        var address = upload(file("csv", OURS));
        assertThat(kept()).contains("Alva");
        protectAgain();
        assertThat(kept()).isEmpty();
        assertThat(browser.send(ada, get(address)).getStatus()).isEqualTo(404);
    }

    private void protectAgain() throws Exception {
        assertThat(browser.send(
                                ada,
                                post("/organisation/people/" + alva.value() + "/protection")
                                        .param("givenName", "Kim")
                                        .param("familyName", "Berg")
                                        .param("confirmed", "true"))
                        .getStatus())
                .isEqualTo(302);
    }
}
