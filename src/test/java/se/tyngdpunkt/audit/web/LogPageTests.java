package se.tyngdpunkt.audit.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static se.tyngdpunkt.access.AccessSamples.aColleague;
import static se.tyngdpunkt.access.AccessSamples.aPerson;
import static se.tyngdpunkt.access.AccessSamples.loginOf;
import static se.tyngdpunkt.access.AccessSamples.with;
import static se.tyngdpunkt.access.web.SignedInAs.signedIn;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import se.tyngdpunkt.audit.domain.SealTrail;
import se.tyngdpunkt.organisation.Role;
import se.tyngdpunkt.shared.MunicipalityScope;
import se.tyngdpunkt.shared.PersonId;
import se.tyngdpunkt.shared.SignedIn;
import se.tyngdpunkt.support.PageTest;
import se.tyngdpunkt.support.TestClock;
import se.tyngdpunkt.support.TestDatabase;

@PageTest
class LogPageTests {

    private static final Pattern TOLD = Pattern.compile(
            "<tr role=\"row\"><th scope=\"row\"[^>]*>.*?</th><td[^>]*><a [^>]*>(.*?)</a></td><td[^>]*><span>(.*?)</span></td><td[^>]*>(?:<a [^>]*>(.*?)</a>)?</td></tr>");
    private static final Pattern OLDER = Pattern.compile("href=\"(/log[^\"]*before=[^\"]*)\"");
    private static final String READ = "Alva Lind: Läste loggen";

    private final MockMvc browser;
    private final TestDatabase database;
    private final TestClock clock;
    private final SealTrail sealTrail;
    private final SignedIn admin;
    private final SignedIn leader;
    private final SignedIn worker;

    LogPageTests(MockMvc browser, TestDatabase database, TestClock clock, SealTrail sealTrail) {
        this.browser = browser;
        this.database = database;
        this.clock = clock;
        this.sealTrail = sealTrail;
        this.admin = with(database, aPerson(database), Role.ADMINISTRATOR);
        this.leader = named("Lo", aColleague(database, admin.municipality()));
        this.worker = named("Wera", aColleague(database, admin.municipality()));
    }

    @Test
    void tellsDeedsViewsAndRefusedTriesTheLatestFirst() throws Exception {
        deed(leader, "dialogue.talk-booked", worker, minutesAgo(30));
        viewing(leader, "measurement.board", worker, minutesAgo(20));
        browser.perform(get("/organisation").with(signedIn(worker)));
        assertThat(told(page("")))
                .containsExactly(
                        "Wera Lind: Fick inte veta av, eller så finns det inte: GET /organisation",
                        "Lo Lind: Såg siffror: Gruppens tavla, Wera Lind",
                        "Lo Lind: Bokade ett samtal, Wera Lind");
    }

    @Test
    void isADeedItselfThatSheWhoIsLookedForMayRead() throws Exception {
        page("");
        clock.pass(Duration.ofMinutes(1));
        page("about=" + loginOf(worker.person()));
        assertThat(told(page(""))).containsExactly(READ + ", Wera Lind", READ);
        clock.pass(Duration.ofMinutes(1));
        browser.perform(get("/log.csv").with(signedIn(admin)));
        assertThat(told(page("")).getFirst()).isEqualTo("Alva Lind: Hämtade rader ur loggen som fil");
        assertThat(browser.perform(get("/my/seen-by").with(signedIn(worker)))
                        .andReturn()
                        .getResponse()
                        .getContentAsString())
                .contains("Läste loggen med dig som urval");
    }

    @Test
    void isForAdministratorsOfTheMunicipalityOnly() throws Exception {
        deed(leader, "dialogue.talk-booked", worker, minutesAgo(30));
        for (var role : List.of(Role.TEAM_LEAD, Role.UNIT_MANAGER, Role.HEAD_OF_OPERATIONS, Role.METHOD_OWNER)) {
            var other = with(database, aColleague(database, admin.municipality()), role);
            assertThat(ask("/log", other).getStatus()).isEqualTo(404);
            assertThat(ask("/log.csv", other).getStatus()).isEqualTo(404);
        }
        var elsewhere = with(database, aPerson(database), Role.ADMINISTRATOR);
        assertThat(ask("/log", elsewhere).getContentAsString())
                .contains("Inga rader")
                .doesNotContain("Lo Lind");
    }

