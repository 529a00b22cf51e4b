package se.tyngdpunkt.home.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.MessageSource;
import org.springframework.test.web.servlet.MockMvc;
import se.tyngdpunkt.access.AccessSamples;
import se.tyngdpunkt.access.DemoAccounts;
import se.tyngdpunkt.shared.FirstPageBlock.Waiting;
import se.tyngdpunkt.shared.MunicipalityScope;
import se.tyngdpunkt.shell.Frame;
import se.tyngdpunkt.shell.Words;
import se.tyngdpunkt.support.PageTest;
import se.tyngdpunkt.support.TestDatabase;

@PageTest
class HomePageTests {

    private static final Waiting TALK = new Waiting("home.help.leader.book", List.of());
    private static final Waiting ROWS = new Waiting("home.help.leader.rows", List.of());

    private final MockMvc browser;
    private final MessageSource messages;
    private final TemplateEngine templates;
    private final DemoAccounts accounts;
    private final TestDatabase database;

    HomePageTests(
            MockMvc browser,
            MessageSource messages,
            TemplateEngine templates,
            DemoAccounts accounts,
            TestDatabase database) {
        this.browser = browser;
        this.messages = messages;
        this.templates = templates;
        this.accounts = accounts;
        this.database = database;
    }

    @Test
    void greetsByNameAndSaysThatNothingWaits() throws Exception {
        assertThat(firstPageOfSomebodyNew())
                .contains("<h1>Hej Alva</h1>", "Inget väntar på dig just nu.", "Här är det tomt", "/about/help");
    }

    @Test
    void tellsTheStateInOneSentence() {
        assertThat(page(List.of(TALK)).sentence(frame("sv"))).isEqualTo("Du har Boka samtalet.");
        assertThat(page(List.of(TALK, ROWS, TALK)).sentence(frame("sv")))
                .isEqualTo("Du har Boka samtalet, Gå igenom raderna och Boka samtalet.");
        assertThat(page(List.of(TALK, ROWS)).sentence(frame("en")))
                .isEqualTo("You have Book the talk and Go through the rows.");
    }

    @Test
    void drawsPartsAsTheyAreAndEscapesTheRest() {
        Content part = output -> output.writeContent("<p>En del</p>");
        var html = new StringOutput();
        templates.render(
                "home/home.jte",
                Map.of("page", new HomePage("<b>Alva</b>", List.of(), List.of(part)), "frame", frame("sv")),
                html);
        assertThat(html.toString())
                .contains("Hej &lt;b&gt;Alva&lt;/b&gt;", "<p>En del</p>", "<div class=\"tp-rutnat\">")
                .doesNotContain("Här är det tomt");
    }

    @ParameterizedTest
    @CsvSource({
        "/about/data, AFS 2023:1, artikel 6.1 c, Logga in för att se vad din kommun har bestämt",
        "/about/accessibility, Inget test med skärmläsare, axe, WCAG 2.2",
        "/about/help, Fyll i din mätning, Planera en mätomgång, SKR",
    })
    void tellsEverybodyAboutTheProduct(String path, String one, String two, String three) throws Exception {
        assertThat(read(path, new ArrayList<>())).contains(one, two, three);
    }

    @Test
    void helpNamesTheMenuAsTheMenuDoes() throws Exception {
        assertThat(read("/about/help", new ArrayList<>()))
                .contains("Öppna Tjänstemätning i menyn", "Öppna Gruppen i menyn", "Öppna Mina åtgärder i menyn")
                .doesNotContain("Min mätning", "Min grupp", "{0}");
    }

    @Test
    void asksForNoConsent() throws Exception {
        assertThat(read("/about/data", new ArrayList<>())).doesNotContain("type=\"checkbox\"");
    }

    private String firstPageOfSomebodyNew() throws Exception {
        var who = AccessSamples.aPerson(database);
        var login = AccessSamples.loginOf(who.person());
        MunicipalityScope.in(who.municipality(), () -> accounts.open(who.person(), login, AccessSamples.PASSWORD));
        var cookies = List.of(browser.perform(
                        post("/sign-in").with(csrf()).param("login", login).param("password", AccessSamples.PASSWORD))
                .andReturn()
                .getResponse()
                .getCookies());
        return read("/", cookies);
    }

    private String read(String path, List<Cookie> cookies) throws Exception {
        var request = get(path);
        if (!cookies.isEmpty()) {
            request = request.cookie(cookies.toArray(Cookie[]::new));
        }
        var response = browser.perform(request).andReturn().getResponse();
        assertThat(response.getStatus()).isEqualTo(200);
        return response.getContentAsString(StandardCharsets.UTF_8);
    }

    private static HomePage page(List<Waiting> waiting) {
        return new HomePage("Alva", waiting, List.of());
    }

    private Frame frame(String language) {
        return new Frame(
                new Words(messages, Locale.of(language)),
                "/",
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                file -> file);
    }
}
