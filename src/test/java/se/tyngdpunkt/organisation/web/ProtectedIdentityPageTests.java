package se.tyngdpunkt.organisation.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static se.tyngdpunkt.organisation.OrganisationSamples.aMunicipality;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import se.tyngdpunkt.organisation.Furnishing;
import se.tyngdpunkt.organisation.Organisation;
import se.tyngdpunkt.organisation.OrganisationSamples;
import se.tyngdpunkt.organisation.Person;
import se.tyngdpunkt.organisation.Role;
import se.tyngdpunkt.records.web.mine.Unzipped;
import se.tyngdpunkt.shared.MunicipalityScope;
import se.tyngdpunkt.shared.PersonId;
import se.tyngdpunkt.shared.UnitId;
import se.tyngdpunkt.support.PageTest;

/** An administrator marks somebody; the pages call her something else, and only she and administrators know that it is so. */
@PageTest
class ProtectedIdentityPageTests {

    private static final String ADDRESS = "alva.lind@sjoby.example";

    private final OrganisationSamples sjoby = aMunicipality();
    private final UnitId department = sjoby.department("Socialförvaltningen");
    private final UnitId group = sjoby.group("Grupp 1", sjoby.unit("Utredning", department));
    private final PersonId ada = sjoby.holder("Ada Ek", Role.ADMINISTRATOR, department);
    private final PersonId vera = sjoby.holder("Vera Lund", Role.TEAM_LEAD, group);
    private final PersonId mia = sjoby.holder("Mia Holm", Role.METHOD_OWNER, department);
    private final PersonId alva = sjoby.worker("Alva Lind", group);
    private final MockMvc mvc;
    private final SignedInBrowser browser;
    private final Furnishing furnishing;
    private final Organisation organisation;
    private final String page = "/organisation/people/" + alva.value();

    ProtectedIdentityPageTests(MockMvc mvc, Furnishing furnishing, Organisation organisation) {
        this.mvc = mvc;
        this.browser = new SignedInBrowser(mvc, sjoby);
        this.furnishing = furnishing;
        this.organisation = organisation;
    }

    @BeforeEach
    void furnish() {
        sjoby.putInto(furnishing);
    }

    private MockHttpServletResponse protect(String given, String family, boolean confirmed) throws Exception {
        return browser.send(
                ada,
                post(page + "/protection")
                        .param("givenName", given)
                        .param("familyName", family)
                        .param("confirmed", String.valueOf(confirmed)));
    }

    private void protect() throws Exception {
        assertThat(protect("Medarbetare", "4731", true).getRedirectedUrl()).isEqualTo(page);
    }

    private Person her() {
        return MunicipalityScope.in(sjoby.id(), () -> organisation.person(alva).orElseThrow());
    }

    private static String text(MockHttpServletResponse answer) throws Exception {
        return answer.getContentAsString(StandardCharsets.UTF_8);
    }

    @Test
    void saysFirstWhatHappensAndSuggestsAPseudonym() throws Exception {
        assertThat(browser.html(ada, page)).contains("href=\"" + page + "/protection\"");
        assertThat(browser.html(ada, page + "/protection"))
                .contains("Det här händer", "Det här ändras inte", "Säkerhetskopior", "name=\"confirmed\"")
                .contains("value=\"Medarbetare\"")
                .containsPattern("value=\"[1-9][0-9]{3}\"")
                .doesNotContain(ADDRESS);
        assertThat(her().name()).isEqualTo("Alva Lind");
    }

    @ParameterizedTest
    @CsvSource({
        "Alva, Ny, true, givenName",
        "A, L, true, givenName",
        "Vera, Lund, true, givenName",
        "'', 4731, true, givenName",
        "Medarbetare, 4731, false, confirmed",
    })
    void refusesWhatTellsAndWhatIsNotConfirmed(String given, String family, boolean confirmed, String field)
            throws Exception {
        var answer = protect(given, family, confirmed);
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(text(answer)).contains("id=\"" + field + "-fel\"", "href=\"#" + field + "\"", "<title>Fel: ");
        assertThat(her().name()).isEqualTo("Alva Lind");
    }

    @Test
    void callsHerByThePseudonymAndHidesTheAddress() throws Exception {
        protect();
        assertThat(browser.html(ada, page))
                .contains("Medarbetare 4731", "<dd>Dold</dd>", "Personen har skyddad identitet")
                .doesNotContain("Alva", ADDRESS);
        assertThat(browser.html(ada, "/organisation/people"))
                .contains("Medarbetare 4731", "Dold", "vera.lund@sjoby.example")
                .doesNotContain("Alva", ADDRESS);
        for (var words : List.of("alva", "lind", ADDRESS)) {
            assertThat(browser.html(ada, "/organisation/people?words=" + words)).contains("Ingen person hittades");
        }
        assertThat(browser.html(ada, "/organisation/people?words=4731")).contains("Medarbetare 4731");
        assertThat(browser.html(ada, "/people/" + alva.value() + "/access"))
                .contains("Den är till personens dolda adress")
                .doesNotContain(ADDRESS);
        assertThat(text(browser.send(ada, post("/people/invitations"))))
                .contains("Dold adress")
                .doesNotContain(ADDRESS);
        assertThat(her().email()).as("she still gets her letters").isEqualTo(ADDRESS);
    }

