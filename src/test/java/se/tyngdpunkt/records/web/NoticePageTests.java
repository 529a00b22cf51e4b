package se.tyngdpunkt.records.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static se.tyngdpunkt.access.web.SignedInAs.signedIn;
import static se.tyngdpunkt.organisation.OrganisationSamples.aMunicipality;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import se.tyngdpunkt.organisation.Furnishing;
import se.tyngdpunkt.organisation.OrganisationSamples;
import se.tyngdpunkt.organisation.Role;
import se.tyngdpunkt.shared.PersonId;
import se.tyngdpunkt.support.PageTest;
import se.tyngdpunkt.support.TestClock;
import se.tyngdpunkt.support.TestDatabase;

/** An administrator puts here what the municipality has decided on personal data, and everybody in it reads that. */
@PageTest
class NoticePageTests {

    private static final String[] DECIDED = {"Socialnämnden", "BOTH", "SN 2026/4", "Kim Ombud", "dso@sjoby.example"};

    private final OrganisationSamples sjöby = aMunicipality();
    private final PersonId alva = sjöby.worker("Alva Lind", sjöby.group("Grupp 1", sjöby.department("Social")));
    private final PersonId ada = sjöby.holder("Ada Ö", Role.ADMINISTRATOR, sjöby.department("Skola"));

    private final MockMvc browser;
    private final Furnishing furnishing;
    private final TestDatabase database;
    private final TestClock clock;

    NoticePageTests(MockMvc browser, Furnishing furnishing, TestDatabase database, TestClock clock) {
        this.browser = browser;
        this.furnishing = furnishing;
        this.database = database;
        this.clock = clock;
    }

    @BeforeEach
    void furnish() {
        sjöby.putInto(furnishing);
    }

    @Test
    void saysThatNothingIsDecidedUntilItIs() throws Exception {
        assertThat(read("/about/data", alva))
                .contains("Ännu har kommunen inte skrivit in sitt beslut.", "Konfidentiell mätning", "Anonym mätning")
                .doesNotContain("href=\"/notice\"");
        assertThat(read("/about/data", ada)).contains("href=\"/notice\"");
    }

    @Test
    void tellsEverybodyInTheMunicipalityAndNobodyElse() throws Exception {
        assertThat(decide(DECIDED).getRedirectedUrl()).isEqualTo("/notice");
        assertThat(read("/about/data", alva))
                .contains("Kommunen har beslutat om det här, SN 2026/4. Personuppgiftsansvarig är Socialnämnden.")
                .contains("artikel 6.1 c, och uppgift av allmänt intresse, artikel 6.1 e")
                .contains("Dataskyddsombud är Kim Ombud: dso@sjoby.example.")
                .doesNotContain("Ännu har kommunen inte");
        var elsewhere = aMunicipality();
        var other = elsewhere.worker("Bo Ek", elsewhere.group("Grupp 2", elsewhere.department("Social")));
        elsewhere.putInto(furnishing);
        assertThat(browser.perform(get("/about/data").with(signedIn(elsewhere.signedIn(other))))
                        .andReturn()
                        .getResponse()
                        .getContentAsString())
                .contains("Ännu har kommunen inte")
                .doesNotContain("Kim Ombud");
        assertThat(browser.perform(get("/about/data")).andReturn().getResponse().getContentAsString())
                .doesNotContain("Kim Ombud");
    }

    @Test
    void showsWhatIsDecidedInTheFormAndKeepsWhatItSaidBefore() throws Exception {
        decide(DECIDED);
        assertThat(read("/notice", ada))
                .contains("value=\"Kim Ombud\"", "Senast ändrat")
                .containsPattern("value=\"BOTH\" checked");
        decide(DECIDED);
        clock.pass(Duration.ofMinutes(1));
        decide("Vård- och omsorgsnämnden", "OBLIGATION", "VON 2026/9", "Kim Ombud", "dso@sjoby.example");
        assertThat(read("/about/data", alva))
                .contains("Vård- och omsorgsnämnden")
                .doesNotContain("SN 2026/4", "artikel 6.1 e");
        assertThat(database.asOwner()
                        .sql("select decision from records.notice where municipality_id = :m order by decided_at")
                        .param("m", sjöby.id().value())
                        .query(String.class)
                        .list())
                .containsExactly("SN 2026/4", "VON 2026/9");
        assertThat(database.asOwner()
                        .sql(
                                "select reason from audit.deed where municipality_id = :m and what = 'records.notice-decided'")
                        .param("m", sjöby.id().value())
                        .query(String.class)
                        .list())
                .as("nothing is done when nothing is changed")
                .containsExactlyInAnyOrder("SN 2026/4", "VON 2026/9");
    }

    @Test
    void asksForAllOfItAndKeepsWhatWasTyped() throws Exception {
        var refused = decide("Socialnämnden", "CONSENT", " ", "19640823-3234", "x".repeat(201));
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentAsString())
                .contains("value=\"Socialnämnden\"", "Välj den rättsliga grund", "Hänvisa till kommunens beslut.")
                .contains("Skriv högst 200 tecken och inget personnummer.", "value=\"19640823-3234\"");
        assertThat(read("/about/data", alva)).contains("Ännu har kommunen inte");
    }

    private MockHttpServletResponse decide(String... fields) throws Exception {
        return browser.perform(post("/notice")
                        .param("controller", fields[0])
                        .param("basis", fields[1])
                        .param("decision", fields[2])
                        .param("officer", fields[3])
                        .param("contact", fields[4])
                        .with(signedIn(sjöby.signedIn(ada))))
                .andReturn()
                .getResponse();
    }

    private String read(String address, PersonId who) throws Exception {
        return browser.perform(get(address).with(signedIn(sjöby.signedIn(who))))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }
}
