package se.tyngdpunkt.organisation.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static se.tyngdpunkt.organisation.OrganisationSamples.aMunicipality;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import se.tyngdpunkt.organisation.Furnishing;
import se.tyngdpunkt.organisation.OrganisationSamples;
import se.tyngdpunkt.organisation.Role;
import se.tyngdpunkt.shared.PersonId;
import se.tyngdpunkt.shared.UnitId;
import se.tyngdpunkt.support.PageTest;

@PageTest
class FormOfEmploymentPageTests {

    private final OrganisationSamples sjoby = aMunicipality();
    private final UnitId department = sjoby.department("Socialförvaltningen");
    private final UnitId unit = sjoby.unit("Utredning", department);
    private final UnitId group = sjoby.group("Grupp 1", unit);
    private final PersonId ada = sjoby.holder("Ada Ek", Role.ADMINISTRATOR, department);
    private final PersonId alva = sjoby.worker("Alva Lind", group, 75);
    private final SignedInBrowser browser;
    private final Furnishing furnishing;

    FormOfEmploymentPageTests(MockMvc mvc, Furnishing furnishing) {
        this.browser = new SignedInBrowser(mvc, sjoby);
        this.furnishing = furnishing;
    }

    @BeforeEach
    void furnish() {
        sjoby.putInto(furnishing);
    }

    @Test
    void keepsTheFormOfEmploymentThatIsChosen() throws Exception {
        var form = address() + "/new-employment";
        assertThat(browser.html(ada, form))
                .contains("Inte angiven", "Tillsvidare", "Visstid eller vikariat", "Inhyrd konsult");
        var refused = browser.send(ada, post(form).param("form", "CONSULTANT"));
        assertThat(refused.getContentAsString(StandardCharsets.UTF_8))
                .contains("<option value=\"CONSULTANT\" selected>Inhyrd konsult");
        var refusedForm = browser.send(ada, post(form).param("form", "FRIEND"));
        assertThat(refusedForm.getContentAsString(StandardCharsets.UTF_8)).contains("id=\"form-fel\"");
        browser.send(
                ada,
                post(form)
                        .param("unit", unit.value().toString())
                        .param("share", "25")
                        .param("form", "CONSULTANT")
                        .param("from", "2026-11-01"));
        assertThat(browser.html(ada, address())).contains("25 %", "<td>Inhyrd konsult</td>");
    }

    @Test
    void changesTheFormOfEmploymentFromTodayByAFile() throws Exception {
        var file = """
                förvaltning;enhet;grupp;förnamn;efternamn;e-post;sysselsättningsgrad;anställningsform
                Socialförvaltningen;Utredning;Grupp 1;Alva;Lind;alva.lind@sjoby.example;75;Vikariat
                Socialförvaltningen;Utredning;Grupp 1;Bo;Ås;bo.as@sjoby.example;50;Inhyrd
                """;
        var uploaded = String.valueOf(upload(file).getRedirectedUrl());
        var preview = browser.html(ada, uploaded);
        assertThat(preview)
                .contains(
                        "En ändrad anställningsform",
                        "Grupp 1, Visstid eller vikariat",
                        "Grupp 1, 50 %, Inhyrd konsult")
                .doesNotContain("ändrad sysselsättningsgrad");
        var mark = preview.replaceFirst("(?s).*name=\"mark\" value=\"([^\"]+)\".*", "$1");
        browser.send(ada, post(uploaded).param("mark", mark));
        assertThat(browser.html(ada, address())).contains("<td>Visstid eller vikariat</td>", "<td>Inte angiven</td>");
        var again = String.valueOf(upload(file).getRedirectedUrl());
        assertThat(browser.html(ada, again)).contains("Filen ändrar ingenting");
    }

    private MockHttpServletResponse upload(String text) throws Exception {
        return browser.send(
                ada,
                multipart("/organisation/import")
                        .file(new MockMultipartFile(
                                "file", "personer.csv", "text/csv", text.getBytes(StandardCharsets.UTF_8))));
    }

    private String address() {
        return "/organisation/people/" + alva.value();
    }
}
