package se.tyngdpunkt.organisation.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static se.tyngdpunkt.organisation.OrganisationSamples.aMunicipality;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.util.HtmlUtils;
import se.tyngdpunkt.organisation.Furnishing;
import se.tyngdpunkt.organisation.Organisation;
import se.tyngdpunkt.organisation.OrganisationSamples;
import se.tyngdpunkt.organisation.Person;
import se.tyngdpunkt.organisation.Role;
import se.tyngdpunkt.shared.MunicipalityScope;
import se.tyngdpunkt.shared.PersonId;
import se.tyngdpunkt.shared.UnitId;
import se.tyngdpunkt.support.PageTest;

@PageTest
class OrganisationPageTests {

    private static final List<String> NONSENSE = List.of(
            "",
            "   ",
            "\u00A0",
            "-1",
            "0",
            "1,5",
            "1000000000",
            "text",
            "🌻🌻",
            "19850709-9805",
            "\u0000",
            "'; drop table",
            "<script>alert(1)</script>",
            "å".repeat(100_000));

    private final OrganisationSamples sjoby = aMunicipality();
    private final UnitId department = sjoby.department("Socialförvaltningen");
    private final UnitId unit = sjoby.unit("Utredning", department);
    private final UnitId group = sjoby.group("Grupp 1", unit);
    private final PersonId ada = sjoby.holder("Ada Ek", Role.ADMINISTRATOR, department);
    private final PersonId owner = sjoby.holder("Mia Holm", Role.METHOD_OWNER, department);
    private final PersonId lead = sjoby.holder("Vera Lund", Role.TEAM_LEAD, group);
    private final PersonId alva = sjoby.worker("Alva Lind", group, 75);
    private final SignedInBrowser browser;
    private final Furnishing furnishing;
    private final Organisation organisation;

    OrganisationPageTests(MockMvc mvc, Furnishing furnishing, Organisation organisation) {
        this.browser = new SignedInBrowser(mvc, sjoby);
        this.furnishing = furnishing;
        this.organisation = organisation;
    }

    @BeforeEach
    void furnish() {
        sjoby.putInto(furnishing);
    }

    @Test
    void showsTheTreeWithWhoLeadsWhat() throws Exception {
        assertThat(browser.html(ada, "/organisation"))
                .contains("Socialförvaltningen", "Grupp 1", "Vera Lund", "Förste socialsekreterare", "Läs in från fil")
                .contains("<title>Organisation – Tyngdpunkt</title>")
                .contains("Administratör, Socialförvaltningen")
                .doesNotContain("Alva Lind");
        assertThat(browser.html(owner, "/organisation"))
                .contains("Grupp 1")
                .doesNotContain("Läs in från fil", "/people");
    }

    @Test
    void showsAUnitAndItsPeople() throws Exception {
        assertThat(browser.html(ada, unitAddress(group))).contains("Alva Lind", "75 %", "Vera Lund");
        assertThat(browser.html(owner, unitAddress(group)))
                .contains("Vera Lund")
                .doesNotContain("Alva Lind", "75 %");
    }

    @Test
    void showsAPersonAndWhoMaySeeHer() throws Exception {
        assertThat(browser.html(ada, personAddress(alva)))
                .contains("Alva Lind", "75 %", "tills vidare", "Vem som kan se personen vid namn", "Vera Lund")
                .contains("Sedan 1 januari 2020.");
    }

    @Test
    void hidesEveryPageFromThoseWithoutTheRole() throws Exception {
        for (var address : List.of(
                "/organisation",
                unitAddress(group),
                personAddress(alva),
                "/organisation/people",
                "/organisation/new-person",
                "/organisation/import",
                personAddress(alva) + "/new-role")) {
            assertThat(browser.status(alva, address)).as(address).isEqualTo(404);
            assertThat(browser.status(lead, address)).as(address).isEqualTo(404);
        }
        assertThat(browser.status(owner, personAddress(alva))).isEqualTo(404);
        assertThat(browser.status(owner, "/organisation/new-unit")).isEqualTo(403);
    }

