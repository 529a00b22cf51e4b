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
import static se.tyngdpunkt.access.AccessSamples.aPerson;
import static se.tyngdpunkt.access.AccessSamples.endRoles;
import static se.tyngdpunkt.access.AccessSamples.loginOf;
import static se.tyngdpunkt.access.AccessSamples.with;

import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import se.tyngdpunkt.access.DemoAccounts;
import se.tyngdpunkt.access.security.secret.CodesInTests;
import se.tyngdpunkt.organisation.Role;
import se.tyngdpunkt.shared.MunicipalityScope;
import se.tyngdpunkt.shared.SignedIn;
import se.tyngdpunkt.support.PageTest;
import se.tyngdpunkt.support.TestClock;
import se.tyngdpunkt.support.TestDatabase;

@PageTest
class TwoFactorsPageTests {

    private static final String SET_UP = "/my/account/two-factors";
    private static final Pattern LETTERS = Pattern.compile("<code class=\"tp-kod\">([A-Z2-7 ]+)</code>");
    private static final Pattern RECOVERY = Pattern.compile("<li>([a-z0-9]{4}(?:-[a-z0-9]{4}){3})</li>");

    private final MockMvc browser;
    private final TestDatabase database;
    private final DemoAccounts accounts;
    private final TestClock clock;

    TwoFactorsPageTests(MockMvc browser, TestDatabase database, DemoAccounts accounts, TestClock clock) {
        this.browser = browser;
        this.database = database;
        this.accounts = accounts;
        this.clock = clock;
    }

    @Test
    void leadsWhoeverHasSuchARoleToTheSetUpFromEveryPage() throws Exception {
        var cookie = signIn(with(database, someone(), Role.TEAM_LEAD));
        browser.perform(get("/nowhere").cookie(cookie)).andExpect(redirectedUrl(SET_UP));
        browser.perform(get("/nowhere").cookie(cookie).header("HX-Request", "true"))
                .andExpect(status().isUnauthorized());
        browser.perform(get(SET_UP).cookie(cookie)).andExpect(status().isOk());
    }

    @Test
    void stopsLeadingThereOnceTheRoleIsTakenAway() throws Exception {
        var who = with(database, someone(), Role.UNIT_MANAGER);
        var cookie = signIn(who);
        browser.perform(get("/nowhere").cookie(cookie)).andExpect(redirectedUrl(SET_UP));
        endRoles(database, who);
        browser.perform(get("/nowhere").cookie(cookie)).andExpect(status().isNotFound());
    }

    @Test
    void offersTheSameSeedUntilItIsProved() throws Exception {
        var cookie = signIn(someone());
        assertThat(seedOf(browser.perform(get(SET_UP).cookie(cookie))))
                .isEqualTo(seedOf(browser.perform(get(SET_UP).cookie(cookie))));
    }

