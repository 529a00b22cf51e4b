package se.tyngdpunkt.access.web.again;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.forwardedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static se.tyngdpunkt.access.AccessSamples.aPerson;

import jakarta.servlet.RequestDispatcher;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import se.tyngdpunkt.support.PageTest;
import se.tyngdpunkt.support.TestDatabase;

@PageTest
class TypedAgainPageTests {

    private static final String FORM = "/my/measurements/0198a4c2-7a1b-7000-8000-000000000001";
    private static final String NOTES = "/talks/0198a4c2-7a1b-7000-8000-000000000001/notes";

    private final MockMvc browser;
    private final TestDatabase database;

    TypedAgainPageTests(MockMvc browser, TestDatabase database) {
        this.browser = browser;
        this.database = database;
    }

    @BeforeEach
    void setUp() {
        aPerson(database);
    }

    private static MockHttpServletRequestBuilder typed(String path) {
        return post(path).param("comment", "Två <b>\"kollegor\"</b> är borta");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                FORM,
                FORM + "/anonymous",
                FORM + "/anonymous/submission",
                NOTES,
                "/models/drafts",
                "/models/drafts/0198a4c2-7a1b-7000-8000-000000000001/form",
                "/models/drafts/0198a4c2-7a1b-7000-8000-000000000001/text",
                "/measurements/0198a4c2-7a1b-7000-8000-000000000001/scoring",
                "/measurements/0198a4c2-7a1b-7000-8000-000000000001/contests/0198a4c2-7a1b-7000-8000-000000000001/kept",
                "/rounds/new"
            })
    void givesALongFormBackThatIsSentAfterTheSessionHasEnded(String path) throws Exception {
        browser.perform(typed(path).with(csrf())).andExpect(forwardedUrl("/sign-in/again"));
    }

    /** A list of forty cases, and one of the most rows there may be. */
    @ParameterizedTest
    @ValueSource(ints = {240, 2_000})
    void givesALongListBack(int fields) throws Exception {
        var list = post(FORM).with(csrf());
        IntStream.range(0, fields).forEach(at -> list.param("cases." + at, "N-" + at));
        browser.perform(list).andExpect(forwardedUrl("/sign-in/again"));
    }

    /** A password is never written into a page. */
    @Test
    void givesNoSecretBack() throws Exception {
        browser.perform(post("/my/account/password")
                        .param("password", "lampan sover under bron")
                        .with(csrf()))
                .andExpect(result ->
                        assertThat(result.getResponse().getRedirectedUrl()).startsWith("/sign-in"));
    }

    @Test
    void showsWhatWasTypedInItsFieldsAloneWithAFreshToken() throws Exception {
        var page = browser.perform(typed("/sign-in/again")
                        .with(csrf())
                        .param("do", "check")
                        .requestAttr(RequestDispatcher.FORWARD_REQUEST_URI, FORM))
                .andReturn()
                .getResponse();

        assertThat(page.getStatus()).isEqualTo(401);
        assertThat(page.getContentAsString())
                .contains("action=\"" + FORM + "\"", "name=\"do\" value=\"check\"", "Skicka det du skrev")
                .contains("name=\"comment\" value=\"Två &lt;b>&#34;kollegor&#34;&lt;/b> är borta\"")
                .containsOnlyOnce("name=\"_csrf\"")
                .doesNotContain("/language");
    }

    /** With another site's form there is no token: nothing of it is shown to be sent on. */
    @Test
    void givesNothingBackOfAnotherSitesForm() throws Exception {
        browser.perform(typed(FORM))
                .andExpect(redirectedUrl("/sign-in?next=%2Fmy%2Fmeasurements%2F" + FORM.substring(17)));
        browser.perform(typed("/sign-in/again").with(csrf())).andExpect(redirectedUrl("/sign-in"));
        browser.perform(typed("/sign-in/again")
                        .with(csrf())
                        .requestAttr(RequestDispatcher.FORWARD_REQUEST_URI, "https://evil.example/"))
                .andExpect(redirectedUrl("/sign-in"));
    }

    @Test
    void leadsEverythingElseToTheSignInPage() throws Exception {
        browser.perform(typed(FORM + "/submission").with(csrf()))
                .andExpect(result ->
                        assertThat(result.getResponse().getRedirectedUrl()).startsWith("/sign-in"));
        browser.perform(typed(FORM).param("comment", "å".repeat(400_001)).with(csrf()))
                .andExpect(result ->
                        assertThat(result.getResponse().getRedirectedUrl()).startsWith("/sign-in"));
        browser.perform(typed(FORM).with(csrf()).header("HX-Request", "true"))
                .andExpect(
                        result -> assertThat(result.getResponse().getStatus()).isEqualTo(401));
    }
}