    @Test
    void findsNothingOfAnotherMunicipality() throws Exception {
        var other = aMunicipality();
        var foreign = other.worker("Främmande Person", other.department("Annan"));
        other.putInto(furnishing);
        assertThat(browser.status(ada, personAddress(foreign))).isEqualTo(404);
        assertThat(browser.html(ada, "/organisation/people?words=Främmande")).contains("Ingen person hittades");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nonsense", "00000000-0000-0000-0000-000000000000", "1"})
    void knowsNoOtherAddresses(String id) throws Exception {
        assertThat(browser.status(ada, "/organisation/units/" + id)).isEqualTo(404);
        assertThat(browser.status(ada, "/organisation/people/" + id)).isEqualTo(404);
        assertThat(browser.status(ada, "/organisation/import/" + id)).isEqualTo(404);
        assertThat(browser.status(ada, personAddress(alva) + "/roles/" + id + "/" + id + "/" + id + "/end"))
                .isEqualTo(404);
    }

    @Test
    void takesNonsenseInAnyFieldCalmlyAndKeepsIt() throws Exception {
        var forms = Map.of(
                "/organisation/new-unit",
                List.of("name", "kind"),
                "/organisation/new-person",
                List.of("givenName", "familyName", "email", "professionSince"),
                personAddress(alva) + "/details",
                List.of("givenName", "familyName", "email", "professionSince"),
                personAddress(alva) + "/new-employment",
                List.of("unit", "share", "form", "from"),
                personAddress(alva) + "/new-role",
                List.of("role", "unit", "from"));
        for (var form : forms.entrySet()) {
            for (var field : form.getValue()) {
                for (var typed : NONSENSE) {
                    var answer = browser.send(ada, post(form.getKey()).param(field, typed));
                    assertThat(answer.getStatus())
                            .as(form.getKey() + " " + field)
                            .isEqualTo(422);
                    assertThat(answer.getContentAsString(StandardCharsets.UTF_8))
                            .contains("tp-felsumma", "<title>Fel: ")
                            .doesNotContain("<script>alert");
                }
            }
        }
    }

    @Test
    void keepsWhatWasTypedWhenSomethingIsWrong() throws Exception {
        var answer = browser.send(
                ada,
                post("/organisation/new-person")
                        .param("givenName", "Eva \"E\"")
                        .param("familyName", "Ny")
                        .param("email", "eva")
                        .param("professionSince", "förr"));
        assertThat(HtmlUtils.htmlUnescape(answer.getContentAsString(StandardCharsets.UTF_8)))
                .contains("value=\"Eva \"E\"\"", "value=\"Ny\"", "value=\"eva\"", "value=\"förr\"")
                .contains("id=\"email-fel\"", "aria-describedby=\"email-fel email-h\"", "href=\"#email\"");
    }

    @Test
    void addsAPersonGivesHerAPlaceAndARole() throws Exception {
        var added = browser.send(
                ada,
                post("/organisation/new-person")
                        .param("givenName", "Eva")
                        .param("familyName", "Ny")
                        .param("email", "Eva.Ny@sjoby.example"));
        var address = String.valueOf(added.getRedirectedUrl());
        var employed = browser.send(
                ada,
                post(address + "/new-employment")
                        .param("unit", group.value().toString())
                        .param("share", "80")
                        .param("from", "2026-11-01"));
        assertThat(employed.getRedirectedUrl()).isEqualTo(address);
        assertThat(browser.html(ada, address)).contains("Anställningsform", "Inte angiven");
        var granted = browser.send(
                ada,
                post(address + "/new-role")
                        .param("unit", group.value().toString())
                        .param("role", "TEAM_LEAD")
                        .param("from", "2026-11-09"));
        assertThat(granted.getRedirectedUrl()).isEqualTo(address);
        assertThat(browser.html(ada, address)).contains("80 %", "Förste socialsekreterare", "eva.ny@sjoby.example");
        var ended = address + "/roles/TEAM_LEAD/" + group.value() + "/2026-11-09/end";
        assertThat(browser.html(ada, ended)).contains("Rollen upphör genast");
        assertThat(browser.send(ada, post(ended)).getRedirectedUrl()).isEqualTo(address);
    }

    @Test
    void importsAFileAfterShowingWhatItChanges() throws Exception {
        var file = """
                förvaltning;enhet;grupp;förnamn;efternamn;e-post;sysselsättningsgrad
                Socialförvaltningen;Utredning;Grupp 2;Bo;Ås;bo.as@sjoby.example;50
                """;
        var uploaded = String.valueOf(
                upload(file.getBytes(StandardCharsets.ISO_8859_1)).getRedirectedUrl());
        assertThat(people()).doesNotContain("Bo Ås");
        var preview = browser.html(ada, uploaded);
        assertThat(preview)
                .contains(
                        "Kontrollera innan du sparar",
                        "filen personer.csv",
                        "Grupp 2",
                        "Bo Ås",
                        "Grupp 2, 50 %",
                        "En ny person",
                        "kan inte logga in förrän");
        var mark = preview.replaceFirst("(?s).*name=\"mark\" value=\"([^\"]+)\".*", "$1");
        assertThat(browser.send(ada, post(uploaded).param("mark", "stale")).getStatus())
                .isEqualTo(409);
        assertThat(browser.status(owner, uploaded)).isEqualTo(404);
        assertThat(browser.send(ada, post(uploaded).param("mark", mark)).getRedirectedUrl())
                .isEqualTo("/organisation/people?show=WITHOUT_ACCOUNT");
        assertThat(people()).contains("Bo Ås");
        assertThat(browser.send(ada, post(uploaded).param("mark", mark)).getStatus())
                .isEqualTo(404);
        var again = String.valueOf(upload(file.getBytes(StandardCharsets.UTF_8)).getRedirectedUrl());
        assertThat(browser.html(ada, again)).contains("Filen ändrar ingenting");
    }

    @Test
    void tellsWhatToMendInAFile() throws Exception {
        var faulty = upload("förvaltning;förnamn\nSoc;850709-9805".getBytes(StandardCharsets.UTF_8));
        var answer = browser.send(ada, get(String.valueOf(faulty.getRedirectedUrl())));
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString(StandardCharsets.UTF_8))
                .contains(">B2<", "Ta bort personnumret", "Inget har sparats")
                .doesNotContain("850709");
        assertThat(browser.html(ada, faulty.getRedirectedUrl() + "/faults.csv"))
                .contains("B2;förnamn;Ta bort personnumret")
                .doesNotContain("850709");
        assertThat(upload(new byte[] {'P', 'K', 3, 4, 0}).getStatus()).isEqualTo(422);
        assertThat(upload(new byte[0]).getStatus()).isEqualTo(422);
    }

    private List<String> people() {
        return MunicipalityScope.<List<String>, RuntimeException>in(
                sjoby.id(),
                () -> organisation.present().stream().map(Person::name).toList());
    }

    private MockHttpServletResponse upload(byte[] content) throws Exception {
        return browser.send(
                ada,
                multipart("/organisation/import")
                        .file(new MockMultipartFile("file", "personer.csv", "text/csv", content)));
    }

    private static String unitAddress(UnitId id) {
        return "/organisation/units/" + id.value();
    }

    private static String personAddress(PersonId id) {
        return "/organisation/people/" + id.value();
    }
}
