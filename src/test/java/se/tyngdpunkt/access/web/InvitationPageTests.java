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
import static se.tyngdpunkt.access.AccessSamples.aColleague;
import static se.tyngdpunkt.access.AccessSamples.aPerson;
import static se.tyngdpunkt.access.AccessSamples.loginOf;
import static se.tyngdpunkt.access.AccessSamples.with;
import static se.tyngdpunkt.access.web.SignedInAs.signedIn;

import java.time.Duration;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import se.tyngdpunkt.organisation.Role;
import se.tyngdpunkt.shared.SignedIn;
import se.tyngdpunkt.support.PageTest;
import se.tyngdpunkt.support.TestClock;
import se.tyngdpunkt.support.TestDatabase;

@PageTest
class InvitationPageTests {

    private static final Pattern LINK = Pattern.compile("http://localhost(/invitation/[A-Za-z0-9_-]{64})");

    private final MockMvc browser;
    private final TestDatabase database;
    private final TestClock clock;

    InvitationPageTests(MockMvc browser, TestDatabase database, TestClock clock) {
        this.browser = browser;
        this.database = database;
        this.clock = clock;
    }

    @Test
    void letsAnInvitedPersonChooseAPasswordOnce() throws Exception {
        var administrator = with(database, aPerson(database), Role.ADMINISTRATOR);
        var invited = aColleague(database, administrator.municipality());
        var link = linkFor(administrator, invited);
        browser.perform(get(link))
                .andExpect(status().isOk())
                .andExpect(header().string("Referrer-Policy", "no-referrer"))
                .andExpect(content().string(containsString(loginOf(invited.person()))));
        choose(link, "sommar").andExpect(status().isUnprocessableContent());
        choose(link, PASSWORD).andExpect(redirectedUrl("/sign-in"));
        choose(link, PASSWORD).andExpect(status().isNotFound());
        browser.perform(get(link)).andExpect(status().isNotFound());
        signIn(invited).andExpect(redirectedUrl("/"));
    }

    @Test
    void keepsOnlyADigestOfTheLink() throws Exception {
        var administrator = with(database, aPerson(database), Role.ADMINISTRATOR);
        var invited = aColleague(database, administrator.municipality());
        var link = linkFor(administrator, invited);
        var kept = database.asOwner()
                .sql("select fingerprint from access.invitation where person_id = :person")
                .param("person", invited.person().value())
                .query(String.class)
                .single();
        assertThat(kept).hasSize(64);
        assertThat(link).doesNotContain(kept);
    }

    @Test
    void stopsWorkingAfterAWeekOrWhenANewOneIsMade() throws Exception {
        var administrator = with(database, aPerson(database), Role.ADMINISTRATOR);
        var invited = aColleague(database, administrator.municipality());
        var first = linkFor(administrator, invited);
        var second = linkFor(administrator, invited);
        browser.perform(get(first)).andExpect(status().isNotFound());
        browser.perform(get(second)).andExpect(status().isOk());
        clock.pass(Duration.ofDays(7));
        browser.perform(get(second)).andExpect(status().isNotFound());
        choose(second, PASSWORD).andExpect(status().isNotFound());
    }

    @Test
    void tellsThePersonWhoMadeItAndEndsHerSessionsWhenItIsUsed() throws Exception {
        var administrator = with(database, aPerson(database), Role.ADMINISTRATOR);
        var invited = aColleague(database, administrator.municipality());
        choose(linkFor(administrator, invited), PASSWORD);
        var cookie =
                Objects.requireNonNull(signIn(invited).andReturn().getResponse().getCookie("session"));
        browser.perform(get("/my/seen-by").cookie(cookie))
                .andExpect(content().string(containsString("Gjorde en länk så att du kan välja lösenord")));
        clock.pass(Duration.ofSeconds(1));
        choose(linkFor(administrator, invited), PASSWORD + " nu");
        browser.perform(get("/my/seen-by").cookie(cookie)).andExpect(status().is3xxRedirection());
    }

    @Test
    void closesAnAccountAndItsLinksAtOnce() throws Exception {
        var administrator = with(database, aPerson(database), Role.ADMINISTRATOR);
        var invited = aColleague(database, administrator.municipality());
        choose(linkFor(administrator, invited), PASSWORD);
        var cookie =
                Objects.requireNonNull(signIn(invited).andReturn().getResponse().getCookie("session"));
        var link = linkFor(administrator, invited);
        browser.perform(post("/people/" + invited.person().value() + "/access/close")
                        .with(signedIn(administrator)))
                .andExpect(status().is3xxRedirection());
        browser.perform(get("/my/seen-by").cookie(cookie)).andExpect(status().is3xxRedirection());
        browser.perform(get(link)).andExpect(status().isNotFound());
        signIn(invited).andExpect(status().isUnprocessableContent());
    }

