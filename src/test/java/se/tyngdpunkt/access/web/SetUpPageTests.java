package se.tyngdpunkt.access.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static se.tyngdpunkt.access.AccessSamples.PASSWORD;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import se.tyngdpunkt.access.domain.upkeep.ForgetWhatIsOver;
import se.tyngdpunkt.database.municipality.PermitMunicipality;
import se.tyngdpunkt.shared.AfterStart;
import se.tyngdpunkt.shared.StartedAt;
import se.tyngdpunkt.support.PageTest;
import se.tyngdpunkt.support.TestClock;
import se.tyngdpunkt.support.TestDatabase;

/** One story in order, since there is one first visit, and then one further municipality after another. */
@PageTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SetUpPageTests {

    private final MockMvc browser;
    private final List<AfterStart> told;
    private final TestClock clock;
    private final TestDatabase database;
    private final ForgetWhatIsOver upkeep;

    SetUpPageTests(
            MockMvc browser, List<AfterStart> told, TestClock clock, TestDatabase database, ForgetWhatIsOver upkeep) {
        this.browser = browser;
        this.told = told;
        this.clock = clock;
        this.database = database;
        this.upkeep = upkeep;
    }

    @Test
    @Order(1)
    void everyPageLeadsThere() throws Exception {
        browser.perform(get("/")).andExpect(redirectedUrl("/set-up"));
        browser.perform(get("/rounds")).andExpect(redirectedUrl("/set-up"));
        browser.perform(get("/sign-in")).andExpect(redirectedUrl("/set-up"));
        browser.perform(get("/set-up")).andExpect(status().isOk());
    }

    @Test
    @Order(2)
    void showsEightGroupsOfFourOnTheConsole() {
        assertThat(code()).matches("[A-Z2-9]{4}(-[A-Z2-9]{4}){7}");
    }

    @Test
    @Order(3)
    void keepsWhatWasTypedAndTheCodeWhenSomethingIsWrong() throws Exception {
        send(code(), "sommar", "1480")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("value=\"Sjöby kommun\"")))
                .andExpect(content().string(containsString("href=\"#password\"")));
        for (int correction = 0; correction < 6; correction++) {
            send(code(), PASSWORD, "14800")
                    .andExpect(status().isUnprocessableContent())
                    .andExpect(content().string(containsString("href=\"#code\"")));
        }
    }

    @ParameterizedTest
    @Order(4)
    @ValueSource(strings = {"", "AAAA-AAAA", "😀"})
    void refusesAnyOtherCode(String wrong) throws Exception {
        send(wrong, PASSWORD, "1480")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("href=\"#setUpCode\"")));
    }

    @Test
    @Order(5)
    void slowsDownWhoeverTriesCodes() throws Exception {
        for (int attempt = 0; attempt < 2; attempt++) {
            send("AAAA", PASSWORD, "1480").andExpect(status().isUnprocessableContent());
        }
        send("AAAA", PASSWORD, "1480").andExpect(status().isTooManyRequests());
    }

    @Test
    @Order(6)
    void foundsTheMunicipalityOnceAndLeadsToTwoFactors() throws Exception {
        clock.pass(Duration.ofHours(2));
        var used = code();
        send(used.toLowerCase(Locale.ROOT), PASSWORD, "1480").andExpect(redirectedUrl("/sign-in"));
        send(used, PASSWORD, "1481").andExpect(status().isNotFound());
        browser.perform(get("/set-up")).andExpect(status().isNotFound());
        var cookie = Objects.requireNonNull(browser.perform(post("/sign-in")
                        .with(csrf())
                        .param("login", "alva@sjoby.example")
                        .param("password", PASSWORD))
                .andExpect(redirectedUrl("/"))
                .andReturn()
                .getResponse()
                .getCookie("session"));
        browser.perform(get("/").cookie(cookie)).andExpect(redirectedUrl("/my/account/two-factors"));
        assertThat(lines()).isEmpty();
    }

    @Test
    @Order(7)
    void setsUpAFurtherOneByThePermitOfTheOperatorAlone() throws Exception {
        var permit = permit(Duration.ofDays(1));
        browser.perform(get("/sign-in")).andExpect(status().isOk());
        browser.perform(get("/set-up")).andExpect(status().isOk());
        send("AAAA", PASSWORD, "1481").andExpect(status().isUnprocessableContent());
        send(permit, PASSWORD, "1481")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("används redan i en annan kommun")));
        send(permit, PASSWORD, "1480", "berit@ekby.example")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Kommunen finns redan.")));
        send(permit, PASSWORD, "1481", "berit@ekby.example").andExpect(redirectedUrl("/sign-in"));
        send(permit, PASSWORD, "1482", "carl@ekby.example").andExpect(status().isNotFound());
        assertThat(municipalities()).containsExactly("1480", "1481");
    }

    @Test
    @Order(8)
    void refusesAPermitWhoseTimeIsOver() throws Exception {
        var permit = permit(Duration.ofHours(1));
        permit(Duration.ofHours(2));
        clock.pass(Duration.ofHours(1));
        send(permit, PASSWORD, "1482", "carl@ekby.example")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("href=\"#setUpCode\"")));
        clock.pass(Duration.ofHours(1));
        browser.perform(get("/set-up")).andExpect(status().isNotFound());
        upkeep.forget();
        assertThat(database.asOwner()
                        .sql("select count(*) from access.set_up_permit")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    /** While her password was hashed somebody else was quicker. */
    @Test
    @Order(9)
    void foundsOneMunicipalityForOnePermit() throws Exception {
        var permit = permit(Duration.ofDays(1));
        try (var both = Executors.newFixedThreadPool(2)) {
            var sent = List.of(
                    both.submit(() -> answerTo(send(permit, PASSWORD, "1483", "dan@ekby.example"))),
                    both.submit(() -> answerTo(send(permit, PASSWORD, "1484", "eva@ekby.example"))));
            assertThat(List.of(sent.getFirst().get(), sent.getLast().get()))
                    .contains(302)
                    .doesNotContain(500)
                    .satisfies(codes -> assertThat(Set.copyOf(codes)).hasSize(2));
        }
        assertThat(municipalities()).hasSize(3);
    }

    private static int answerTo(ResultActions done) {
        return done.andReturn().getResponse().getStatus();
    }

    private String permit(Duration time) {
        return new PermitMunicipality(database.owner(), clock.instant().plus(time))
                .permit()
                .shown();
    }

    private List<String> municipalities() {
        return database.asOwner()
                .sql("select code from organisation.municipality order by code")
                .query((row, _) -> Objects.requireNonNull(row.getString("code")))
                .list();
    }

    private String code() {
        return lines().getFirst().replaceAll(".*: ", "");
    }

    private List<String> lines() {
        var where = new StartedAt(URI.create("http://127.0.0.1:8080/"), false, Locale.of("sv"));
        return told.stream()
                .flatMap(each -> each.ready(where).stream())
                .filter(line -> line.contains("engångskod"))
                .toList();
    }

    private ResultActions send(String setUpCode, String password, String code) throws Exception {
        return send(setUpCode, password, code, "alva@sjoby.example");
    }

    private ResultActions send(String setUpCode, String password, String code, String email) throws Exception {
        return browser.perform(post("/set-up")
                .with(csrf())
                .param("setUpCode", setUpCode)
                .param("municipality", "Sjöby kommun")
                .param("code", code)
                .param("department", "Socialförvaltningen")
                .param("givenName", "Alva")
                .param("familyName", "Lind")
                .param("email", email)
                .param("password", password));
    }
}
