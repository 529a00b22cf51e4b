package se.tyngdpunkt.records.web.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static se.tyngdpunkt.access.web.SignedInAs.signedIn;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.support.TransactionOperations;
import se.tyngdpunkt.matrix.Town;
import se.tyngdpunkt.matrix.Who;
import se.tyngdpunkt.organisation.Furnishing;
import se.tyngdpunkt.records.web.mine.Unzipped;
import se.tyngdpunkt.shared.MunicipalityScope;
import se.tyngdpunkt.shared.SignedIn;
import se.tyngdpunkt.support.PageTest;
import se.tyngdpunkt.support.TestClock;
import se.tyngdpunkt.support.TestDatabase;

/** Somebody says that something about her is wrong, and is answered. */
@PageTest
class CorrectionPageTests {

    private final MockMvc mvc;
    private final TestDatabase database;
    private final TestClock clock;
    private final Furnishing furnishing;
    private final TransactionOperations transactions;
    private final Town town = new Town();

    CorrectionPageTests(
            MockMvc mvc,
            TestDatabase database,
            TestClock clock,
            Furnishing furnishing,
            TransactionOperations transactions) {
        this.mvc = mvc;
        this.database = database;
        this.clock = clock;
        this.furnishing = furnishing;
        this.transactions = transactions;
    }

    @BeforeEach
    void furnish() {
        clock.set(TestClock.START);
        MunicipalityScope.in(
                town.signedIn(Who.WORKER).municipality(),
                () -> transactions.executeWithoutResult(_ -> town.samples.putInto(furnishing)));
    }

    @Test
    void anAdministratorAnswersAndSheReadsIt() throws Exception {
        ask("employment", "Jag arbetar 80 procent", "80 procent sedan i maj");
        assertThat(page("/my/record", Who.WORKER)).contains("Jag arbetar 80 procent", "Väntar på svar");
        assertThat(page("/", Who.ADMIN)).contains("En väntar på svar.");
        assertThat(page("/corrections", Who.ADMIN))
                .contains("Alva Lind: Var du arbetar", "Jag arbetar 80 procent", "Ska vara: 80 procent sedan i maj");
        assertThat(page("/corrections", Who.LEAD)).contains("Inget väntar på svar");

        assertThat(answer(post("/corrections/" + id() + "/corrected"), Who.ADMIN)
                        .getStatus())
                .isEqualTo(302);

        assertThat(page("/my/record", Who.WORKER))
                .contains("Rättat av Adam Strand")
                .doesNotContain("Väntar på svar");
        assertThat(page("/my/seen-by", Who.WORKER)).contains("Rättade något du bett om");
        assertThat(page("/corrections", Who.ADMIN)).contains("Inget väntar på svar");
        assertThat(Unzipped.of(mvc, post("/my/record/file").with(signedIn(who(Who.WORKER))))
                        .html())
                .contains("Jag arbetar 80 procent", "80 procent sedan i maj", "Rättat", "Adam Strand");
    }

    @Test
    void herLeaderSaysWhyNot() throws Exception {
        ask("talk", "Samtalet var på torsdagen", "Torsdag");
        assertThat(page("/corrections", Who.ADMIN)).contains("Inget väntar på svar");
        var blank = answer(post("/corrections/" + id() + "/refused").param("reason", " "), Who.LEAD);
        assertThat(blank.getStatus()).isEqualTo(422);
        assertThat(blank.getContentAsString(StandardCharsets.UTF_8)).contains("Skriv varför det inte rättas.");
        var named = answer(
                post("/corrections/" + id() + "/refused").param("reason", "Brukaren 850709-9805 var där"), Who.LEAD);
        assertThat(named.getStatus()).isEqualTo(422);
        assertThat(named.getContentAsString(StandardCharsets.UTF_8)).contains("Brukaren 850709-9805 var där");

        answer(post("/corrections/" + id() + "/refused").param("reason", "Det var på onsdagen"), Who.LEAD);

        assertThat(page("/my/record", Who.WORKER)).contains("Inte rättat (Johan Berg", "Det var på onsdagen");
        assertThat(answer(post("/corrections/" + id() + "/corrected"), Who.LEAD).getStatus())
                .isEqualTo(302);
        assertThat(page("/my/record", Who.WORKER))
                .contains("Det var på onsdagen")
                .doesNotContain("Rättat av");
    }

