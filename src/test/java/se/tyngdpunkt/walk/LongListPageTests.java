package se.tyngdpunkt.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static se.tyngdpunkt.organisation.OrganisationSamples.aMunicipality;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import se.tyngdpunkt.organisation.Furnishing;
import se.tyngdpunkt.organisation.OrganisationSamples;
import se.tyngdpunkt.organisation.Role;
import se.tyngdpunkt.organisation.web.SignedInBrowser;
import se.tyngdpunkt.shared.PersonId;
import se.tyngdpunkt.support.PageTest;

/** A list of staff asks as much of the database however many it names, when it is compared and when it is approved. */
@PageTest
class LongListPageTests {

    private static final String HEADINGS =
            "förvaltning;enhet;grupp;förnamn;efternamn;e-post;sysselsättningsgrad;roll;anställningsform";

    private final MockMvc mvc;
    private final Furnishing furnishing;

    LongListPageTests(MockMvc mvc, Furnishing furnishing) {
        this.mvc = mvc;
        this.furnishing = furnishing;
    }

    @Test
    void asksNoMoreOfALongList() throws Exception {
        var few = statements(3);
        var many = statements(90);
        assertThat(few.size()).isGreaterThan(20);
        assertThat(many).hasSameSizeAs(few);
    }

    /** Of each kind so many: who is gone, who has moved, has another name, another share, is new, gets a role. */
    private List<String> statements(int many) throws Exception {
        var town = aMunicipality();
        var ada = furnish(town, many);
        var browser = new SignedInBrowser(mvc, town);
        try (var recorded = new RecordedStatements()) {
            var address = String.valueOf(send(browser, ada, upload(list(many))).getRedirectedUrl());
            var page = browser.html(ada, address);
            assertThat(page)
                    .contains(many + " nya personer", many + " flyttar", many + " ändrade sysselsättningsgrader");
            var approval = post(address)
                    .param("mark", page.replaceFirst("(?s).*name=\"mark\" value=\"([^\"]+)\".*", "$1"))
                    .param("covers", "MUNICIPALITY")
                    .param("all", "yes")
                    .param("lastDay", "2026-11-30");
            assertThat(send(browser, ada, approval).getStatus()).isEqualTo(302);
            var asked = recorded.heard();
            assertThat(browser.html(
                            ada,
                            String.valueOf(
                                    send(browser, ada, upload(list(many))).getRedirectedUrl())))
                    .contains("Filen ändrar ingenting");
            return asked;
        }
    }

    private PersonId furnish(OrganisationSamples town, int many) {
        var department = town.department("Soc");
        var unit = town.unit("Utredning", department);
        var one = town.group("Grupp 1", unit);
        town.group("Grupp 2", unit);
        for (int i = 0; i < many; i++) {
            town.worker("Gammal Borta" + i, one);
            town.worker("Gammal Flyttad" + i, one);
            town.worker("Gammal Bytt" + i, one);
            town.worker("Gammal Andel" + i, one);
        }
        var ada = town.holder("Ada Ek", Role.ADMINISTRATOR, department);
        town.putInto(furnishing);
        return ada;
    }

    private static String list(int many) {
        var rows = new ArrayList<String>();
        rows.add(HEADINGS);
        for (int i = 0; i < many; i++) {
            rows.add(row("Grupp 2", "Gammal", "Flyttad" + i, "gammal.flyttad" + numbered(i), 100, ""));
            rows.add(row("Grupp 1", "Nytt", "Bytt" + i, "gammal.bytt" + numbered(i), 100, ""));
            rows.add(row(
                    "Grupp 1", "Gammal", "Andel" + i, "gammal.andel" + numbered(i), 50, "förste socialsekreterare"));
            rows.add(row("Grupp 1", "Ny", "Person" + i, "ny.person" + i, 75, ""));
        }
        return String.join("\n", rows);
    }

    /** As the samples number namesakes. */
    private static String numbered(int i) {
        return i == 0 ? "" : "." + i;
    }

    private static String row(String group, String given, String family, String address, int share, String role) {
        return String.join(
                ";", "Soc", "Utredning", group, given, family, address + "@sjoby.example", "" + share, role, "");
    }

    private static AbstractMockHttpServletRequestBuilder<?> upload(String text) {
        return multipart("/organisation/import")
                .file(new MockMultipartFile("file", "lista.csv", "", text.getBytes(StandardCharsets.UTF_8)));
    }

    private static MockHttpServletResponse send(
            SignedInBrowser browser, PersonId who, AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
        return browser.send(who, request);
    }
}
