package se.tyngdpunkt.organisation.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static se.tyngdpunkt.organisation.OrganisationSamples.aMunicipality;

import com.github.kagkarlsson.scheduler.task.Task;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import se.tyngdpunkt.organisation.Furnishing;
import se.tyngdpunkt.organisation.OrganisationSamples;
import se.tyngdpunkt.organisation.Role;
import se.tyngdpunkt.organisation.domain.report.Comparisons;
import se.tyngdpunkt.organisation.domain.roster.CompareRoster;
import se.tyngdpunkt.shared.MunicipalityScope;
import se.tyngdpunkt.shared.PersonId;
import se.tyngdpunkt.support.DueJobs;
import se.tyngdpunkt.support.PageTest;
import se.tyngdpunkt.support.TestClock;
import se.tyngdpunkt.support.TestDatabase;

/** A long list is compared by a job while a page tells how far that has come; whatever dies on the way, nothing is half done. */
@PageTest
class ComparisonPageTests {

    private static final int ROWS = 2_000;

    private final OrganisationSamples sjoby = aMunicipality();
    private final PersonId ada = sjoby.holder("Ada Ek", Role.ADMINISTRATOR, sjoby.department("Soc"));
    private final SignedInBrowser browser;
    private final Furnishing furnishing;
    private final CompareRoster compare;
    private final Comparisons comparisons;
    private final TestClock clock;
    private final DueJobs jobs;
    private final JdbcClient owner;

    ComparisonPageTests(
            MockMvc mvc,
            Furnishing furnishing,
            CompareRoster compare,
            Comparisons comparisons,
            TestClock clock,
            TestDatabase database,
            DataSource program,
            List<Task<?>> jobs) {
        this.browser = new SignedInBrowser(mvc, sjoby);
        this.furnishing = furnishing;
        this.compare = compare;
        this.comparisons = comparisons;
        this.clock = clock;
        this.jobs = new DueJobs(program, jobs, clock);
        this.owner = database.asOwner();
    }

    @BeforeEach
    void furnish() {
        sjoby.putInto(furnishing);
    }

    @AfterEach
    void mendTheWire() {
        owner.sql("drop trigger if exists cut on organisation.role_grant;"
                        + " drop trigger if exists refuse on organisation.roster_draft")
                .update();
    }

