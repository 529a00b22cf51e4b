package se.tyngdpunkt.access.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static se.tyngdpunkt.access.AccessSamples.PASSWORD;
import static se.tyngdpunkt.access.AccessSamples.aPerson;
import static se.tyngdpunkt.access.AccessSamples.loginOf;
import static se.tyngdpunkt.access.AccessSamples.with;

import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import se.tyngdpunkt.access.DemoAccounts;
import se.tyngdpunkt.access.domain.account.Accounts;
import se.tyngdpunkt.organisation.Role;
import se.tyngdpunkt.shared.MunicipalityScope;
import se.tyngdpunkt.shared.SignedIn;
import se.tyngdpunkt.support.PageTest;
import se.tyngdpunkt.support.TestClock;
import se.tyngdpunkt.support.TestDatabase;

@PageTest
class SignInPageTests {

    private final MockMvc browser;
    private final TestDatabase database;
    private final DemoAccounts demo;
    private final Accounts accounts;
    private final TestClock clock;

    SignInPageTests(MockMvc browser, TestDatabase database, DemoAccounts demo, Accounts accounts, TestClock clock) {
        this.browser = browser;
        this.database = database;
        this.demo = demo;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** Without any municipality every page leads to the first visit. */
    @BeforeEach
    void setUp() {
        aPerson(database);
    }

    @Test
    void leadsAnybodyElseToTheSignInPageAndBack() throws Exception {
        browser.perform(get("/my/measurement/7?part=2"))
                .andExpect(redirectedUrl("/sign-in?next=%2Fmy%2Fmeasurement%2F7%3Fpart%3D2"));
        var cookie = cookieOf(signIn(someone(), PASSWORD, "/my/measurement/7?part=2")
                .andExpect(redirectedUrl("/my/measurement/7?part=2")));
        browser.perform(get("/nowhere").cookie(cookie)).andExpect(status().isNotFound());
    }

    @Test
    void tellsHtmxToLeaveThePage() throws Exception {
        browser.perform(post("/my/measurement/7/save")
                        .with(csrf())
                        .header("HX-Request", "true")
                        .header("HX-Current-URL", "http://localhost/my/measurement/7"))
                .andExpect(status().isUnauthorized())
                .andExpect(header().string("HX-Redirect", "/sign-in?next=%2Fmy%2Fmeasurement%2F7"));
    }

    @Test
    void leadsHomeRatherThanElsewhere() throws Exception {
        signIn(someone(), PASSWORD, "https://evil.example/").andExpect(redirectedUrl("/"));
    }

    @Test
    void saysTheSameOfUnknownLoginsAndWrongPasswords() throws Exception {
        var known = signIn(someone(), "not the password", "/").andReturn().getResponse();
        var unknown = send("nobody@sjoby.example", "not the password", "/")
                .andReturn()
                .getResponse();
        assertThat(known.getStatus()).isEqualTo(unknown.getStatus()).isEqualTo(422);
        assertThat(withoutLoginAndToken(known.getContentAsString()))
                .isEqualTo(withoutLoginAndToken(unknown.getContentAsString()))
                .contains("E-posten eller lösenordet stämmer inte");
    }

    @Test
    void keepsTheLoginButNeverThePassword() throws Exception {
        send("alva@sjoby.example", "not the password", "/")
                .andExpect(content().string(containsString("value=\"alva@sjoby.example\"")))
                .andExpect(content().string(not(containsString("not the password"))))
                .andExpect(content().string(containsString("<title>Fel: Logga in")));
    }

    @Test
    void asksForWhatIsMissing() throws Exception {
        send(" ", "", "/")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("href=\"#login\"")))
                .andExpect(content().string(containsString("href=\"#password\"")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-1",
                "😀😀",
                "'; drop table access.account; --",
                "<script>alert(1)</script>",
                "a\u0000b",
                "  x  ",
                "1e9"
            })
    void answersNonsenseCalmly(String nonsense) throws Exception {
        send(nonsense, nonsense, nonsense)
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(not(containsString("<script>alert"))));
    }

    @Test
    void answersAHundredKilobytesCalmly() throws Exception {
        var endless = "å".repeat(100_000);
        send(endless, endless, endless).andExpect(status().isUnprocessableContent());
    }

    @Test
    void slowsDownAfterFiveFailuresAlsoForTheRightPassword() throws Exception {
        var who = someone();
        for (int attempt = 0; attempt < 5; attempt++) {
            signIn(who, "not the password", "/").andExpect(status().isUnprocessableContent());
        }
        signIn(who, PASSWORD, "/")
                .andExpect(status().isTooManyRequests())
                .andExpect(header().exists("Retry-After"))
                .andExpect(content().string(containsString("Vänta en minut")));
        clock.pass(Duration.ofSeconds(61));
        signIn(who, PASSWORD, "/").andExpect(redirectedUrl("/"));
    }

    @Test
    void slowsDownUnknownLoginsAlike() throws Exception {
        for (int attempt = 0; attempt < 5; attempt++) {
            send("ghost@sjoby.example", "not the password", "/").andExpect(status().isUnprocessableContent());
        }
        send("ghost@sjoby.example", "not the password", "/").andExpect(status().isTooManyRequests());
    }

    @Test
    void refusesAFormFromElsewhere() throws Exception {
        browser.perform(post("/sign-in").param("login", "x").param("password", "y"))
                .andExpect(status().is3xxRedirection());
    }

    @Test
    void beginsANewSessionAndSetsGuardedCookies() throws Exception {
        var planted = "planted";
        var answer = browser.perform(form(someone(), PASSWORD, "/").cookie(new Cookie("session", planted)))
                .andReturn()
                .getResponse();
        var cookie = Objects.requireNonNull(answer.getCookie("session"));
        assertThat(cookie.getValue()).isNotEqualTo(planted);
        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(answer.getHeaders("Set-Cookie"))
                .anyMatch(line -> line.startsWith("session=") && line.contains("SameSite=Lax"));
    }

    /** A form open in another tab is sent with the token that it was drawn with. */
    @Test
    void leavesTheBrowsersFormTokenAlone() throws Exception {
        var answer = signIn(someone(), PASSWORD, "/").andReturn().getResponse();
        assertThat(answer.getCookie("form")).isNull();
    }

    @Test
    void guardsEveryAnswerWithHeaders() throws Exception {
        browser.perform(get("/sign-in"))
                .andExpect(header().string("Content-Security-Policy", containsString("default-src 'none'")))
                .andExpect(header().string("Referrer-Policy", "no-referrer"))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().string("Cache-Control", "no-store"))
                .andExpect(header().string("Cross-Origin-Opener-Policy", "same-origin"))
                .andExpect(header().string("Cross-Origin-Resource-Policy", "same-origin"))
                .andExpect(header().exists("Permissions-Policy"))
                .andExpect(header().doesNotExist("Strict-Transport-Security"));
        browser.perform(get("/sign-in").secure(true)).andExpect(header().exists("Strict-Transport-Security"));
    }

    @Test
    void signsOutAndEmptiesTheBrowser() throws Exception {
        var cookie = cookieOf(signIn(someone(), PASSWORD, "/"));
        browser.perform(post("/sign-out").with(csrf()).cookie(cookie))
                .andExpect(redirectedUrl("/sign-in?out"))
                .andExpect(header().string("Clear-Site-Data", containsString("cache")));
        browser.perform(get("/nowhere").cookie(cookie)).andExpect(status().is3xxRedirection());
    }

    @Test
    void endsSessionsOfAClosedAccountAndThoseBegunBeforeSigningOutEverywhere() throws Exception {
        var who = someone();
        var cookie = cookieOf(signIn(who, PASSWORD, "/"));
        clock.pass(Duration.ofSeconds(1));
        MunicipalityScope.in(who.municipality(), () -> {
            var account = accounts.of(who.person()).orElseThrow();
            accounts.change(account.id(), now -> Optional.of(now.signedOutEverywhere(clock.instant())));
        });
        browser.perform(get("/nowhere").cookie(cookie)).andExpect(status().is3xxRedirection());
        var again = cookieOf(signIn(who, PASSWORD, "/"));
        browser.perform(get("/nowhere").cookie(again)).andExpect(status().isNotFound());
        MunicipalityScope.in(who.municipality(), () -> {
            var account = accounts.of(who.person()).orElseThrow();
            accounts.change(account.id(), now -> Optional.of(now.enabled(false, now.sessionsValidFrom())));
        });
        browser.perform(get("/nowhere").cookie(again)).andExpect(status().is3xxRedirection());
        signIn(who, PASSWORD, "/").andExpect(status().isUnprocessableContent());
    }

    @Test
    void endsASessionAfterTwelveHours() throws Exception {
        var cookie = cookieOf(signIn(someone(), PASSWORD, "/"));
        clock.pass(Duration.ofHours(12));
        browser.perform(get("/nowhere").cookie(cookie)).andExpect(status().is3xxRedirection());
    }

    @Test
    void letsExamplePeopleInByAButtonOnTheMachineItselfOnly() throws Exception {
        var who = with(database, someone(), Role.UNIT_MANAGER);
        var button = post("/sign-in/demo").with(csrf()).param("login", loginOf(who.person()));
        var cookie = cookieOf(browser.perform(button).andExpect(redirectedUrl("/")));
        browser.perform(get("/nowhere").cookie(cookie)).andExpect(status().isNotFound());
        browser.perform(get("/nowhere").cookie(cookie).header("X-Forwarded-For", "198.51.100.7"))
                .andExpect(status().is3xxRedirection());
        browser.perform(post("/sign-in/demo")
                        .with(csrf())
                        .with(SignInPageTests::fromElsewhere)
                        .param("login", loginOf(who.person())))
                .andExpect(status().isForbidden());
        browser.perform(form(who, PASSWORD, "/").with(SignInPageTests::fromElsewhere))
                .andExpect(status().isForbidden());
    }

    @Test
    void letsNobodyElseInByAButton() throws Exception {
        browser.perform(post("/sign-in/demo").with(csrf()).param("login", "nobody@sjoby.example"))
                .andExpect(status().isUnprocessableContent());
    }

    private static org.springframework.mock.web.MockHttpServletRequest fromElsewhere(
            org.springframework.mock.web.MockHttpServletRequest request) {
        request.setRemoteAddr("198.51.100.7");
        return request;
    }

    private SignedIn someone() {
        var who = aPerson(database);
        MunicipalityScope.in(who.municipality(), () -> demo.open(who.person(), loginOf(who.person()), PASSWORD));
        return who;
    }

    private ResultActions signIn(SignedIn who, String password, String next) throws Exception {
        return browser.perform(form(who, password, next));
    }

    private ResultActions send(String login, String password, String next) throws Exception {
        return browser.perform(post("/sign-in")
                .with(csrf())
                .param("login", login)
                .param("password", password)
                .param("next", next));
    }

    private static org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder form(
            SignedIn who, String password, String next) {
        return post("/sign-in")
                .with(csrf())
                .param("login", loginOf(who.person()))
                .param("password", password)
                .param("next", next);
    }

    private static Cookie cookieOf(ResultActions answer) {
        return Objects.requireNonNull(answer.andReturn().getResponse().getCookie("session"));
    }

    private static String withoutLoginAndToken(String html) {
        return html.replaceAll("value=\"[^\"]*\"", "");
    }
}
