package se.tyngdpunkt.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static se.tyngdpunkt.access.AccessSamples.aColleague;
import static se.tyngdpunkt.access.AccessSamples.aPerson;
import static se.tyngdpunkt.access.web.SignedInAs.signedIn;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;
import se.tyngdpunkt.shared.Deed;
import se.tyngdpunkt.shared.Events;
import se.tyngdpunkt.shared.MunicipalityScope;
import se.tyngdpunkt.shared.SignedIn;
import se.tyngdpunkt.shared.Viewing;
import se.tyngdpunkt.support.ModuleTest;
import se.tyngdpunkt.support.TestClock;
import se.tyngdpunkt.support.TestDatabase;

@ModuleTest
class TrailModuleTests {

    private final Events events;
    private final JdbcClient jdbc;
    private final MockMvc browser;
    private final TestDatabase database;
    private final TestClock clock;
    private final PlatformTransactionManager manager;

    TrailModuleTests(
            Events events,
            JdbcClient jdbc,
            MockMvc browser,
            TestDatabase database,
            TestClock clock,
            PlatformTransactionManager manager) {
        this.events = events;
        this.jdbc = jdbc;
        this.browser = browser;
        this.database = database;
        this.clock = clock;
        this.manager = manager;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit.deed set what = 'x.y'",
                "delete from audit.deed",
                "truncate audit.deed",
                "update audit.viewing set page = 'x'",
                "delete from audit.viewing",
                "truncate audit.viewing",
                "update audit.refusal set route = 'x'",
                "delete from audit.refusal",
                "truncate audit.refusal",
                "update audit.block set digest = previous",
                "delete from audit.block",
                "truncate audit.block"
            })
    void cannotBeChangedByTheProgram(String statement) {
        assertThatThrownBy(() -> jdbc.sql(statement).update())
                .isInstanceOf(DataAccessException.class)
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    @Test
    void keepsADeedWithTheWorkOrNeither() {
        var who = aPerson(database);
        inTransaction(who, () -> events.tell(deed(who)));
        assertThat(deedsOf(who)).isEqualTo(1);
        assertThatThrownBy(() -> inTransaction(who, () -> {
                    events.tell(deed(who));
                    throw new IllegalStateException("changed my mind");
                }))
                .hasMessage("changed my mind");
        assertThat(deedsOf(who)).isEqualTo(1);
    }

    @Test
    void countsTheSameViewerOnTheSamePageWithinAnHourOnce() {
        var leader = aPerson(database);
        var worker = aColleague(database, leader.municipality());
        var viewing = new Viewing(leader, "measurement.board", List.of(worker.person(), leader.person()));
        inTransaction(leader, () -> events.tell(viewing));
        clock.pass(Duration.ofMinutes(20));
        inTransaction(leader, () -> events.tell(viewing));
        assertThat(viewingsOf(leader)).isEqualTo(1);
        clock.pass(Duration.ofMinutes(60));
        inTransaction(leader, () -> events.tell(viewing));
        assertThat(viewingsOf(leader)).isEqualTo(2);
    }

    @Test
    void waitsForTheDiskWhenAnythingElseWasWritten() {
        var leader = aPerson(database);
        var worker = aColleague(database, leader.municipality());
        var viewing = new Viewing(leader, "measurement.board", List.of(worker.person()));
        assertThat(commitOf(leader, () -> events.tell(viewing))).isEqualTo("off");
        assertThat(commitOf(leader, () -> {
                    events.tell(viewing);
                    events.tell(deed(leader));
                }))
                .isEqualTo("on");
    }

    @Test
    void refusesToBeToldWhereNothingCanBeWritten() {
        var who = aPerson(database);
        var readOnly = new TransactionTemplate(manager);
        readOnly.setReadOnly(true);
        assertThatThrownBy(() -> MunicipalityScope.in(
                        who.municipality(), () -> readOnly.executeWithoutResult(_ -> events.tell(deed(who)))))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void tellsAPersonWhoHasSeenHerAndNobodyElse() throws Exception {
        var leader = aPerson(database);
        var worker = aColleague(database, leader.municipality());
        var other = aColleague(database, leader.municipality());
        var stranger = aPerson(database);
        inTransaction(leader, () -> events.tell(new Viewing(leader, "measurement.board", List.of(worker.person()))));
        inTransaction(leader, () -> events.tell(new Viewing(leader, "some.page", List.of(worker.person()))));
        browser.perform(get("/my/seen-by").with(signedIn(worker)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Gruppens tavla")))
                .andExpect(content().string(containsString("En sida med dina siffror")))
                .andExpect(content().string(containsString("Alva Lind")));
        for (var somebodyElse : List.of(other, stranger)) {
            browser.perform(get("/my/seen-by").with(signedIn(somebodyElse)))
                    .andExpect(content().string(not(containsString("Gruppens tavla"))));
        }
    }

    private String commitOf(SignedIn who, Runnable work) {
        var seen = new AtomicReference<>("");
        inTransaction(who, () -> {
            work.run();
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void beforeCommit(boolean readOnly) {
                    seen.set(jdbc.sql("show synchronous_commit")
                            .query(String.class)
                            .single());
                }
            });
        });
        return seen.get();
    }

    private void inTransaction(SignedIn who, Runnable work) {
        MunicipalityScope.in(
                who.municipality(), () -> new TransactionTemplate(manager).executeWithoutResult(_ -> work.run()));
    }

    private static Deed deed(SignedIn who) {
        return Deed.of(who, "measurement.submitted", UUID.randomUUID());
    }

    private int deedsOf(SignedIn who) {
        return count("deed", who);
    }

    private int viewingsOf(SignedIn who) {
        return count("viewing", who);
    }

    private int count(String table, SignedIn who) {
        return database.asOwner()
                .sql("select count(*) from audit." + table + " where person_id = :person")
                .param("person", who.person().value())
                .query(Integer.class)
                .single();
    }
}
