package se.tyngdpunkt.organisation.web.reform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static se.tyngdpunkt.organisation.OrganisationSamples.SINCE;
import static se.tyngdpunkt.organisation.OrganisationSamples.aMunicipality;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
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

/** An administrator moves somebody to another group, from her page to the undoing. */
@PageTest
class TransferPageTests {

    private final OrganisationSamples sjoby = aMunicipality();
    private final UnitId department = sjoby.department("Socialförvaltningen");
    private final UnitId group = sjoby.group("Grupp 1", department);
    private final UnitId other = sjoby.group("Grupp 2", department);
    private final PersonId ada = sjoby.holder("Ada Ek", Role.ADMINISTRATOR, department);
    private final PersonId vera = sjoby.holder("Vera Lund", Role.TEAM_LEAD, group);
    private final PersonId olga = sjoby.holder("Olga Ask", Role.TEAM_LEAD, other);
    private final PersonId alva = sjoby.worker("Alva Lind", group, 75);
    private final String person = "/organisation/people/" + alva.value();
    private final String transfer = person + "/employments/" + group.value() + "/" + SINCE + "/transfer";
    private final SignedInBrowser browser;
    private final Furnishing furnishing;

    TransferPageTests(MockMvc mvc, Furnishing furnishing) {
        this.browser = new SignedInBrowser(mvc, sjoby);
        this.furnishing = furnishing;
    }

    @BeforeEach
    void furnish() {
        sjoby.putInto(furnishing);
    }

    private MockHttpServletResponse send(String to, String share, String when, String mark) throws Exception {
        return browser.send(
                ada,
                post(transfer)
                        .param("to", to)
                        .param("share", share)
                        .param("when", when)
                        .param("mark", mark));
    }

    private static String text(MockHttpServletResponse answer) throws Exception {
        return HtmlUtils.htmlUnescape(answer.getContentAsString(StandardCharsets.UTF_8));
    }

    @Test
    void tellsWhoWillSeeHerMovesHerAndTakesItBack() throws Exception {
        assertThat(browser.html(ada, person)).contains(transfer, "Flytta eller ändra");
        assertThat(browser.html(ada, transfer)).contains("Flytta Alva Lind", "value=\"75\"");

        var shown = send(other.value().toString(), "75", "TODAY", "");
        assertThat(shown.getStatus()).isEqualTo(200);
        assertThat(text(shown)).contains("Olga Ask", "Vera Lund", "En medarbetare vid namn: Alva Lind");
        assertThat(send(other.value().toString(), "75", "TODAY", "stale").getStatus())
                .isEqualTo(409);
        var mark = Pattern.compile("name=\"mark\" value=\"([^\"]+)\"").matcher(text(shown));
        assertThat(mark.find()).isTrue();
        assertThat(send(other.value().toString(), "75", "TODAY", mark.group(1)).getRedirectedUrl())
                .isEqualTo(person);

        assertThat(browser.html(ada, person)).contains("Grupp 2");
        assertThat(browser.html(olga, "/groups/" + other.value() + "/board")).contains("Alva Lind");
        assertThat(browser.html(vera, "/groups/" + group.value() + "/board")).doesNotContain("Alva Lind");
        assertThat(browser.html(alva, "/my/seen-by")).contains("Ändrade din arbetsplats");

        var unit = browser.html(ada, "/organisation/units/" + group.value());
        assertThat(unit).contains("Arbetsplats ändrad: Alva Lind");
        var undoing = Pattern.compile("/organisation/changes/[^/\"]+/undoing").matcher(unit);
        assertThat(undoing.find()).isTrue();
        var asked = text(browser.send(ada, get(undoing.group())));
        assertThat(asked).contains("Alva Lind har samma arbetsplats som förut");
        var undo = Pattern.compile("name=\"mark\" value=\"([^\"]+)\"").matcher(asked);
        assertThat(undo.find()).isTrue();
        assertThat(browser.send(ada, post(undoing.group()).param("mark", undo.group(1)))
                        .getStatus())
                .isEqualTo(302);
        assertThat(browser.html(vera, "/groups/" + group.value() + "/board")).contains("Alva Lind");
    }

    @Test
    void keepsWhatWasTypedBesideWhatToMend() throws Exception {
        var refused = send("", "hundra", "", "");

        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(text(refused)).contains("id=\"to-fel\"", "id=\"share-fel\"", "id=\"when-fel\"", "value=\"hundra\"");
        assertThat(browser.status(vera, transfer)).isIn(403, 404);
    }
}