    /** Confidential and anonymous rounds promise it, and the matrix of insight says it of all. */
    @Test
    void tellsNobodyWhoHasAnswered() throws Exception {
        for (var own : List.of(
                "measurement.submitted",
                "measurement.taken-back",
                "measurement.took-part",
                "measurement.handed-back",
                "measurement.summed",
                "measurement.discussed",
                "measurement.row-contested",
                "measurement.contest-withdrawn",
                "measurement.contest-kept",
                "measurement.contest-changed",
                "dialogue.disagreement-noted",
                "dialogue.talk-confirmed",
                "dialogue.talk-held",
                "dialogue.talk-reopened")) {
            deed(worker, own, worker, minutesAgo(30));
        }
        deed(leader, "measurement.round-closed", leader, minutesAgo(30));
        assertThat(told(page("kind=DEED"))).containsExactly("Lo Lind: Stängde en omgång, Lo Lind");
        assertThat(told(page("deed=measurement.submitted"))).isEmpty();
        assertThat(ask("/log.csv", admin).getContentAsString()).doesNotContain("Wera", "submitted");
    }

    @Test
    void filtersByPeriodPersonKindAndDeed() throws Exception {
        deed(leader, "dialogue.talk-booked", worker, Instant.parse("2026-10-31T22:59:59Z"));
        deed(leader, "dialogue.talk-moved", worker, Instant.parse("2026-10-31T23:00:00Z"));
        deed(worker, "dialogue.talk-cancelled", leader, Instant.parse("2026-11-02T22:59:59Z"));
        viewing(worker, "dialogue.talk", leader, Instant.parse("2026-11-02T23:00:00Z"));
        deed(worker, "access.sign-in-failed", worker, Instant.parse("2026-11-03T12:00:00Z"));
        assertThat(told(page("from=2026-11-01&to=2026-11-02")))
                .containsExactly(
                        "Wera Lind: Avbokade ett samtal, Lo Lind", "Lo Lind: Gav ett samtal en ny tid, Wera Lind");
        assertThat(told(page("by=" + loginOf(leader.person()) + "&to=2026-11-05")))
                .containsExactly(
                        "Lo Lind: Gav ett samtal en ny tid, Wera Lind", "Lo Lind: Bokade ett samtal, Wera Lind");
        assertThat(told(page("to=2026-11-05&about=" + leader.person().value())))
                .containsExactly(
                        "Wera Lind: Såg siffror: Samtalet, Lo Lind", "Wera Lind: Avbokade ett samtal, Lo Lind");
        assertThat(told(page("kind=VIEWING"))).containsExactly("Wera Lind: Såg siffror: Samtalet, Lo Lind");
        assertThat(told(page("kind=REFUSAL"))).containsExactly("Wera Lind: Misslyckades med att logga in, Wera Lind");
        assertThat(told(page("deed=dialogue.talk-moved")))
                .containsExactly("Lo Lind: Gav ett samtal en ny tid, Wera Lind");
        assertThat(told(page("deed=dialogue.talk-moved&kind=VIEWING"))).isEmpty();
    }

    @Test
    void saysAtTheFieldWhatCannotBeUnderstood() throws Exception {
        for (var wrong :
                List.of("from=igår", "to=2026-13-01", "from=2026-11-02&to=2026-11-01", "by=x@y.se", "about=Wera")) {
            var answer = ask("/log?" + wrong, admin);
            assertThat(answer.getStatus()).as(wrong).isEqualTo(422);
            assertThat(answer.getContentAsString()).contains("aria-invalid=\"true\"");
        }
        assertThat(ask("/log?before=x", admin).getStatus()).isEqualTo(200);
    }

    /** Rows of one moment too are told once each. */
    @Test
    void goesOnWhereThePageEnded() throws Exception {
        for (var number = 0; number < 60; number++) {
            deed(leader, "dialogue.talk-booked", worker, minutesAgo(100));
            viewing(leader, "page" + number, worker, minutesAgo(100));
        }
        for (var filter : List.of(
                "", "by=" + leader.person().value(), "about=" + worker.person().value(), "to=2026-11-09")) {
            var all = new ArrayList<String>();
            var address = "/log?" + filter;
            for (var number = 0; number < 3; number++) {
                var page = ask(address, admin).getContentAsString();
                all.addAll(told(page).stream()
                        .filter(line -> !line.startsWith(READ))
                        .toList());
                address = OLDER.matcher(page)
                        .results()
                        .map(found -> found.group(1).replace("&amp;", "&"))
                        .findFirst()
                        .orElse("/log?kind=REFUSAL");
            }
            assertThat(all).as(filter).hasSize(120);
            assertThat(all.stream().filter(line -> line.contains("Såg")).distinct())
                    .hasSize(60);
        }
    }

