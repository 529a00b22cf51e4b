package se.tyngdpunkt.records.web.mine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static se.tyngdpunkt.access.web.SignedInAs.signedIn;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.web.util.HtmlUtils;
import se.tyngdpunkt.matrix.Scene;
import se.tyngdpunkt.matrix.Town;
import se.tyngdpunkt.matrix.Who;
import se.tyngdpunkt.organisation.Furnishing;
import se.tyngdpunkt.shared.MunicipalityScope;
import se.tyngdpunkt.shared.SignedIn;
import se.tyngdpunkt.support.PageTest;
import se.tyngdpunkt.support.TestDatabase;
import tools.jackson.databind.JsonNode;

/** The page about oneself, and the file with everything as the screens show it. */
@PageTest
class MyRecordPageTests {

    private static @Nullable Scene scene;

    private final MockMvc mvc;
    private final TestDatabase database;

    MyRecordPageTests(MockMvc mvc, TestDatabase database, Furnishing furnishing, TransactionOperations transactions) {
        this.mvc = mvc;
        this.database = database;
        remember(() -> {
            var town = new Town();
            MunicipalityScope.in(
                    town.signedIn(Who.WORKER).municipality(),
                    () -> transactions.executeWithoutResult(_ -> town.samples.putInto(furnishing)));
            return new Scene(database.asOwner(), town);
        });
    }

    @Test
    void showsHowMuchThereIsAndWhatIsLeftOut() throws Exception {
        var page = page(get("/my/record"), worker());
        assertThat(page)
                .contains("Omgångar du varit med i", "Svar i anonyma omgångar", "action=\"/my/record/file\"")
                .contains("Omgångar du varit med i: 7 rader");
    }

    /** Counted without being read, and yet as many as there are. */
    @Test
    void countsWhatTheFileHolds() throws Exception {
        var alva = worker();
        database.asOwner()
                .sql("insert into measurement.hard_row (municipality_id, measurement_id, row_key, reason)"
                        + " select municipality_id, id, 'elsewhere', 'UNCLEAR' from measurement.measurement"
                        + " where person_id = :person order by id limit 1 on conflict do nothing")
                .param("person", alva.person().value())
                .update();
        var inFile = new LinkedHashMap<String, Integer>();
        file(alva)
                .tree()
                .get("sections")
                .forEach(section -> inFile.merge(
                        section.get("title")
                                .asString()
                                .replace(": " + section.get("about").asString(), ""),
                        section.get("rows").size(),
                        Integer::sum));
        var page = page(get("/my/record"), alva);
        var counted = 0;
        for (var kind : inFile.entrySet()) {
            var line = HtmlUtils.htmlEscape(kind.getKey(), "UTF-8") + ": ";
            if (kind.getValue() == 0) {
                assertThat(page).doesNotContain("<summary>" + line).contains(kind.getKey() + ".</strong>");
            } else if (!page.contains(line + "räknas fram när du hämtar")) {
                assertThat(page).contains(line + (kind.getValue() == 1 ? "en rad" : kind.getValue() + " rader"));
                counted++;
            }
        }
        assertThat(counted).isGreaterThan(8);
    }

    @Test
    void isAFileThatNothingOnTheWayKeeps() throws Exception {
        var answer = answer(post("/my/record/file"), worker());
        assertThat(answer.getHeader("Cache-Control")).isEqualTo("no-store");
        assertThat(answer.getHeader("Content-Disposition")).contains("attachment", "allt-om-mig.zip");
        assertThat(answer.getContentType()).isEqualTo("application/zip");
    }

    @Test
    void isKeptAsADeedOfHerOwn() throws Exception {
        var before = fetched();
        var file = file(worker());
        assertThat(fetched()).isEqualTo(before + 1);
        assertThat(section(file.tree(), "done-by-you", "").get("rows").valueStream())
                .anyMatch(row -> row.get("what").get("text").asString().equals("Hämtade allt om sig själv"));
        assertThat(page(get("/my/seen-by"), worker())).doesNotContain("Hämtade allt");
    }

