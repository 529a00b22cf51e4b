package se.tyngdpunkt.organisation.web.reform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static se.tyngdpunkt.organisation.OrganisationSamples.aMunicipality;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.util.HtmlUtils;
import se.tyngdpunkt.organisation.Furnishing;
import se.tyngdpunkt.organisation.OrganisationSamples;
import se.tyngdpunkt.organisation.Role;
import se.tyngdpunkt.organisation.web.SignedInBrowser;
import se.tyngdpunkt.shared.PersonId;
import se.tyngdpunkt.shared.UnitId;
import se.tyngdpunkt.support.PageTest;

@PageTest
class ReformPageTests {

    private final OrganisationSamples sjoby = aMunicipality();
    private final UnitId department = sjoby.department("Socialförvaltningen");
    private final UnitId unit = sjoby.unit("Utredning", department);
    private final UnitId other = sjoby.unit("Öppenvård", department);
    private final UnitId group = sjoby.group("Grupp 1", unit);
    private final PersonId ada = sjoby.holder("Ada Ek", Role.ADMINISTRATOR, department);
    private final PersonId owner = sjoby.holder("Mia Holm", Role.METHOD_OWNER, department);
    private final PersonId lead = sjoby.holder("Vera Lund", Role.TEAM_LEAD, group);
    private final PersonId alva = sjoby.worker("Alva Lind", group, 75);
    private final SignedInBrowser browser;
    private final Furnishing furnishing;

    ReformPageTests(MockMvc mvc, Furnishing furnishing) {
        this.browser = new SignedInBrowser(mvc, sjoby);
        this.furnishing = furnishing;
    }

    @BeforeEach
    void furnish() {
        sjoby.putInto(furnishing);
    }

    @Test
    void showsAnOddButHarmlessNameAsItIs() throws Exception {
        for (var typed : List.of(
                "",
                "   ",
                "\u00A0",
                "-1",
                "🌻🌻",
                "19850709-9805",
                "\u0000",
                "<script>alert(1)</script>",
                "å".repeat(100_000))) {
            var answer = rename(typed, "");
            assertThat(answer.getStatus()).isIn(200, 422);
            rename(typed, markIn(answer));
            assertThat(browser.html(ada, "/organisation")).doesNotContain("850709");
        }
        assertThat(browser.send(ada, get("/organisation")).getContentAsString(StandardCharsets.UTF_8))
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;");
    }

    @Test
    void showsWhatAMoveLeadsToDoesItAndUndoesIt() throws Exception {
        var place = unitAddress(group) + "/place";
        assertThat(browser.html(ada, unitAddress(group))).contains(place, "Historik", "Finns sedan 1 januari 2020");
        assertThat(browser.html(ada, place))
                .contains("Flytta Grupp 1", "Socialförvaltningen › Utredning", "Från i dag");
        var faulty = browser.send(
                ada, post(place).param("to", "").param("when", "DAY").param("day", "i morgon"));
        assertThat(faulty.getStatus()).isEqualTo(422);
        assertThat(faulty.getContentAsString(StandardCharsets.UTF_8))
                .contains("id=\"to-fel\"", "id=\"day-fel\"", "value=\"i morgon\"", "<title>Fel: ");
        var to = department.value().toString();
        var shown = browser.send(ada, post(place).param("to", to).param("when", "TODAY"));
        assertThat(shown.getStatus()).isEqualTo(200);
        assertThat(HtmlUtils.htmlUnescape(shown.getContentAsString(StandardCharsets.UTF_8)))
                .contains("Så här blir det från 9 november 2026", "Ingen ser mer eller mindre", "Svar som redan finns");
        assertThat(browser.send(
                                ada,
                                post(place)
                                        .param("to", to)
                                        .param("when", "TODAY")
                                        .param("mark", "stale"))
                        .getStatus())
                .isEqualTo(409);
        var done = browser.send(
                ada, post(place).param("to", to).param("when", "TODAY").param("mark", markIn(shown)));
        assertThat(done.getRedirectedUrl()).isEqualTo(unitAddress(group));
        var moved = browser.html(ada, unitAddress(group));
        assertThat(moved).contains("Ligger sedan 9 november 2026 under Socialförvaltningen.", "Ångra");
        assertThat(browser.html(ada, "/organisation?day=2026-11-08"))
                .contains("Så var organisationen 8 november 2026.");
        assertThat(browser.status(ada, "/organisation?day=i+fjol")).isEqualTo(422);
        var undoing = moved.replaceFirst("(?s).*href=\"(/organisation/changes/[^\"]+)\".*", "$1");
        var asked = browser.send(ada, get(undoing));
        assertThat(HtmlUtils.htmlUnescape(asked.getContentAsString(StandardCharsets.UTF_8)))
                .contains("Grupp 1 är inte längre flyttad");
        assertThat(browser.status(owner, undoing)).isEqualTo(403);
        assertThat(browser.status(lead, undoing)).isEqualTo(404);
        assertThat(browser.send(ada, post(undoing)).getStatus()).isEqualTo(409);
        assertThat(browser.send(ada, post(undoing).param("mark", markIn(asked))).getRedirectedUrl())
                .isEqualTo(unitAddress(group));
        assertThat(browser.html(ada, unitAddress(group))).contains("Ångrad").doesNotContain("Ligger sedan 9 november");
        assertThat(browser.html(ada, undoing)).contains("Ändringen är redan ångrad.");
    }