    @Test
    void tellsHowFarItHasComeUntilItIsDone() throws Exception {
        var address = upload(ROWS, "");
        var file = fileOf(address);
        assertThat(owner.sql("select count(*) from job.scheduled_tasks where task_name = 'organisation.compare-roster'"
                                + " and task_instance = :name")
                        .param("name", sjoby.id().value() + "/" + file)
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
        var first = browser.send(ada, get(address));
        assertThat(first.getHeader("Refresh")).isEqualTo("2");
        assertThat(text(first)).contains("Väntar på sin tur", "<progress max=\"4000\" value=\"0\"");

        in(() -> comparisons.moved(file, 1_000, 0, clock.instant()));
        assertThat(text(browser.send(ada, get(address)))).contains("Läser raderna: 1 000 av 2 000");

        in(() -> comparisons.moved(file, ROWS, 1_000, clock.instant()));
        assertThat(text(browser.send(ada, get(address))))
                .contains("Jämför raderna: 1 000 av 2 000", "<progress max=\"4000\" value=\"3000\"");

        in(() -> compare.compare(file));
        var done = browser.send(ada, get(address));
        assertThat(done.getHeader("Refresh")).isNull();
        assertThat(text(done)).contains("2 000 nya personer", "Förnamn0 Efternamn", "och 1 800 till");
        assertThat(browser.html(ada, address + "/report.csv")).contains("Ny person;Förnamn1999 Efternamn");
        assertThat(approve(address).getStatus()).isEqualTo(302);
        assertThat(people()).isEqualTo(1 + ROWS);
    }

    @Test
    void keepsWhatIsToBeMended() throws Exception {
        var address = upload(ROWS, "Soc;;;Bo;Ås;ingen adress;50;");
        in(() -> compare.compare(fileOf(address)));
        var answer = browser.send(ada, get(address));
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(text(answer)).contains(">F2002<", "Inget har sparats");
        assertThat(browser.html(ada, address + "/faults.csv")).contains("F2002;e-post;");
    }

    @Test
    void answersAShortListAtOnce() throws Exception {
        var address = upload(ROWS - 1, "");
        assertThat(text(browser.send(ada, get(address)))).contains("1 999 nya personer");
    }

    @Test
    void saysWhatToDoWhenItHasStopped() throws Exception {
        var address = upload(ROWS, "");
        in(() -> comparisons.moved(fileOf(address), 1_000, 0, clock.instant()));
        clock.pass(Duration.ofMinutes(2));
        var answer = browser.send(ada, get(address));
        assertThat(answer.getHeader("Refresh")).isNull();
        assertThat(text(answer)).contains("Jämförelsen har stannat. Inget har ändrats. Välj filen igen.");
        assertThat(people()).isEqualTo(1);
    }

    @Test
    void waitsForItsTurnHoweverLong() throws Exception {
        var address = upload(ROWS, "");
        clock.pass(Duration.ofMinutes(30));
        var answer = browser.send(ada, get(address));
        assertThat(answer.getHeader("Refresh")).isEqualTo("2");
        assertThat(text(answer)).contains("Väntar på sin tur").doesNotContain("Jämförelsen har stannat");
    }

    @Test
    void isTriedAgainAndThenGivenUp() throws Exception {
        owner.sql("delete from job.scheduled_tasks").update();
        var address = upload(ROWS, "");
        owner.sql("""
                        create or replace function organisation.refuse() returns trigger language plpgsql as
                            $$ begin raise 'no room for %', new.stage; end $$;
                        create trigger refuse before update of outcome on organisation.roster_draft
                            for each row execute function organisation.refuse()
                        """).update();
        for (var tries = 1; tries < 3; tries++) {
            jobs.run();
            assertThat(text(browser.send(ada, get(address)))).contains("Väntar på sin tur");
            clock.pass(Duration.ofMinutes(1));
        }
        jobs.run();
        var answer = browser.send(ada, get(address));
        assertThat(answer.getHeader("Refresh")).isNull();
        assertThat(text(answer))
                .contains(
                        "Jämförelsen har misslyckats flera gånger och är avbruten. Inget har ändrats. Välj filen igen.");
        clock.pass(Duration.ofHours(1));
        jobs.run();
        assertThat(owner.sql("select count(*) from job.scheduled_tasks")
                        .query(Long.class)
                        .single())
                .isZero();

        mendTheWire();
        var again = upload(ROWS, "");
        jobs.run();
        assertThat(text(browser.send(ada, get(again)))).contains("2 000 nya personer");
    }

    @Test
    void leavesAListAloneThatIsNoMore() throws Exception {
        var address = upload(ROWS, "");
        upload(ROWS, "");
        in(() -> compare.compare(fileOf(address)));
        assertThat(browser.status(ada, address)).isEqualTo(404);
    }

    /** As when the program is killed: the connection dies when units, people and places have been written. */
    @Test
    void hasDoneNothingWhenTheConnectionDiesInTheMiddleOfAnApproval() throws Exception {
        var address = upload(3, "Soc;Utredning;Grupp 1;Vera;Lund;vera.lund@sjoby.example;100;förste socialsekreterare");
        var before = digest();
        owner.sql("""
                        create or replace function organisation.cut() returns trigger language plpgsql as $$
                        begin
                            perform pg_terminate_backend(pg_backend_pid());
                            perform pg_sleep(5);
                            return new;
                        end $$;
                        create trigger cut after insert on organisation.role_grant
                            for each statement execute function organisation.cut()
                        """).update();

        assertThatThrownBy(() -> approve(address)).hasStackTraceContaining("JDBC rollback failed");

        assertThat(digest()).isEqualTo(before);
        mendTheWire();
        assertThat(approve(address).getStatus()).isEqualTo(302);
        assertThat(people()).isEqualTo(5);
    }

    private String upload(int rows, String last) throws Exception {
        var text = new StringBuilder("förvaltning;enhet;grupp;förnamn;efternamn;e-post;sysselsättningsgrad;roll\n");
        for (int i = 0; i < rows; i++) {
            text.append("Soc;Utredning;Grupp 1;Förnamn" + i + ";Efternamn;nummer" + i + "@sjoby.example;100;\n");
        }
        var file = text.append(last).toString().getBytes(StandardCharsets.UTF_8);
        var request = multipart("/organisation/import").file(new MockMultipartFile("file", "lista.csv", "", file));
        return String.valueOf(browser.send(ada, request).getRedirectedUrl());
    }

    private MockHttpServletResponse approve(String address) throws Exception {
        var mark = browser.html(ada, address).replaceFirst("(?s).*name=\"mark\" value=\"([^\"]+)\".*", "$1");
        return browser.send(ada, post(address).param("mark", mark));
    }

    private static UUID fileOf(String address) {
        return UUID.fromString(address.substring(address.lastIndexOf('/') + 1));
    }

    private static String text(MockHttpServletResponse answer) throws Exception {
        return answer.getContentAsString(StandardCharsets.UTF_8)
                .replace("&nbsp;", " ")
                .replace('\u00A0', ' ');
    }

    private long people() {
        return owner.sql("select count(*) from organisation.person where municipality_id = :m")
                .param("m", sjoby.id().value())
                .query(Long.class)
                .single();
    }

    private String digest() {
        var rows = new StringBuilder();
        for (var table : new String[] {
            "organisation.unit",
            "organisation.person",
            "organisation.employment",
            "organisation.role_grant",
            "organisation.roster_draft",
            "audit.deed"
        }) {
            rows.append(owner.sql("select coalesce(md5(string_agg(t::text, '|' order by t::text)), '') from " + table
                            + " t where municipality_id = :m")
                    .param("m", sjoby.id().value())
                    .query(String.class)
                    .single());
        }
        return rows.toString();
    }

    private void in(Runnable work) {
        MunicipalityScope.in(sjoby.id(), work);
    }
}