    @Test
    void keepsWhatWasTypedAndTakesNoPersonnummer() throws Exception {
        var sent = answer(
                post("/my/record/corrections/person")
                        .param("wrong", "Mitt namn")
                        .param("wanted", "850709-9805"),
                Who.WORKER);
        assertThat(sent.getStatus()).isEqualTo(422);
        assertThat(sent.getContentAsString(StandardCharsets.UTF_8))
                .contains("Mitt namn", "850709-9805", "Kommunens administratörer läser");
        var tooLong = answer(
                post("/my/record/corrections/person")
                        .param("wrong", "a".repeat(1001))
                        .param("wanted", "b"),
                Who.WORKER);
        assertThat(tooLong.getStatus()).isEqualTo(422);
        assertThat(count()).isZero();
    }

    @Test
    void nobodyIsAskedToMendTheLog() throws Exception {
        assertThat(answer(get("/my/record/corrections/seen"), Who.WORKER).getStatus())
                .isEqualTo(404);
        assertThat(answer(
                                post("/my/record/corrections/done-by-you")
                                        .param("wrong", "a")
                                        .param("wanted", "b"),
                                Who.WORKER)
                        .getStatus())
                .isEqualTo(404);
        assertThat(page("/my/record", Who.WORKER))
                .contains("/my/record/corrections/person", "/my/record/corrections/role")
                .doesNotContain("/my/record/corrections/seen");
    }

    @Test
    void saysWhatHasWaitedLongerThanAMonth() throws Exception {
        ask("person", "Mitt namn", "Alva Lund");
        clock.pass(Duration.ofDays(30));
        assertThat(page("/corrections", Who.ADMIN)).doesNotContain("mer än 30 dagar");
        clock.pass(Duration.ofDays(1));
        assertThat(page("/corrections", Who.ADMIN)).contains("Har väntat mer än 30 dagar");
        assertThat(page("/my/record", Who.WORKER)).contains("Har väntat mer än 30 dagar");
        assertThat(page("/", Who.ADMIN)).contains("En har väntat mer än 30 dagar.");
    }

    @Test
    void anAdministratorDoesNotAnswerHerOwn() throws Exception {
        answer(post("/my/record/corrections/person").param("wrong", "Namnet").param("wanted", "Adam"), Who.ADMIN);
        assertThat(page("/corrections", Who.ADMIN)).contains("Inget väntar på svar");
        assertThat(answer(post("/corrections/" + id() + "/corrected"), Who.ADMIN)
                        .getStatus())
                .isEqualTo(404);
    }

    private void ask(String section, String wrong, String wanted) throws Exception {
        var answer = answer(
                post("/my/record/corrections/" + section).param("wrong", wrong).param("wanted", wanted), Who.WORKER);
        assertThat(answer.getRedirectedUrl()).isEqualTo("/my/record");
    }

    private UUID id() {
        return database.asOwner()
                .sql("select id from records.correction where municipality_id = :m")
                .param("m", who(Who.WORKER).municipality().value())
                .query(UUID.class)
                .single();
    }

    private long count() {
        return database.asOwner()
                .sql("select count(*) from records.correction where municipality_id = :m")
                .param("m", who(Who.WORKER).municipality().value())
                .query(Long.class)
                .single();
    }

    private String page(String path, Who who) throws Exception {
        var answer = answer(get(path), who);
        assertThat(answer.getStatus()).isEqualTo(200);
        return answer.getContentAsString(StandardCharsets.UTF_8);
    }

    private MockHttpServletResponse answer(MockHttpServletRequestBuilder asked, Who who) throws Exception {
        return mvc.perform(asked.with(signedIn(who(who)))).andReturn().getResponse();
    }

    private SignedIn who(Who who) {
        return town.signedIn(who);
    }
}
