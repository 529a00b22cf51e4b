package se.tyngdpunkt.organisation.web.reform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static se.tyngdpunkt.access.web.SignedInAs.signedIn;
import static se.tyngdpunkt.organisation.OrganisationSamples.aMunicipality;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.RequestBuilder;
import org.springframework.web.util.HtmlUtils;
import se.tyngdpunkt.organisation.Furnishing;
import se.tyngdpunkt.organisation.OrganisationSamples;
import se.tyngdpunkt.organisation.Role;
import se.tyngdpunkt.shared.PersonId;
import se.tyngdpunkt.shared.UnitId;
import se.tyngdpunkt.support.PageTest;

@PageTest
class ReformPageTests {

    private final OrganisationSamples sjoby = aMunicipality();
    private final UnitId department = sjoby.department("Socialförvaltningen");
    private final UnitId unit = sjoby.unit("Utredning", department);
    private final UnitId group = sjoby.group("Grupp 1", unit);
    private final PersonId ada = sjoby.holder("Ada Ek", Role.ADMINISTRATOR, department);
    private final PersonId owner = sjoby.holder("Mia Holm", Role.METHOD_OWNER, department);
    private final PersonId lead = sjoby.holder("Vera Lund", Role.TEAM_LEAD, group);
    private final PersonId alva = sjoby.worker("Alva Lind", group, 75);
    private final MockMvc browser;
    private final Furnishing furnishing;

    ReformPageTests(MockMvc browser, Furnishing furnishing) {
        this.browser = browser;
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
            assertThat(html(ada, "/organisation")).doesNotContain("850709");
        }
        assertThat(send(ada, get("/organisation")).getContentAsString(StandardCharsets.UTF_8))
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;");
    }

    @Test
    void showsWhatAMoveLeadsToDoesItAndUndoesIt() throws Exception {
        var place = unitAddress(group) + "/place";
        assertThat(html(ada, unitAddress(group))).contains(place, "Historik", "Finns sedan 1 januari 2020");
        assertThat(html(ada, place)).contains("Flytta Grupp 1", "Socialförvaltningen › Utredning", "Från i dag");
        var faulty = send(ada, post(place).param("to", "").param("when", "DAY").param("day", "i morgon"));
        assertThat(faulty.getStatus()).isEqualTo(422);
        assertThat(faulty.getContentAsString(StandardCharsets.UTF_8))
                .contains("id=\"to-fel\"", "id=\"day-fel\"", "value=\"i morgon\"", "<title>Fel: ");
        var to = department.value().toString();
        var shown = send(ada, post(place).param("to", to).param("when", "TODAY"));
        assertThat(shown.getStatus()).isEqualTo(200);
        assertThat(HtmlUtils.htmlUnescape(shown.getContentAsString(StandardCharsets.UTF_8)))
                .contains("Så här blir det från 9 november 2026", "Ingen ser mer eller mindre", "Svar som redan finns");
        assertThat(send(ada, post(place).param("to", to).param("when", "TODAY").param("mark", "stale"))
                        .getStatus())
                .isEqualTo(409);
        var done = send(ada, post(place).param("to", to).param("when", "TODAY").param("mark", markIn(shown)));
        assertThat(done.getRedirectedUrl()).isEqualTo(unitAddress(group));
        var moved = html(ada, unitAddress(group));
        assertThat(moved).contains("Ligger sedan 9 november 2026 under Socialförvaltningen.", "Ångra");
        assertThat(html(ada, "/organisation?day=2026-11-08")).contains("Så var organisationen 8 november 2026.");
        assertThat(status(ada, "/organisation?day=i+fjol")).isEqualTo(422);
        var undoing = moved.replaceFirst("(?s).*href=\"(/organisation/changes/[^\"]+)\".*", "$1");
        var asked = send(ada, get(undoing));
        assertThat(HtmlUtils.htmlUnescape(asked.getContentAsString(StandardCharsets.UTF_8)))
                .contains("Grupp 1 är inte längre flyttad");
        assertThat(status(owner, undoing)).isEqualTo(403);
        assertThat(status(lead, undoing)).isEqualTo(404);
        assertThat(send(ada, post(undoing)).getStatus()).isEqualTo(409);
        assertThat(send(ada, post(undoing).param("mark", markIn(asked))).getRedirectedUrl())
                .isEqualTo(unitAddress(group));
        assertThat(html(ada, unitAddress(group))).contains("Ångrad").doesNotContain("Ligger sedan 9 november");
        assertThat(html(ada, undoing)).contains("Ändringen är redan ångrad.");
    }

    @Test
    void splitsMergesAndClosesByForms() throws Exception {
        for (var word : List.of("merger", "split", "closing", "name")) {
            assertThat(html(ada, unitAddress(group) + "/" + word)).contains("<form", "Grupp 1");
            assertThat(status(owner, unitAddress(group) + "/" + word)).isEqualTo(403);
            assertThat(status(lead, unitAddress(group) + "/" + word)).isEqualTo(404);
            assertThat(send(ada, post(unitAddress(group) + "/" + word)).getStatus())
                    .isEqualTo(422);
        }
        var split = unitAddress(group) + "/split";
        var shown = send(ada, splitInTwo(split));
        assertThat(HtmlUtils.htmlUnescape(shown.getContentAsString(StandardCharsets.UTF_8)))
                .contains("En medarbetare får en ny arbetsplats", "Vera Lund", "ser mindre än förut", "value=\"Norr\"");
        assertThat(send(ada, splitInTwo(split).param("mark", markIn(shown))).getRedirectedUrl())
                .isEqualTo(unitAddress(group));
        assertThat(html(ada, unitAddress(group)))
                .contains("Nedlagd. Sista dagen var 8 november 2026.", "Fortsätter som", "Norr")
                .doesNotContain("/place");
        assertThat(html(ada, "/organisation")).contains("Norr", "Söder").doesNotContain("Grupp 1");
    }

    private org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder splitInTwo(String address) {
        return post(address)
                .param("name", "Norr", "Söder", "", "")
                .param("when", "TODAY")
                .param("person." + alva.value(), "2");
    }

    private MockHttpServletResponse rename(String typed, String mark) throws Exception {
        return send(
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

    private MockHttpServletResponse send(
            PersonId who, org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder<?> request)
            throws Exception {
        RequestBuilder signed = request.with(signedIn(sjoby.signedIn(who)));
        return browser.perform(signed).andReturn().getResponse();
    }

    private String html(PersonId who, String address) throws Exception {
        var response = send(who, get(address));
        assertThat(response.getStatus()).as(address).isEqualTo(200);
        return HtmlUtils.htmlUnescape(response.getContentAsString(StandardCharsets.UTF_8));
    }

    private int status(PersonId who, String address) throws Exception {
        return send(who, get(address)).getStatus();
    }

    private static String unitAddress(UnitId id) {
        return "/organisation/units/" + id.value();
    }
}
