package se.tyngdpunkt.access.web.everybody;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static se.tyngdpunkt.access.AccessSamples.PASSWORD;
import static se.tyngdpunkt.access.web.SignedInAs.signedIn;
import static se.tyngdpunkt.organisation.OrganisationSamples.aMunicipality;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import se.tyngdpunkt.organisation.Furnishing;
import se.tyngdpunkt.organisation.OrganisationSamples;
import se.tyngdpunkt.organisation.Role;
import se.tyngdpunkt.shared.PersonId;
import se.tyngdpunkt.shared.UnitId;
import se.tyngdpunkt.support.PageTest;

@PageTest
class InviteEverybodyPageTests {

    private static final Pattern LINK = Pattern.compile("http://localhost(/invitation/[A-Za-z0-9_-]{64})");
    private static final String ALL = "/people/invitations";
    private static final String PEOPLE = "/organisation/people";

    private final OrganisationSamples sjoby = aMunicipality();
    private final UnitId department = sjoby.department("Socialförvaltningen");
    private final UnitId group = sjoby.group("Grupp 1", sjoby.unit("Utredning", department));
    private final PersonId ada = sjoby.holder("Ada Ek", Role.ADMINISTRATOR, department);
    private final MockMvc browser;
    private final Furnishing furnishing;

    InviteEverybodyPageTests(MockMvc browser, Furnishing furnishing) {
        this.browser = browser;
        this.furnishing = furnishing;
        sjoby.worker("Alva Lind", group);
        sjoby.holder("Vera Lund", Role.TEAM_LEAD, group);
        sjoby.person("Gun Borta");
    }

    @BeforeEach
    void furnish() {
        sjoby.putInto(furnishing);
    }

    @Test
    void showsFirstWhoWillBeInvitedAndHow() throws Exception {
        assertThat(page(get(ALL)))
                .contains("2 personer har inget konto", "Bjud in 2 personer", "Alva Lind", "Vera Lund")
                .contains("E-post är inte inställt", "lämnar dem till var och en")
                .doesNotContain("Gun Borta", "Ada Ek</span>", "/invitation/");
    }

    @Test
    void givesEachPersonALinkOfHerOwnOnce() throws Exception {
        var links = links(page(post(ALL)));
        assertThat(links).hasSize(2).doesNotHaveDuplicates();
        assertThat(browser.perform(get(links.getLast()))
                        .andReturn()
                        .getResponse()
                        .getContentAsString())
                .contains("vera.lund@");
        assertThat(page(get(ALL))).doesNotContain("/invitation/").contains("2 personer har en länk som inte är använd");
        assertThat(browser.perform(signed(post(ALL))).andReturn().getResponse().getRedirectedUrl())
                .isEqualTo(ALL);
    }

    @Test
    void makesNewLinksForThoseWhoseFirstWereLost() throws Exception {
        var lost = links(page(post(ALL)));
        var again = links(page(post(ALL).param("again", "true")));
        assertThat(again).hasSize(2).doesNotContainAnyElementsOf(lost);
        assertThat(browser.perform(get(lost.getFirst()))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(404);
    }

    @Test
    void tellsInTheListHowFarEachHasCome() throws Exception {
        assertThat(page(get(PEOPLE))).contains("Inget konto", "Utan arbetsplats</span>", "Gun Borta", ALL);
        choose(links(page(post(ALL))).getFirst());
        assertThat(page(get(PEOPLE))).contains("Aktivt konto", "Inbjuden 9 nov 2026, inget konto än", "Inget konto");
        assertThat(page(get(PEOPLE + "?show=WITHOUT_ACCOUNT")))
                .contains("Vera Lund", "Gun Borta")
                .doesNotContain("Alva Lind", "Aktivt konto");
        assertThat(page(get(PEOPLE + "?show=WITHOUT_PLACE")))
                .contains("Gun Borta")
                .doesNotContain("Vera Lund", "Alva Lind");
    }

    private void choose(String link) throws Exception {
        var answer = browser.perform(post(link).with(csrf()).param("password", PASSWORD))
                .andReturn()
                .getResponse();
        assertThat(answer.getRedirectedUrl()).isEqualTo("/sign-in");
    }

    private static List<String> links(String page) {
        return LINK.matcher(page)
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }

    private String page(MockHttpServletRequestBuilder request) throws Exception {
        var answer = browser.perform(signed(request)).andReturn().getResponse();
        assertThat(answer.getStatus()).isEqualTo(200);
        return answer.getContentAsString(StandardCharsets.UTF_8);
    }

    private MockHttpServletRequestBuilder signed(MockHttpServletRequestBuilder request) {
        return request.with(signedIn(sjoby.signedIn(ada)));
    }
}