    @Test
    void isForAdministratorsOfTheSameMunicipalityOnly() throws Exception {
        var administrator = with(database, aPerson(database), Role.ADMINISTRATOR);
        var invited = aColleague(database, administrator.municipality());
        var manager = with(database, aColleague(database, administrator.municipality()), Role.UNIT_MANAGER);
        var stranger = with(database, aPerson(database), Role.ADMINISTRATOR);
        for (var who : new SignedIn[] {invited, manager, stranger}) {
            var page = "/people/" + invited.person().value() + "/access";
            browser.perform(get(page).with(signedIn(who))).andExpect(status().isNotFound());
            for (var deed : new String[] {"/link", "/link/withdrawal", "/close", "/open"}) {
                browser.perform(post(page + deed).with(signedIn(who))).andExpect(status().isNotFound());
            }
        }
    }

    @Test
    void stopsWorkingWhenItIsTakenBackBeforeThereIsAnAccount() throws Exception {
        var administrator = with(database, aPerson(database), Role.ADMINISTRATOR);
        var invited = aColleague(database, administrator.municipality());
        var link = linkFor(administrator, invited);
        var page = "/people/" + invited.person().value() + "/access";
        browser.perform(get(page).with(signedIn(administrator)))
                .andExpect(content().string(containsString("action=\"" + page + "/link/withdrawal\"")));
        browser.perform(post(page + "/link/withdrawal").with(signedIn(administrator)))
                .andExpect(redirectedUrl(page));
        browser.perform(get(link)).andExpect(status().isNotFound());
        choose(link, PASSWORD).andExpect(status().isNotFound());
        browser.perform(get(page).with(signedIn(administrator)))
                .andExpect(content().string(not(containsString("/link/withdrawal"))));
    }

    @Test
    void stopsWorkingWhenTheAddressIsChanged() throws Exception {
        var administrator = with(database, aPerson(database), Role.ADMINISTRATOR);
        var invited = aColleague(database, administrator.municipality());
        var link = linkFor(administrator, invited);
        browser.perform(post("/organisation/people/" + invited.person().value() + "/details")
                        .param("givenName", "Alva")
                        .param("familyName", "Lind")
                        .param("email", "right." + loginOf(invited.person()))
                        .with(signedIn(administrator)))
                .andExpect(status().is3xxRedirection());
        browser.perform(get(link)).andExpect(status().isNotFound());
    }

    @Test
    void tellsOnTheFirstPageWhoMadeTheLinksThatReplacedThePassword() throws Exception {
        var administrator = with(database, aPerson(database), Role.ADMINISTRATOR);
        var invited = aColleague(database, administrator.municipality());
        choose(linkFor(administrator, invited), PASSWORD);
        firstPage(invited).andExpect(content().string(not(containsString("id=\"used-links\""))));
        clock.pass(Duration.ofDays(1));
        choose(linkFor(administrator, invited), PASSWORD);
        firstPage(invited)
                .andExpect(content().string(containsString("id=\"used-links\"")))
                .andExpect(content().string(containsString("Alva Lind gjorde länken")));
        clock.pass(Duration.ofDays(15));
        firstPage(invited).andExpect(content().string(not(containsString("id=\"used-links\""))));
    }

    private ResultActions firstPage(SignedIn who) throws Exception {
        var cookie =
                Objects.requireNonNull(signIn(who).andReturn().getResponse().getCookie("session"));
        return browser.perform(get("/").cookie(cookie)).andExpect(status().isOk());
    }

    @Test
    void leavesAnAdministratorsOwnAccountToThePageThatAsksForHerPassword() throws Exception {
        var administrator = with(database, aPerson(database), Role.ADMINISTRATOR);
        var page = "/people/" + administrator.person().value() + "/access";
        browser.perform(get(page).with(signedIn(administrator)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("href=\"/my/account\"")))
                .andExpect(content().string(not(containsString("action=\"" + page))));
        for (var deed : new String[] {"/link", "/link/withdrawal", "/close", "/open"}) {
            browser.perform(post(page + deed).param("removeCodes", "true").with(signedIn(administrator)))
                    .andExpect(status().isForbidden());
        }
        browser.perform(get("/my/account").with(signedIn(administrator))).andExpect(status().isOk());
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "AAAA", "😀", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"})
    void saysOfAnyOtherLinkThatItIsGone(String token) throws Exception {
        browser.perform(get("/invitation/{token}", token)).andExpect(status().isNotFound());
    }

    private String linkFor(SignedIn administrator, SignedIn person) throws Exception {
        var html = browser.perform(post("/people/" + person.person().value() + "/access/link")
                        .with(signedIn(administrator)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
        var found = LINK.matcher(html);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private ResultActions choose(String link, String password) throws Exception {
        return browser.perform(post(link).with(csrf()).param("password", password));
    }

    private ResultActions signIn(SignedIn who) throws Exception {
        return browser.perform(post("/sign-in")
                .with(csrf())
                .param("login", loginOf(who.person()))
                .param("password", PASSWORD));
    }
}