    @Test
    void isNoLink() throws Exception {
        assertThat(mvc.perform(get("/my/record/file").with(signedIn(worker())))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(405);
    }

    /** Every figure and every answer of the file that her history hands out, by the same words. */
    @Test
    void saysWhatHerHistorySays() throws Exception {
        var tree = file(worker()).tree();
        var compared = 0;
        var history = history();
        var columns = history.getFirst().toList();
        for (var row : history.subList(1, history.size())) {
            var round = row.get(0);
            var answers = new HashMap<String, String>();
            for (var answer : section(tree, "answer", round).get("rows")) {
                answers.merge(
                        answer.get("question").asString(),
                        answer.get("answer").asString(),
                        (one, more) -> one + ", " + more);
            }
            var sum = row.get(columns.indexOf("Summa poäng"));
            if (!sum.isEmpty()) {
                var result = section(tree, "result", round).get("rows").get(0);
                assertThat(result.get("points").asString()).isEqualTo(sum.replace(',', '.'));
                compared++;
            }
            for (var place = 0; place < columns.size(); place++) {
                var asked = columns.get(place);
                if (answers.containsKey(asked) && !row.get(place).isEmpty()) {
                    assertThat(answers.get(asked)).as(round + " " + asked).isEqualTo(row.get(place));
                    compared++;
                }
            }
        }
        assertThat(compared).isGreaterThan(40);
    }

    @Test
    void saysWhatTheTalkSays() throws Exception {
        var tree = file(worker()).tree();
        var notes = section(tree, "note", "").get("rows");
        assertThat(notes.size()).isPositive();
        for (var note : notes) {
            assertThat(note.get("words").asString()).isEqualTo("Som förr");
            assertThat(note.get("leader").asString()).isEqualTo("Hugo Udd");
        }
        var actions = page(get("/actions"), worker());
        for (var action : section(tree, "action", "").get("rows")) {
            if (action.get("state").get("code").asString().equals("agreed")) {
                assertThat(actions)
                        .contains(HtmlUtils.htmlEscape(action.get("what").asString(), "UTF-8"));
            }
        }
    }

    /** Each line of the page, in the same order. */
    @Test
    void saysWhoHasSeenHer() throws Exception {
        var alva = worker();
        database.asOwner()
                .sql("insert into audit.viewing (municipality_id, about_id, person_id, page, hour, at) values"
                        + " (:m, :about, :by, 'measurement.board', '2026-11-05 10:00Z', '2026-11-05 10:07Z')")
                .param("m", alva.municipality().value())
                .param("about", alva.person().value())
                .param("by", scene().town.signedIn(Who.LEAD).person().value())
                .update();
        var seen = section(file(alva).tree(), "seen", "").get("rows");
        assertThat(seen.size()).isEqualTo(1);
        assertThat(page(get("/my/seen-by"), alva))
                .containsSubsequence(
                        "5 november 2026 kl. 11.07",
                        seen.get(0).get("by").asString(),
                        seen.get(0).get("page").get("text").asString());
        assertThat(seen.get(0).get("at").asString()).isEqualTo("2026-11-05T10:07:00Z");
    }

    /** What her leader has begun on and not confirmed is the leader's. */
    @Test
    void keepsWhatIsNotConfirmedFromHer() {
        var tree = file(worker()).tree();
        assertThat(section(tree, "given-by-leader", "Omgång 9").get("rows").size())
                .isPositive();
        assertThat(sections(tree, "given-by-leader")).hasSize(1);
    }

    @Test
    void tellsOfAnAnonymousRoundOnlyThatSheTookPart() {
        var alva = worker();
        database.asOwner()
                .sql(
                        "with r as (insert into measurement.round (municipality_id, id, name, month, version_id, unit_id, opens_on,"
                                + " last_day, state, privacy, created_by, created_at) select municipality_id, gen_random_uuid(), 'Utan namn',"
                                + " '2026-02-01', version_id, unit_id, '2026-02-01', '2026-02-20', 'CLOSED', 'ANONYMOUS', created_by, now()"
                                + " from measurement.round where municipality_id = :m and name = 'Omgång 4' limit 1 returning *),"
                                + " a as (insert into measurement.anonymous_answer select municipality_id, gen_random_uuid(), id, version_id,"
                                + " privacy, unit_id, '{\"comment\": \"Ingen vet vem\"}' from r)"
                                + " insert into measurement.measurement (municipality_id, id, round_id, version_id, privacy, person_id,"
                                + " group_id, state) select municipality_id, gen_random_uuid(), id, version_id, privacy, :person, unit_id,"
                                + " 'SUBMITTED' from r")
                .param("m", alva.municipality().value())
                .param("person", alva.person().value())
                .update();
        var file = file(alva);
        var row = section(file.tree(), "anonymous", "").get("rows").get(0);
        assertThat(row.get("round").asString()).isEqualTo("Utan namn");
        assertThat(row.get("took_part").get("text").asString()).isEqualTo("Ja");
        assertThat(file.html() + file.json()).doesNotContain("Ingen vet vem");
        assertThat(file.tree().get("sections").valueStream())
                .noneMatch(section -> section.get("about").asString().equals("Utan namn"));
    }

    private List<CSVRecord> history() throws Exception {
        var text = answer(get("/my/measurements.csv"), worker()).getContentAsString(StandardCharsets.UTF_8);
        return CSVFormat.RFC4180
                .builder()
                .setDelimiter(';')
                .get()
                .parse(new StringReader(text.substring(1)))
                .getRecords();
    }

    private static List<JsonNode> sections(JsonNode tree, String key) {
        return tree.get("sections")
                .valueStream()
                .filter(section -> section.get("key").asString().equals(key))
                .toList();
    }

    private static JsonNode section(JsonNode tree, String key, String about) {
        return sections(tree, key).stream()
                .filter(section -> section.get("about").asString().equals(about))
                .findFirst()
                .orElseThrow();
    }

    private long fetched() {
        return database.asOwner()
                .sql(
                        "select count(*) from audit.deed where what = 'records.everything-fetched' and person_id = about_id")
                .query(Long.class)
                .single();
    }

    private Unzipped file(SignedIn who) {
        return Unzipped.of(mvc, post("/my/record/file").with(signedIn(who)));
    }

    private String page(MockHttpServletRequestBuilder asked, SignedIn who) throws Exception {
        return answer(asked, who).getContentAsString(StandardCharsets.UTF_8);
    }

    private MockHttpServletResponse answer(MockHttpServletRequestBuilder asked, SignedIn who) throws Exception {
        var answer = mvc.perform(asked.with(signedIn(who))).andReturn().getResponse();
        assertThat(answer.getStatus()).isEqualTo(200);
        return answer;
    }

    /** Once for all that are tested here. */
    private static void remember(Supplier<Scene> fresh) {
        if (scene == null) {
            scene = fresh.get();
        }
    }

    private static SignedIn worker() {
        return scene().town.signedIn(Who.WORKER);
    }

    private static Scene scene() {
        return Objects.requireNonNull(scene);
    }
}
