package se.tyngdpunkt.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static se.tyngdpunkt.access.web.SignedInAs.signedIn;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import se.tyngdpunkt.instrument.Instruments;
import se.tyngdpunkt.matrix.Who;
import se.tyngdpunkt.measurement.RoundId;
import se.tyngdpunkt.measurement.Rounds;
import se.tyngdpunkt.measurement.rescoring.AskRescoring;
import se.tyngdpunkt.organisation.Organisation;
import se.tyngdpunkt.support.PageTest;

/** When answers and talks are deleted every page that was made of them says so, and none is made of what is left. */
@PageTest
class AfterRetentionPageTests {

    private static final String GONE = "Svaren i Omgång 7 är gallrade sedan 2 juni 2028, enligt kommunens beslut.";

    private final MockMvc browser;
    private final ApplicationContext beans;
    private final OldTowns towns;
    private final UUID round;

    AfterRetentionPageTests(MockMvc browser, ApplicationContext beans) {
        this.browser = browser;
        this.beans = beans;
        this.towns = new OldTowns(beans);
        this.round = towns.both.ours.closed;
    }

    private String talk;
    private String figures = "";

    @BeforeEach
    void decideOnTalks() throws Exception {
        towns.run(
                "update dialogue.agenda_kept set items = '[]' where municipality_id = :m and cast(:round as uuid) is not null");
        towns.run("update dialogue.action set state = 'FOLLOWED_UP', effect = 'YES', state_on = '2026-11-10'"
                + " where municipality_id = :m and cast(:round as uuid) is not null");
        talk = towns.one(
                "select id::text from measurement.measurement where municipality_id = :m and round_id = :round"
                        + " and person_id = '" + signedInAs(Who.WORKER) + "'",
                String.class);
        figures = figuresOf(page(Who.HEAD, results()).getContentAsString());
        assertThat(figures).contains("<table");
        assertThat(page(Who.WORKER, "/talks/" + talk).getStatus()).isEqualTo(200);
        towns.decide("dialogue.talks", 12);
    }

    private UUID signedInAs(Who who) {
        return towns.both.ours.town.signedIn(who).person().value();
    }

    private String results() {
        var barn = towns.one(
                "select unit_id::text from organisation.unit_name where municipality_id = :m and name = 'Barn'"
                        + " and cast(:round as uuid) is not null",
                String.class);
        return "/units/" + barn + "/results?round=" + round;
    }

    /** All before the table that also has how many took part. */
    private static String figuresOf(String page) {
        return page.substring(page.indexOf("id=\"felt\""), page.indexOf("id=\"parts\""));
    }

    private MockHttpServletResponse page(Who who, String address) throws Exception {
        return asked(who, get(address));
    }

    private MockHttpServletResponse asked(Who who, MockHttpServletRequestBuilder request) throws Exception {
        return browser.perform(request.with(signedIn(towns.both.ours.town.signedIn(who))))
                .andReturn()
                .getResponse();
    }

    @Test
    void aTalkThatIsDeletedSaysSoAndIsNotBegunAnew() throws Exception {
        towns.night();
        var gone = page(Who.WORKER, "/talks/" + talk);
        assertThat(gone.getStatus()).isEqualTo(410);
        assertThat(gone.getContentAsString()).contains("Det här är gallrat");
        assertThat(asked(Who.LEAD, post("/talks/" + talk + "/agenda").param("item", "Semestern"))
                        .getStatus())
                .isEqualTo(410);
        assertThat(page(Who.WORKER, "/talks").getStatus()).isEqualTo(200);
        assertThat(page(Who.OWNER, "/talks/" + talk).getStatus())
                .as("of nobody else's talk")
                .isEqualTo(404);
        assertThat(towns.one(
                        "select count(*) from dialogue.talk t where municipality_id = :m and measurement_id = '" + talk
                                + "' and cast(:round as uuid) is not null",
                        Long.class))
                .isZero();
    }

    @Test
    void publishedFiguresStandAndWhoTookPartIsGone() throws Exception {
        towns.decide("measurement.answers", 12);
        towns.night();
        var page = page(Who.HEAD, results()).getContentAsString();
        assertThat(page).contains("Svaren är gallrade sedan 2 juni 2028", "Svaren är gallrade</span>");
        assertThat(figuresOf(page)).contains("<table").isEqualTo(figures);
        var named = page(Who.MANAGER, "/units/" + unit("Norr") + "/participation?round=" + round)
                .getContentAsString();
        assertThat(named).contains(GONE).doesNotContain("Alva Lind");
        assertThat(page(Who.HEAD, results() + "&as=now").getStatus()).isEqualTo(200);
    }

    private String unit(String name) {
        return towns.one(
                "select unit_id::text from organisation.unit_name where municipality_id = :m and name = '" + name
                        + "' and cast(:round as uuid) is not null",
                String.class);
    }

    @Test
    void theBoardAndTheWorkersOwnPageSaySo() throws Exception {
        towns.decide("measurement.answers", 12);
        towns.night();
        assertThat(page(Who.LEAD, "/groups/" + unit("Första") + "/board").getContentAsString())
                .contains(GONE);
        assertThat(page(Who.WORKER, "/my/measurements").getContentAsString())
                .contains(GONE)
                .doesNotContain("/my/measurements/" + talk);
        assertThat(page(Who.WORKER, "/my/measurements/" + talk).getStatus()).isEqualTo(404);
    }

    @Test
    void theRoundIsNeitherOpenedNorAnsweredNorScoredAnew() throws Exception {
        towns.decide("measurement.answers", 12);
        towns.night();
        var before = towns.counts();
        assertThat(towns.in(() -> {
                    var model = beans.getBean(Instruments.class)
                            .byId(beans.getBean(Rounds.class)
                                    .round(new RoundId(round))
                                    .orElseThrow()
                                    .instrument())
                            .orElseThrow();
                    var owner = beans.getBean(Organisation.class).viewer(towns.both.ours.town.signedIn(Who.OWNER));
                    return beans.getBean(AskRescoring.class).ask(owner, UUID.randomUUID(), new RoundId(round), model);
                }))
                .isInstanceOf(AskRescoring.Asked.AnswersDeleted.class);
        assertThat(page(Who.OWNER, "/rounds/" + round).getContentAsString())
                .contains(GONE, "Omgången går inte att öppna igen")
                .doesNotContain("/reopening", "/late-entries");
        for (var request : new MockHttpServletRequestBuilder[] {
            post("/rounds/" + round + "/reopening")
                    .param("reopenUntil", "2028-06-20")
                    .param("reopenReason", "Några till"),
            post("/rounds/" + round + "/late-entries")
                    .param("person", signedInAs(Who.WORKER).toString())
                    .param("until", "2028-06-20")
                    .param("lateReason", "Sjuk")
        }) {
            var refused = asked(Who.OWNER, request);
            assertThat(refused.getStatus()).isBetween(409, 422);
            assertThat(refused.getContentAsString()).contains("Svaren är gallrade. Omgången går inte att öppna igen");
        }
        assertThat(towns.change(before))
                .doesNotContainKey("measurement.measurement")
                .doesNotContainKey("measurement.round_event");
    }
}
