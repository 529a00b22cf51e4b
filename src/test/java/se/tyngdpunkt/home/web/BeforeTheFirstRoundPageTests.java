package se.tyngdpunkt.home.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static se.tyngdpunkt.access.web.SignedInAs.signedIn;
import static se.tyngdpunkt.organisation.OrganisationSamples.aMunicipality;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.MockMvc;
import se.tyngdpunkt.organisation.Furnishing;
import se.tyngdpunkt.organisation.OrganisationSamples;
import se.tyngdpunkt.organisation.Role;
import se.tyngdpunkt.shared.PersonId;
import se.tyngdpunkt.shared.UnitId;
import se.tyngdpunkt.support.PageTest;

/** What pages say before there has been any round: what will stand there, and what comes first. */
@PageTest
class BeforeTheFirstRoundPageTests {

    private final OrganisationSamples sjoby = aMunicipality();
    private final UnitId department = sjoby.department("Socialförvaltningen");
    private final UnitId unit = sjoby.unit("Utredning", department);
    private final UnitId group = sjoby.group("Grupp 1", unit);
    private final PersonId alva = sjoby.worker("Alva Lind", group);
    private final PersonId johan = sjoby.holder("Johan Ek", Role.TEAM_LEAD, group);
    private final PersonId mira = sjoby.holder("Mira Sandström", Role.UNIT_MANAGER, unit);
    private final MockMvc browser;
    private final Furnishing furnishing;

    BeforeTheFirstRoundPageTests(MockMvc browser, Furnishing furnishing) {
        this.browser = browser;
        this.furnishing = furnishing;
    }

    @BeforeEach
    void furnish() {
        sjoby.putInto(furnishing);
    }

    @Test
    void tellsAWorkerThatNoneIsOpen() throws Exception {
        assertThat(page(alva, "/my/measurements")).contains("Ingen mätning är öppen för dig");
        assertThat(page(alva, "/talks")).contains("Det får du när en mätomgång öppnar");
    }

    @Test
    void tellsALeaderWhatWillStandOnHerBoardAndAmongHerTalks() throws Exception {
        assertThat(page(johan, "/groups/" + group.value() + "/board"))
                .contains("Inga svar med namn än", "När en mätomgång med namn öppnar för gruppen", "Alva Lind")
                .doesNotContain("tp-matris");
        assertThat(page(johan, "/talks")).contains("Inga samtal än").doesNotContain("Alla samtal har fått en tid");
    }

    @Test
    void leadsAManagerToTheRounds() throws Exception {
        assertThat(page(mira, "/units/" + unit.value() + "/results"))
                .contains("När en mätomgång har öppnats", "href=\"/rounds\"");
        assertThat(page(mira, "/rounds")).contains("ha en arbetsplats och ett konto", "href=\"/rounds/new\"");
    }

    private String page(PersonId who, String address) throws Exception {
        var answer = browser.perform(get(address).with(signedIn(sjoby.signedIn(who))))
                .andReturn()
                .getResponse();
        assertThat(answer.getStatus()).as(address).isEqualTo(200);
        return answer.getContentAsString(StandardCharsets.UTF_8);
    }
}
