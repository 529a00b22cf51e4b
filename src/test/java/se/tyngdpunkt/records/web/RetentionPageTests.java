package se.tyngdpunkt.records.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static se.tyngdpunkt.access.web.SignedInAs.signedIn;
import static se.tyngdpunkt.organisation.OrganisationSamples.aMunicipality;

import java.time.Duration;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import se.tyngdpunkt.organisation.Furnishing;
import se.tyngdpunkt.organisation.OrganisationSamples;
import se.tyngdpunkt.organisation.Role;
import se.tyngdpunkt.records.domain.retention.DeleteWhatIsOld;
import se.tyngdpunkt.shared.MunicipalityScope;
import se.tyngdpunkt.shared.PersonId;
import se.tyngdpunkt.support.PageTest;
import se.tyngdpunkt.support.TestClock;
import se.tyngdpunkt.support.TestDatabase;

/** An administrator puts a decision here, is told what goes by it, may take it back, and reads what has gone. */
@PageTest
class RetentionPageTests {

    private static final String LETTERS = "/retention/message.letters";

    private final OrganisationSamples sjöby = aMunicipality();
    private final PersonId alva = sjöby.worker("Alva Lind", sjöby.group("Grupp 1", sjöby.department("Social")));
    private final PersonId ada = sjöby.holder("Ada Ö", Role.ADMINISTRATOR, sjöby.department("Skola"));

    private final MockMvc browser;
    private final Furnishing furnishing;
    private final DeleteWhatIsOld delete;
    private final TestDatabase database;
    private final TestClock clock;

    RetentionPageTests(
            MockMvc browser, Furnishing furnishing, DeleteWhatIsOld delete, TestDatabase database, TestClock clock) {
        this.browser = browser;
        this.furnishing = furnishing;
        this.delete = delete;
        this.database = database;
        this.clock = clock;
    }

    /** Two letters of October 2026 and one of 2025. */
    @BeforeEach
    void sendLetters() {
        clock.set(TestClock.START);
        sjöby.putInto(furnishing);
        for (var day : new String[] {"2026-10-01", "2026-10-09", "2025-03-01"}) {
            database.asOwner()
                    .sql(
                            "insert into message.letter (municipality_id, id, person_id, state, posted_at, done_at)"
                                    + " values (:m, gen_random_uuid(), :person, 'SENT', cast(:day as date), cast(:day as date))")
                    .param("m", sjöby.id().value())
                    .param("person", alva.value())
                    .param("day", day)
                    .update();
        }
    }

    private MockHttpServletResponse page(String address) throws Exception {
        return browser.perform(get(address).with(signedIn(sjöby.signedIn(ada))))
                .andReturn()
                .getResponse();
    }

    private MockHttpServletResponse decide(String outcome, String months, String decision, String wish, String seen)
            throws Exception {
        return browser.perform(post(LETTERS)
                        .param("outcome", outcome)
                        .param("months", months)
                        .param("decision", decision)
                        .param("do", wish)
                        .param("seen", seen)
                        .with(signedIn(sjöby.signedIn(ada))))
                .andReturn()
                .getResponse();
    }

    private long letters() {
        return database.asOwner()
                .sql("select count(*) from message.letter where municipality_id = :m")
                .param("m", sjöby.id().value())
                .query(Long.class)
                .single();
    }

    private void night() {
        clock.pass(Duration.ofDays(1));
        MunicipalityScope.in(sjöby.id(), () -> delete.deleteSome("message.letters"));
    }

    @Test
    void saysThatNothingIsDecidedAndNamesEveryKind() throws Exception {
        assertThat(page("/retention").getContentAsString())
                .contains(
                        "Utkast som aldrig skickades",
                        "Samtal, anteckningar och åtgärder",
                        "Svar, rader och resultat för varje person",
                        "Uppgifter om skickade brev",
                        "Rader för avslutade ärenden",
                        "Ännu inte beslutat. Allt finns kvar.",
                        "Inget har gallrats.");
        night();
        assertThat(letters()).isEqualTo(3);
    }

    @Test
    void tellsWhatWouldGoBeforeAnythingIsSaved() throws Exception {
        var told = decide("delete", "12", "KS 2026/17", "save", "").getContentAsString();
        assertThat(told)
                .contains("En uppgift tas bort den första natten, om beslutet gäller från 10 november 2026.")
                .contains("2025: 1 tas bort", "Inget är sparat än.", "value=\"KS 2026/17\"", "Spara beslutet");
        assertThat(page(LETTERS).getContentAsString()).contains("Ännu inte beslutat");
    }

    @Test
    void countsFromTheNextNightAndSaysWhatWent() throws Exception {
        assertThat(decide("delete", "12", "KS 2026/17", "save", "1").getRedirectedUrl())
                .isEqualTo(LETTERS);
        assertThat(page(LETTERS).getContentAsString())
                .contains("Från natten till 10 november 2026: gallras efter 12 månader, enligt KS 2026/17.")
                .contains("Ännu inte beslutat", "Dra tillbaka", "Inskrivet av Ada Ö");
        MunicipalityScope.in(sjöby.id(), () -> delete.deleteSome("message.letters"));
        assertThat(letters()).as("the same day").isEqualTo(3);
        night();
        assertThat(letters()).isEqualTo(2);
        assertThat(page("/retention").getContentAsString())
                .contains("Gallras efter 12 månader, enligt KS 2026/17.")
                .containsPattern("10 november 2026</th>.*Uppgifter om skickade brev</td>.*>2025</td>.*>1</td>"
                        + ".*10 november 2025</td>.*KS 2026/17</td>");
    }