    @Test
    void splitsMergesAndClosesByForms() throws Exception {
        for (var word : List.of("merger", "split", "closing", "name")) {
            assertThat(browser.html(ada, unitAddress(group) + "/" + word)).contains("<form", "Grupp 1");
            assertThat(browser.status(owner, unitAddress(group) + "/" + word)).isEqualTo(403);
            assertThat(browser.status(lead, unitAddress(group) + "/" + word)).isEqualTo(404);
            assertThat(browser.send(ada, post(unitAddress(group) + "/" + word)).getStatus())
                    .isEqualTo(422);
        }
        var split = unitAddress(group) + "/split";
        var shown = browser.send(ada, splitInTwo(split));
        assertThat(HtmlUtils.htmlUnescape(shown.getContentAsString(StandardCharsets.UTF_8)))
                .contains("En medarbetare får en ny arbetsplats", "Vera Lund", "ser mindre än förut", "value=\"Norr\"");
        assertThat(browser.send(ada, splitInTwo(split).param("mark", markIn(shown)))
                        .getRedirectedUrl())
                .isEqualTo(unitAddress(group));
        assertThat(browser.html(ada, unitAddress(group)))
                .contains("Nedlagd. Sista dagen var 8 november 2026.", "Fortsätter som", "Norr")
                .doesNotContain("/place");
        assertThat(browser.html(ada, "/organisation")).contains("Norr", "Söder").doesNotContain("Grupp 1");
    }

    @Test
    void saysBesideThePartAboveThatItCloses() throws Exception {
        var closing = unitAddress(other) + "/closing";
        var shown = browser.send(ada, post(closing).param("when", "DAY").param("day", "2027-01-01"));
        browser.send(
                ada,
                post(closing).param("when", "DAY").param("day", "2027-01-01").param("mark", markIn(shown)));

        var refused = browser.send(
                ada,
                post("/organisation/new-unit")
                        .param("under", other.value().toString())
                        .param("kind", "GROUP")
                        .param("name", "Ny grupp"));

        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentAsString(StandardCharsets.UTF_8))
                .contains("href=\"#under\"", "id=\"under\"", "id=\"under-fel\"", "Delen ovanför ska läggas ner")
                .contains("value=\"Ny grupp\"")
                .doesNotContain("name-fel");
    }

    private org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder splitInTwo(String address) {
        return post(address)
                .param("name", "Norr", "Söder", "", "")
                .param("when", "TODAY")
                .param("person." + alva.value(), "2");
    }

    private MockHttpServletResponse rename(String typed, String mark) throws Exception {
        return browser.send(
                ada,
                post(unitAddress(group) + "/name")
                        .param("name", typed)
                        .param("when", "ALWAYS")
                        .param("mark", mark));
    }

    private static String markIn(MockHttpServletResponse answer) throws Exception {
        var html = answer.getContentAsString(StandardCharsets.UTF_8);
        return html.contains("name=\"mark\"")
                ? html.replaceFirst("(?s).*name=\"mark\" value=\"([^\"]+)\".*", "$1")
                : "";
    }

    private static String unitAddress(UnitId id) {
        return "/organisation/units/" + id.value();
    }
}