    /** The page that a link opens would show whoever made it what she signs in with. */
    @Test
    void aLinkDoesNotTellTheAddress() throws Exception {
        protect();
        var made = text(browser.send(ada, post("/people/" + alva.value() + "/access/link")));
        var link = made.replaceFirst("(?s).*(/invitation/[A-Za-z0-9_-]+).*", "$1");
        assertThat(browser.html(ada, link)).contains("Hej Medarbetare").doesNotContain(ADDRESS);
    }

    @Test
    void nobodyFindsHerByTheAddress() throws Exception {
        protect();
        var standIn = browser.send(
                vera,
                post("/my/stand-ins")
                        .param("person", ADDRESS)
                        .param("from", "2026-11-09")
                        .param("lastDay", "2026-11-20"));
        assertThat(text(standIn)).contains("id=\"person-fel\"").doesNotContain("4731");
        assertThat(browser.send(ada, get("/log").param("by", ADDRESS)).getStatus())
                .isEqualTo(422);
        var log = browser.html(ada, "/log?about=" + alva.value());
        assertThat(log)
                .contains("Satte skyddad identitet för en person", "Medarbetare 4731", "about=" + alva.value())
                .doesNotContain("alva.lind");
    }

    @Test
    void onlySheAndAdministratorsKnow() throws Exception {
        protect();
        assertThat(Unzipped.of(mvc, post("/my/record/file").with(signedIn(alva)))
                        .html())
                .contains("Skyddad identitet sedan", ADDRESS, "Medarbetare");
        assertThat(browser.html(alva, "/my/seen-by")).contains("Satte skyddad identitet för dig");
        assertThat(browser.html(vera, "/groups/" + group.value() + "/board")).doesNotContain("kyddad identitet");
        assertThat(browser.html(mia, "/organisation/units/" + group.value())).doesNotContain("kyddad identitet");
        for (var who : List.of(vera, mia, alva)) {
            assertThat(browser.status(who, page + "/protection")).isEqualTo(404);
        }
    }

    private org.springframework.test.web.servlet.request.RequestPostProcessor signedIn(PersonId who) {
        return se.tyngdpunkt.access.web.SignedInAs.signedIn(sjoby.signedIn(who));
    }

    @Test
    void theFormDoesNotCarryTheAddressAndCanReplaceIt() throws Exception {
        protect();
        assertThat(browser.html(ada, page + "/details"))
                .contains("value=\"Medarbetare\"", "value=\"4731\"", "Lämna tomt om adressen ska vara kvar")
                .doesNotContain("Alva", ADDRESS);
        change("Medarbetare", "4731", "", true);
        assertThat(her().email()).isEqualTo(ADDRESS);
        change("Kim", "Berg", "kim@sjoby.example", true);
        assertThat(her().email()).isEqualTo("kim@sjoby.example");
        assertThat(her().name()).isEqualTo("Kim Berg");
        assertThat(browser.html(ada, page)).contains("<dd>Dold</dd>").doesNotContain("kim@");
    }

    private MockHttpServletResponse change(String given, String family, String email, boolean isProtected)
            throws Exception {
        return browser.send(
                ada,
                post(page + "/details")
                        .param("givenName", given)
                        .param("familyName", family)
                        .param("email", email)
                        .param("isProtected", String.valueOf(isProtected)));
    }

    /** It was opened before she was marked, and holds her name. */
    @Test
    void anOldFormDoesNotBringTheNameBack() throws Exception {
        protect();
        var answer = change("Alva", "Lind", ADDRESS, false);
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(text(answer)).contains("id=\"givenName-fel\"").doesNotContain("Alva", ADDRESS);
        assertThat(her().name()).isEqualTo("Medarbetare 4731");
    }

    @Test
    void somebodyIsAddedUnderAPseudonym() throws Exception {
        assertThat(browser.html(ada, "/organisation/new-person")).contains("/organisation/new-person?isProtected=true");
        assertThat(browser.html(ada, "/organisation/new-person?isProtected=true"))
                .contains("Pseudonymens förnamn", "value=\"Medarbetare\"");
        var added = browser.send(
                ada,
                post("/organisation/new-person")
                        .param("givenName", "Kim")
                        .param("familyName", "Berg")
                        .param("email", "xantippa@sjoby.example")
                        .param("isProtected", "true"));
        assertThat(browser.html(ada, String.valueOf(added.getRedirectedUrl())))
                .contains("Kim Berg", "<dd>Dold</dd>", "Personen har skyddad identitet")
                .doesNotContain("xantippa");
    }

    @Test
    void theMarkIsTakenAwayWithANameThatIsTyped() throws Exception {
        protect();
        assertThat(browser.html(ada, page + "/protection"))
                .contains("action=\"" + page + "/protection/removal\"")
                .doesNotContain("Alva");
        var blank = browser.send(ada, post(page + "/protection/removal"));
        assertThat(blank.getStatus()).isEqualTo(422);
        var done = browser.send(
                ada,
                post(page + "/protection/removal").param("givenName", "Alva").param("familyName", "Ny"));
        assertThat(done.getRedirectedUrl()).isEqualTo(page);
        assertThat(browser.html(ada, page)).contains("Alva Ny", ADDRESS, "Har personen skyddad identitet?");
    }
}