    @Test
    void isTakenBackBeforeItCounts() throws Exception {
        decide("delete", "1", "KS 2026/18", "save", "3");
        var rule = Pattern.compile("name=\"rule\" value=\"([^\"]+)\"")
                .matcher(page(LETTERS).getContentAsString());
        assertThat(rule.find()).isTrue();
        withdraw(rule.group(1));
        assertThat(page(LETTERS).getContentAsString())
                .contains("Ännu inte beslutat", "Tillbakadraget")
                .doesNotContain("Dra tillbaka");
        night();
        assertThat(letters()).isEqualTo(3);
        decide("delete", "24", "KS 2026/19", "save", "0");
        night();
        withdraw(rule.group(1));
        assertThat(page(LETTERS).getContentAsString()).contains("Gallras efter 24 månader, enligt KS 2026/19.");
    }

    private void withdraw(String rule) throws Exception {
        browser.perform(post(LETTERS + "/withdrawal").param("rule", rule).with(signedIn(sjöby.signedIn(ada))));
    }

    /** What keeps longer saves what a shorter one would have taken the same night. */
    @Test
    void keepsAtOnceWhatIsDecidedToBeKept() throws Exception {
        decide("delete", "12", "KS 2026/17", "save", "1");
        decide("keep", "", "KS 2026/20", "save", "0");
        assertThat(page(LETTERS).getContentAsString())
                .contains("Bevaras, enligt KS 2026/20.")
                .doesNotContain("Dra tillbaka");
        night();
        assertThat(letters()).isEqualTo(3);
    }

    @Test
    void asksForANumberAndADecisionAndKeepsWhatWasTyped() throws Exception {
        var refused = decide("delete", "noll", "KS 2026/17", "save", "0");
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentAsString())
                .contains("Skriv ett helt tal mellan 1 och 1200", "value=\"noll\"", "value=\"KS 2026/17\"");
        assertThat(decide("delete", "0", "KS 2026/17", "save", "0").getStatus()).isEqualTo(422);
        assertThat(decide("delete", "1201", "KS 2026/17", "save", "0").getStatus())
                .isEqualTo(422);
        assertThat(decide("keep", "", " ", "save", "0").getContentAsString())
                .contains("Hänvisa till kommunens beslut.");
        assertThat(decide("keep", "", "19640823-3234", "save", "0").getContentAsString())
                .contains("inget personnummer");
        assertThat(page(LETTERS).getContentAsString()).contains("Ännu inte beslutat");
    }

    @Test
    void tellsEverybodyHowLongHerDataAreKept() throws Exception {
        assertThat(aboutData()).contains("Uppgifter om skickade brev: ännu inte beslutat, finns kvar.");
        decide("delete", "12", "KS 2026/17", "save", "1");
        assertThat(aboutData()).contains("Uppgifter om skickade brev: ännu inte beslutat, finns kvar.");
        night();
        assertThat(aboutData())
                .contains("Uppgifter om skickade brev: tas bort efter 12 månader, enligt KS 2026/17.")
                .contains("Loggen: ännu inte beslutat, finns kvar.");
        assertThat(browser.perform(get("/about/data")).andReturn().getResponse().getContentAsString())
                .contains("Logga in för att se vad din kommun har bestämt.")
                .doesNotContain("KS 2026/17");
    }

    private String aboutData() throws Exception {
        return browser.perform(get("/about/data").with(signedIn(sjöby.signedIn(alva))))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    @Test
    void waitsForTheArchiveAndSaysWhatItHas() throws Exception {
        browser.perform(post(LETTERS)
                .param("outcome", "delete")
                .param("months", "12")
                .param("archive", "first")
                .param("decision", "KS 2026/17")
                .param("do", "save")
                .param("seen", "1")
                .with(signedIn(sjöby.signedIn(ada))));
        night();
        assertThat(letters()).isEqualTo(3);
        assertThat(page("/retention").getContentAsString())
                .contains("Det lämnas till arkivet först.", "Inget är lämnat till arkivet än");
        database.asOwner()
                .sql(
                        "insert into records.delivery (municipality_id, kind, until, delivered, file_sha256, written_at) values"
                                + " (:m, 'message.letters', date '2025-12-31', 1, repeat('ab', 32), timestamptz '2026-11-10T12:00Z')")
                .param("m", sjöby.id().value())
                .update();
        night();
        assertThat(letters()).isEqualTo(2);
        assertThat(page("/retention").getContentAsString())
                .contains("Lämnat till arkivet till och med 31 december 2025.", "en rad, skrivet 10 november 2026")
                .doesNotContain("Inget är lämnat till arkivet än");
        assertThat(page("/retention/measurement.drafts").getContentAsString()).doesNotContain("name=\"archive\"");
    }

    @Test
    void keepsADeedOfWhoDecided() throws Exception {
        decide("delete", "12", "KS 2026/17", "save", "1");
        assertThat(database.asOwner()
                        .sql("select reason from audit.deed where municipality_id = :m and person_id = :by"
                                + " and what = 'records.retention-decided'")
                        .param("m", sjöby.id().value())
                        .param("by", ada.value())
                        .query(String.class)
                        .list())
                .containsExactly("KS 2026/17");
    }
}
