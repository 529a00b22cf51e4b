package se.tyngdpunkt.access.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static se.tyngdpunkt.access.AccessSamples.PASSWORD;
import static se.tyngdpunkt.access.AccessSamples.aPerson;
import static se.tyngdpunkt.access.AccessSamples.loginOf;

import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import se.tyngdpunkt.access.DemoAccounts;
import se.tyngdpunkt.organisation.EmailChanged;
import se.tyngdpunkt.shared.Events;
import se.tyngdpunkt.shared.MunicipalityScope;
import se.tyngdpunkt.shared.SignedIn;
import se.tyngdpunkt.support.PageTest;
import se.tyngdpunkt.support.TestClock;
import se.tyngdpunkt.support.TestDatabase;

@PageTest
class AccountPageTests {

    private static final String OTHER_PASSWORD = "korvstoppning vid midnatt";

    private final MockMvc browser;
    private final TestDatabase database;
    private final DemoAccounts accounts;
    private final Events events;
    private final TestClock clock;

    AccountPageTests(MockMvc browser, TestDatabase database, DemoAccounts accounts, Events events, TestClock clock) {
        this.browser = browser;
        this.database = database;
        this.accounts = accounts;
        this.events = events;
        this.clock = clock;
    }

    @Test
    void changesThePasswordAndEndsEveryOtherSession() throws Exception {
        var who = someone();
        var elsewhere = signIn(loginOf(who.person()), PASSWORD);
        clock.pass(Duration.ofSeconds(1));
        var here = signIn(loginOf(who.person()), PASSWORD);
        var renewed = cookieOf(change(here, PASSWORD, OTHER_PASSWORD).andExpect(redirectedUrl("/my/account")));
        browser.perform(get("/my/account").cookie(elsewhere)).andExpect(status().is3xxRedirection());
        browser.perform(get("/my/account").cookie(here)).andExpect(status().is3xxRedirection());
        browser.perform(get("/my/account").cookie(renewed)).andExpect(status().isOk());
        enter(loginOf(who.person()), PASSWORD).andExpect(status().isUnprocessableContent());
        enter(loginOf(who.person()), OTHER_PASSWORD).andExpect(redirectedUrl("/"));
    }

    @Test
    void listsWhereOneIsSignedInAndSignsOutEverywhereElse() throws Exception {
        var who = someone();
        var elsewhere = signIn(loginOf(who.person()), PASSWORD);
        clock.pass(Duration.ofSeconds(1));
        var here = signIn(loginOf(who.person()), PASSWORD);
        assertThat(rowsIn(here)).isEqualTo(2);
        var renewed = cookieOf(browser.perform(
                post("/my/account/sign-out-everywhere").with(csrf()).cookie(here)));
        browser.perform(get("/my/account").cookie(elsewhere)).andExpect(status().is3xxRedirection());
        assertThat(rowsIn(renewed)).isEqualTo(1);
    }

    @Test
    void asksForThePresentPasswordAndSlowsDownWhoeverGuesses() throws Exception {
        var cookie = signIn(loginOf(someone().person()), PASSWORD);
        for (int attempt = 0; attempt < 5; attempt++) {
            change(cookie, "not the password", OTHER_PASSWORD)
                    .andExpect(status().isUnprocessableContent())
                    .andExpect(content().string(containsString("href=\"#present\"")));
        }
        change(cookie, PASSWORD, OTHER_PASSWORD).andExpect(status().isTooManyRequests());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "kort", "123456789012", "Tyngdpunkt2026", "alva lind alva lind", "a\u0000b", "😀😀😀"})
    void refusesAPasswordThatIsShortOrEasilyGuessed(String chosen) throws Exception {
        var cookie = signIn(loginOf(someone().person()), PASSWORD);
        change(cookie, PASSWORD, chosen)
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("href=\"#chosen\"")));
    }

    @Test
    void refusesAHundredKilobytesCalmly() throws Exception {
        var cookie = signIn(loginOf(someone().person()), PASSWORD);
        var endless = "å".repeat(100_000);
        change(cookie, PASSWORD, endless)
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(not(containsString("ååå"))));
        change(cookie, endless, OTHER_PASSWORD).andExpect(status().isUnprocessableContent());
    }

    @Test
    void letsTheLoginFollowTheAddress() throws Exception {
        var who = someone();
        var before = loginOf(who.person());
        var after = "ny." + before;
        MunicipalityScope.in(who.municipality(), () -> events.tell(new EmailChanged(who, who.person(), before, after)));
        enter(before, PASSWORD).andExpect(status().isUnprocessableContent());
        enter(after, PASSWORD).andExpect(redirectedUrl("/"));
    }

    private int rowsIn(Cookie cookie) throws Exception {
        var html = browser.perform(get("/my/account").cookie(cookie))
                .andReturn()
                .getResponse()
                .getContentAsString();
        return html.split("<th scope=\"row\">", -1).length - 1;
    }

    private ResultActions change(Cookie cookie, String present, String chosen) throws Exception {
        return browser.perform(post("/my/account/password")
                .with(csrf())
                .cookie(cookie)
                .param("present", present)
                .param("chosen", chosen));
    }

    private SignedIn someone() {
        var who = aPerson(database);
        MunicipalityScope.in(who.municipality(), () -> accounts.open(who.person(), loginOf(who.person()), PASSWORD));
        database.asOwner()
                .sql("update access.account set is_demo = false where person_id = :person")
                .param("person", who.person().value())
                .update();
        return who;
    }

    private Cookie signIn(String login, String password) throws Exception {
        return cookieOf(enter(login, password));
    }

    private ResultActions enter(String login, String password) throws Exception {
        return browser.perform(
                post("/sign-in").with(csrf()).param("login", login).param("password", password));
    }

    private static Cookie cookieOf(ResultActions answer) {
        return Objects.requireNonNull(answer.andReturn().getResponse().getCookie("session"));
    }
}
