package se.tyngdpunkt.organisation.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static se.tyngdpunkt.organisation.OrganisationSamples.TODAY;
import static se.tyngdpunkt.organisation.OrganisationSamples.aMunicipality;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import se.tyngdpunkt.organisation.Furnishing;
import se.tyngdpunkt.organisation.Organisation;
import se.tyngdpunkt.organisation.OrganisationSamples;
import se.tyngdpunkt.organisation.Role;
import se.tyngdpunkt.organisation.RoleGrant;
import se.tyngdpunkt.shared.MunicipalityScope;
import se.tyngdpunkt.shared.PersonId;
import se.tyngdpunkt.shared.UnitId;
import se.tyngdpunkt.support.PageTest;
import se.tyngdpunkt.support.TestDatabase;

@PageTest
class StandInPageTests {

    private final OrganisationSamples sjoby = aMunicipality();
    private final UnitId department = sjoby.department("Socialförvaltningen");
    private final UnitId unit = sjoby.unit("Utredning", department);
    private final UnitId group = sjoby.group("Grupp 1", unit);
    private final UnitId group2 = sjoby.group("Grupp 2", unit);
    private final PersonId vera = sjoby.holder("Vera Lund", Role.TEAM_LEAD, group);
    private final PersonId olle = sjoby.holder("Olle Norr", Role.TEAM_LEAD, group2);
    private final PersonId alva = sjoby.worker("Alva Lind", group, 75);
    private final PersonId gone = sjoby.person("Gun Borta");
    private final SignedInBrowser browser;
    private final Furnishing furnishing;
    private final Organisation organisation;
    private final TestDatabase database;

    StandInPageTests(MockMvc mvc, Furnishing furnishing, Organisation organisation, TestDatabase database) {
        this.browser = new SignedInBrowser(mvc, sjoby);
        this.furnishing = furnishing;
        this.organisation = organisation;
        this.database = database;
    }

    @BeforeEach
    void furnish() {
        sjoby.putInto(furnishing);
    }

    @Test
    void lendsTheRoleForAWhileAndTakesItBack() throws Exception {
        assertThat(browser.html(vera, "/my/stand-ins"))
                .contains("Förste socialsekreterare, Grupp 1", "Ingen ersätter dig");
        assertThat(lend(vera, vera, emailOf(olle), TODAY.toString(), "2026-11-30")
                        .getRedirectedUrl())
                .isEqualTo("/my/stand-ins");
        assertThat(overAlva()).containsExactlyInAnyOrder(vera, olle);
        var page = browser.html(vera, "/my/stand-ins");
        assertThat(page).contains("Olle Norr", "Ta tillbaka rollen från Olle Norr", "30 november 2026");
        assertThat(deeds()).containsExactly("organisation.granted-team-lead");

        var key = page.replaceFirst("(?s).*name=\"lent\" value=\"([^\"]+)\".*", "$1");
        assertThat(send(olle, post("/my/stand-ins/end").param("lent", key)).getStatus())
                .as("not his to take back")
                .isEqualTo(404);
        assertThat(send(vera, post("/my/stand-ins/end").param("lent", key)).getRedirectedUrl())
                .isEqualTo("/my/stand-ins");
        assertThat(overAlva()).containsExactly(vera);
        assertThat(deeds()).contains("organisation.ended-team-lead");
        assertThat(send(vera, post("/my/stand-ins/end").param("lent", key)).getStatus())
                .isEqualTo(404);
        assertThat(lend(vera, vera, emailOf(olle), TODAY.toString(), "2026-11-30")
                        .getStatus())
                .as("once more the same day")
                .isEqualTo(302);
        assertThat(overAlva()).containsExactlyInAnyOrder(vera, olle);
    }

    /** What is lent is not lent on: the chain would end with somebody the leader never chose. */
    @Test
    void doesNotLetAStandInPassItOn() throws Exception {
        lend(vera, vera, emailOf(alva), TODAY.toString(), "2026-11-30");
        assertThat(browser.html(alva, "/my/stand-ins"))
                .contains("Du ersätter någon annan")
                .doesNotContain("<select");
        assertThat(lend(alva, alva, emailOf(olle), TODAY.toString(), "2026-11-20")
                        .getStatus())
                .isEqualTo(403);
        assertThat(overAlva()).doesNotContain(olle);
    }