    @Test
    void namesNobodyWhoIsErased() throws Exception {
        var gone = UUID.randomUUID();
        deed(new SignedIn(admin.municipality(), new PersonId(gone)), "dialogue.talk-booked", worker, minutesAgo(9));
        var page = page("");
        assertThat(told(page)).contains("En person som inte längre finns i Tyngdpunkt: Bokade ett samtal, Wera Lind");
        assertThat(told(page("by=" + gone))).hasSize(1);
    }

    @Test
    void writesTheSameAsAFileThatRunsNothing() throws Exception {
        database.asOwner()
                .sql("update organisation.person set given_name = '=1+1' where id = :id")
                .param("id", leader.person().value())
                .update();
        deed(leader, "dialogue.talk-booked", worker, Instant.parse("2026-11-02T10:00:00Z"));
        viewing(leader, "dialogue.talk", worker, Instant.parse("2026-11-02T11:00:00Z"));
        var file = ask("/log.csv?to=2026-11-03", admin);
        assertThat(file.getHeader("Content-Disposition")).contains("logg.csv");
        assertThat(file.getContentAsString(StandardCharsets.UTF_8).lines().skip(1))
                .containsExactly(
                        "2026-11-02T11:00:00Z;'=1+1 Lind;" + leader.person().value()
                                + ";Vems siffror någon har sett;Såg siffror: Samtalet;dialogue.talk;Wera Lind;"
                                + worker.person().value(),
                        "2026-11-02T10:00:00Z;'=1+1 Lind;" + leader.person().value()
                                + ";Det någon har gjort;Bokade ett samtal;dialogue.talk-booked;Wera Lind;"
                                + worker.person().value());
    }

    @Test
    void tellsWhatWasSealedLast() throws Exception {
        assertThat(page("")).contains("Inget är förseglat än");
        clock.pass(Duration.ofMinutes(11));
        MunicipalityScope.in(admin.municipality(), sealTrail::seal);
        var digest = database.asOwner()
                .sql("select left(encode(digest, 'hex'), 16) from audit.block where municipality_id = :m")
                .param("m", admin.municipality().value())
                .query(String.class)
                .single();
        assertThat(page("")).contains("Senast förseglad", "Block 1", digest);
    }

    private SignedIn named(String name, SignedIn who) {
        database.asOwner()
                .sql("update organisation.person set given_name = :name where id = :id")
                .param("name", name)
                .param("id", who.person().value())
                .update();
        return who;
    }

    private Instant minutesAgo(int many) {
        return clock.instant().minus(Duration.ofMinutes(many));
    }

    private String page(String query) throws Exception {
        return ask("/log?" + query, admin).getContentAsString();
    }

    private MockHttpServletResponse ask(String address, SignedIn who) throws Exception {
        return browser.perform(get(URI.create(address)).with(signedIn(who)))
                .andReturn()
                .getResponse();
    }

    private static List<String> told(String page) {
        return TOLD.matcher(page).results().map(LogPageTests::line).toList();
    }

    private static String line(MatchResult row) {
        return row.group(1) + ": " + row.group(2) + (row.group(3) == null ? "" : ", " + row.group(3));
    }

    private void deed(SignedIn by, String what, SignedIn about, Instant at) {
        database.asOwner()
                .sql("insert into audit.deed (municipality_id, id, at, person_id, what, about_id)"
                        + " values (:m, gen_random_uuid(), :at, :by, :what, :about)")
                .param("m", admin.municipality().value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by.person().value())
                .param("what", what)
                .param("about", about.person().value())
                .update();
    }

    private void viewing(SignedIn by, String page, SignedIn about, Instant at) {
        database.asOwner()
                .sql("insert into audit.viewing (municipality_id, about_id, person_id, page, hour, at)"
                        + " values (:m, :about, :by, :page, :hour, :at)")
                .param("m", admin.municipality().value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("hour", at.truncatedTo(ChronoUnit.HOURS).atOffset(ZoneOffset.UTC))
                .param("by", by.person().value())
                .param("page", page)
                .param("about", about.person().value())
                .update();
    }
}