    @Test
    void asksForACodeAtTheNextSignInAndTakesEachOnce() throws Exception {
        var who = with(database, someone(), Role.TEAM_LEAD);
        var codes = turnedOn(who, signIn(who));
        clock.pass(Duration.ofMinutes(2));
        var code = CodesInTests.codeAt(codes.seed, clock.instant());
        enter(pending(who), code).andExpect(redirectedUrl("/"));
        enter(pending(who), code)
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("<title>Fel: Skriv koden")));
    }

    @Test
    void opensNothingBetweenThePasswordAndTheCode() throws Exception {
        var who = someone();
        turnedOn(who, signIn(who));
        browser.perform(get("/nowhere").cookie(pending(who))).andExpect(redirectedUrl("/sign-in?next=%2Fnowhere"));
    }

    @Test
    void takesCodesOfTheStepBeforeAndAfterOnly() throws Exception {
        var who = someone();
        var codes = turnedOn(who, signIn(who));
        clock.pass(Duration.ofMinutes(5));
        enter(pending(who), CodesInTests.codeAt(codes.seed, clock.instant().minusSeconds(60)))
                .andExpect(status().isUnprocessableContent());
        enter(pending(who), CodesInTests.codeAt(codes.seed, clock.instant().minusSeconds(30)))
                .andExpect(redirectedUrl("/"));
    }

    @Test
    void takesARecoveryCodeOnceHoweverItIsTyped() throws Exception {
        var who = someone();
        var codes = turnedOn(who, signIn(who));
        assertThat(codes.recovery).hasSize(8).doesNotHaveDuplicates();
        var first = codes.recovery.getFirst();
        enter(pending(who), " " + first.toUpperCase(java.util.Locale.ROOT).replace('-', ' '))
                .andExpect(redirectedUrl("/"));
        enter(pending(who), first).andExpect(status().isUnprocessableContent());
    }

    @Test
    void slowsDownWhoeverTriesCodes() throws Exception {
        var who = someone();
        turnedOn(who, signIn(who));
        var cookie = pending(who);
        for (int attempt = 0; attempt < 5; attempt++) {
            enter(cookie, "000000").andExpect(status().isUnprocessableContent());
        }
        enter(cookie, "000000").andExpect(status().isTooManyRequests());
    }

    @Test
    void forgetsThePasswordAfterTenMinutes() throws Exception {
        var who = someone();
        var codes = turnedOn(who, signIn(who));
        var cookie = pending(who);
        clock.pass(Duration.ofMinutes(10));
        enter(cookie, CodesInTests.codeAt(codes.seed, clock.instant())).andExpect(redirectedUrl("/sign-in"));
    }

    @Test
    void endsOtherSessionsWhenCodesAreTurnedOn() throws Exception {
        var who = someone();
        var elsewhere = signIn(who);
        clock.pass(Duration.ofSeconds(1));
        turnedOn(who, signIn(who));
        browser.perform(get("/nowhere").cookie(elsewhere)).andExpect(status().is3xxRedirection());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "12345", "-12345", "1234567", "😀😀😀", "12345a", "1e9", "a\u0000b"})
    void answersNonsenseCodesCalmly(String nonsense) throws Exception {
        var cookie = signIn(someone());
        turnOn(cookie, PASSWORD, nonsense)
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("href=\"#code\"")));
    }

    @Test
    void asksForThePasswordBeforeCodesAreTurnedOn() throws Exception {
        var cookie = signIn(someone());
        var seed = seedOf(browser.perform(get(SET_UP).cookie(cookie)));
        for (var wrong : List.of("", "not the password")) {
            turnOn(cookie, wrong, CodesInTests.codeAt(seed, clock.instant()))
                    .andExpect(status().isUnprocessableContent())
                    .andExpect(content().string(containsString("href=\"#password\"")));
        }
        turnOn(cookie, PASSWORD, CodesInTests.codeAt(seed, clock.instant())).andExpect(status().isOk());
    }

    private ResultActions turnOn(Cookie cookie, String password, String code) throws Exception {
        return browser.perform(post(SET_UP)
                .with(csrf())
                .cookie(cookie)
                .param("password", password)
                .param("code", code));
    }

    private Codes turnedOn(SignedIn who, Cookie cookie) throws Exception {
        var seed = seedOf(browser.perform(get(SET_UP).cookie(cookie)));
        var answer = turnOn(cookie, PASSWORD, CodesInTests.codeAt(seed, clock.instant()))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse();
        var recovery = RECOVERY.matcher(answer.getContentAsString())
                .results()
                .map(found -> found.group(1))
                .toList();
        assertThat(who).isNotNull();
        return new Codes(seed, recovery);
    }

    private record Codes(String seed, List<String> recovery) {}

    private static String seedOf(ResultActions answer) throws Exception {
        var matcher = LETTERS.matcher(answer.andReturn().getResponse().getContentAsString());
        assertThat(matcher.find()).isTrue();
        return matcher.group(1).replace(" ", "");
    }

    private Cookie pending(SignedIn who) throws Exception {
        return cookieOf(browser.perform(form(who)).andExpect(redirectedUrl("/sign-in/code")));
    }

    private ResultActions enter(Cookie cookie, String code) throws Exception {
        return browser.perform(post("/sign-in/code").with(csrf()).cookie(cookie).param("code", code));
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

    private Cookie signIn(SignedIn who) throws Exception {
        return cookieOf(browser.perform(form(who)));
    }

    private static MockHttpServletRequestBuilder form(SignedIn who) {
        return post("/sign-in")
                .with(csrf())
                .param("login", loginOf(who.person()))
                .param("password", PASSWORD);
    }

    private static Cookie cookieOf(ResultActions answer) {
        return Objects.requireNonNull(answer.andReturn().getResponse().getCookie("session"));
    }
}
