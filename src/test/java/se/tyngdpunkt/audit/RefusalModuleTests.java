package se.tyngdpunkt.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static se.tyngdpunkt.access.AccessSamples.aPerson;
import static se.tyngdpunkt.access.AccessSamples.with;
import static se.tyngdpunkt.access.web.SignedInAs.signedIn;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.MockMvc;
import se.tyngdpunkt.organisation.Role;
import se.tyngdpunkt.shared.SignedIn;
import se.tyngdpunkt.support.ModuleTest;
import se.tyngdpunkt.support.TestClock;
import se.tyngdpunkt.support.TestDatabase;

@ModuleTest
class RefusalModuleTests {

    private final MockMvc browser;
    private final TestDatabase database;
    private final TestClock clock;

    RefusalModuleTests(MockMvc browser, TestDatabase database, TestClock clock) {
        this.browser = browser;
        this.database = database;
        this.clock = clock;
    }

    @Test
    void keepsWhatIsNotHersToDo() throws Exception {
        var who = with(database, aPerson(database), Role.TEAM_LEAD);
        browser.perform(post("/my/account/codes-off")
                        .param("password", "hemligt")
                        .with(signedIn(who)))
                .andExpect(status().isForbidden());
        assertThat(kept(who)).containsExactly("403 POST /my/account/codes-off null");
    }

    @Test
    void keepsWhatSheMayNotKnowOfWhetherItIsThereOrNot() throws Exception {
        var who = aPerson(database);
        var other = aPerson(database).person().value();
        var nobody = UUID.randomUUID();
        for (var person : List.of(other, nobody)) {
            browser.perform(get("/organisation/people/" + person).with(signedIn(who)))
                    .andExpect(status().isNotFound());
        }
        assertThat(kept(who))
                .containsExactlyInAnyOrder(
                        "404 GET /organisation/people/{id} " + other, "404 GET /organisation/people/{id} " + nobody);
    }

    /** Neither an address that is none of ours nor what stands where an id should. */
    @Test
    void keepsNothingOfWhatWasTyped() throws Exception {
        var who = aPerson(database);
        browser.perform(get("/rounds-of-anna?words=hemligt").with(signedIn(who)))
                .andExpect(status().isNotFound());
        browser.perform(get("/organisation/people/hemligt").with(signedIn(who))).andExpect(status().isNotFound());
        assertThat(kept(who)).containsExactly("404 GET /organisation/people/{id} null");
    }

    @Test
    void keepsTheSameTryWithinAnHourOnce() throws Exception {
        var who = aPerson(database);
        for (var minutes : List.of(0, 20, 20)) {
            clock.pass(Duration.ofMinutes(minutes));
            browser.perform(get("/organisation").with(signedIn(who))).andExpect(status().isNotFound());
        }
        assertThat(kept(who)).containsExactly("404 GET /organisation null");
        clock.pass(Duration.ofMinutes(30));
        browser.perform(get("/organisation").with(signedIn(who))).andExpect(status().isNotFound());
        assertThat(kept(who)).hasSize(2);
    }

    @Test
    void keepsNothingOfWhatIsAnswered() throws Exception {
        var who = aPerson(database);
        browser.perform(get("/my/seen-by").with(signedIn(who))).andExpect(status().isOk());
        assertThat(kept(who)).isEmpty();
    }

    private List<String> kept(SignedIn who) {
        return database.asOwner()
                .sql("select status || ' ' || route || ' ' || coalesce(object_id::text, 'null') from audit.refusal"
                        + " where municipality_id = :m and person_id = :person")
                .param("m", who.municipality().value())
                .param("person", who.person().value())
                .query((row, _) -> row.getString(1))
                .list();
    }
}