    @Test
    void saysBesideTheFieldWhatIsWrong() throws Exception {
        assertThat(refused("", "", "", "")).contains("id=\"role-fel\"", "id=\"person-fel\"", "id=\"lastDay-fel\"");
        assertThat(refused(keyOf(olle, group2), emailOf(alva), TODAY.toString(), "2026-11-30"))
                .as("another's role")
                .contains("id=\"role-fel\"");
        var own = keyOf(vera, group);
        assertThat(refused(own, "ingen@sjoby.example", TODAY.toString(), "2026-11-30"))
                .contains("Ingen som arbetar här har den adressen", "value=\"ingen@sjoby.example\"");
        assertThat(refused(own, emailOf(gone), TODAY.toString(), "2026-11-30"))
                .as("who works here no more")
                .contains("Ingen som arbetar här har den adressen");
        assertThat(refused(own, emailOf(vera), TODAY.toString(), "2026-11-30"))
                .contains("Du kan inte ersätta dig själv");
        assertThat(refused(own, emailOf(olle), "2026-11-01", "2026-11-30")).contains("id=\"from-fel\"");
        assertThat(refused(own, emailOf(olle), TODAY.toString(), "2026-11-08")).contains("id=\"lastDay-fel\"");
        assertThat(refused(own, emailOf(olle), TODAY.toString(), "2027-02-10")).contains("Högst tre månader");
        assertThat(refused(own, emailOf(olle), TODAY.toString(), "nyår")).contains("value=\"nyår\"");
        assertThat(overAlva()).containsExactly(vera);
        assertThat(lend(vera, vera, emailOf(olle), TODAY.toString(), "2027-02-09")
                        .getStatus())
                .as("three months to the day")
                .isEqualTo(302);
        assertThat(refused(own, emailOf(olle), "2026-12-01", "2026-12-24"))
                .as("has it then")
                .contains("id=\"person-fel\"");
    }

    @Test
    void isNotThereForWhoeverLeadsNobody() throws Exception {
        assertThat(send(alva, get("/my/stand-ins")).getStatus()).isEqualTo(404);
        assertThat(send(alva, post("/my/stand-ins")).getStatus()).isEqualTo(404);
    }

    private List<PersonId> overAlva() {
        return MunicipalityScope.in(sjoby.id(), () -> organisation.rolesOver(alva)).stream()
                .filter(grant -> grant.role() == Role.TEAM_LEAD)
                .map(RoleGrant::person)
                .toList();
    }

    private List<String> deeds() {
        return database.asOwner()
                .sql("select what from audit.deed where municipality_id = ? order by at, what")
                .param(sjoby.id().value())
                .query((row, _) -> row.getString("what"))
                .list();
    }

    private static String keyOf(PersonId person, UnitId unit) {
        return person.value() + ".TEAM_LEAD." + unit.value() + "." + OrganisationSamples.SINCE;
    }

    private String emailOf(PersonId person) {
        return MunicipalityScope.in(
                sjoby.id(), () -> organisation.person(person).orElseThrow().email());
    }

    private MockHttpServletResponse lend(PersonId who, PersonId of, String person, String from, String lastDay)
            throws Exception {
        return lend(who, keyOf(of, group), person, from, lastDay);
    }

    private MockHttpServletResponse lend(PersonId who, String role, String person, String from, String lastDay)
            throws Exception {
        return send(
                who,
                post("/my/stand-ins")
                        .param("role", role)
                        .param("person", person)
                        .param("from", from)
                        .param("lastDay", lastDay));
    }

    private String refused(String role, String person, String from, String lastDay) throws Exception {
        var response = lend(vera, role, person, from, lastDay);
        assertThat(response.getStatus()).isEqualTo(422);
        return html(response);
    }

    private MockHttpServletResponse send(
            PersonId who, org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder request)
            throws Exception {
        return browser.send(who, request);
    }

    private static String html(MockHttpServletResponse response) throws Exception {
        return response.getContentAsString(StandardCharsets.UTF_8);
    }
}
