package se.tyngdpunkt.authoring.web;

import static org.assertj.core.api.Assertions.assertThat;
import static se.tyngdpunkt.authoring.web.EditorBrowser.text;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import se.tyngdpunkt.authoring.domain.trial.ExampleAnswers;
import se.tyngdpunkt.instrument.format.LibraryFiles;
import se.tyngdpunkt.organisation.Furnishing;
import se.tyngdpunkt.support.PageTest;

@PageTest
class PreviewPageTests {

    private final EditorBrowser here;

    PreviewPageTests(MockMvc mvc, Furnishing furnishing) {
        this.here = new EditorBrowser(mvc, furnishing);
    }

    private static Map<String, String> typed(String... fields) {
        var typed = new HashMap<String, String>();
        for (int i = 0; i < fields.length; i += 2) {
            typed.put(fields[i], fields[i + 1]);
        }
        return typed;
    }

    private String reckon(String draft, String... fields) throws Exception {
        return text(here.send(here.moa, draft + "/preview", typed(fields)));
    }

    private MockHttpServletResponse keep(String draft, String before, String... fields) throws Exception {
        var form = typed(fields);
        form.putAll(Map.of("do", "keep", "seen", ExampleAnswers.seen(before)));
        return here.send(here.moa, draft + "/preview", form);
    }

    @Test
    void showsEveryModelThatCanBeAnsweredAsItsForm() throws Exception {
        for (var name : LibraryFiles.names()) {
            var draft = here.start(here.moa, "library:" + name);
            assertThat(here.see(here.moa, draft + "/preview"))
                    .as(name)
                    .containsAnyOf("Så här fyller den som svarar i", "Det här återstår");
        }
    }

    @Test
    void asksWhatTheWorkersFormAsks() throws Exception {
        var draft = here.start(here.moa, "library:ffs-tjanstematning");
        assertThat(here.see(here.moa, draft + "/preview"))
                .contains(
                        "name=\"scale.amount\"",
                        "name=\"count.row1\"",
                        "name=\"comment\"",
                        "Vad räknas hit?",
                        "href=\"#part-",
                        "Spara som exempel")
                .doesNotContain("data-autosave", "/my/measurements", "_blank");
    }

    @Test
    void reckonsWithTheDraftAsItIsNow() throws Exception {
        var draft = here.start(here.moa, "library:ffs-tjanstematning");
        assertThat(reckon(draft, "count.row1", "2")).contains("2 × 3", "6 poäng");
        here.autosave(here.moa, draft + "/form", typed("revision", "1", "parts/2/rows/0/weight", "4"));

        assertThat(reckon(draft, "count.row1", "2")).contains("2 × 4", "8 poäng", "value=\"2\"");
        assertThat(here.see(here.moa, draft + "/preview")).doesNotContain("2 × 4");
    }

    @Test
    void keepsWhatIsFilledInAsTheExample() throws Exception {
        var draft = here.start(here.moa, "library:ffs-tjanstematning");

        var kept = keep(draft, "", "scale.amount", "too-much", "count.row1", "2", "comment", "Lugnt: mest");

        assertThat(kept.getRedirectedUrl()).isEqualTo(draft + "/preview");
        assertThat(here.see(here.moa, draft + "/preview"))
                .contains("name=\"count.row1\" data-min=\"0\" data-max=\"999\" value=\"2\"", "Lugnt: mest", "6 poäng");
        assertThat(here.see(here.moa, draft + "/trial"))
                .contains("        activities: {row1: 2}\n", "        comment: \"Lugnt: mest\"\n", "6 poäng");
    }

    @Test
    void warnsOfWhatAnotherHasKeptSinceTheFormWasOpened() throws Exception {
        var draft = here.start(here.moa, "library:ffs-tjanstematning");
        keep(draft, "", "count.row1", "2");
        var opened = ExampleAnswers.seen("");

        assertThat(reckon(draft, "seen", opened, "count.row1", "3")).contains("name=\"seen\" value=\"" + opened);
        assertThat(text(keep(draft, "", "count.row1", "tre"))).contains("name=\"seen\" value=\"" + opened);
        var warned = keep(draft, "", "count.row1", "3");
        assertThat(warned.getStatus()).isEqualTo(409);
        assertThat(text(warned)).contains("name=\"seen\" value=\"").doesNotContain(opened);
    }

    @Test
    void leavesWhatTheFormHasNoPlaceForAsItStood() throws Exception {
        var draft = here.start(here.moa, "library:nassjo-exempel");
        var answers = Files.readString(Path.of("src/test/resources/cases/scoring/nassjo/answers.yaml"));
        here.send(here.moa, draft + "/trial", typed("seen", ExampleAnswers.seen(""), "answers", answers));

        var page = here.see(here.moa, draft + "/preview");

        assertThat(page).contains("svar från fler personer", "107 poäng", "en och en halv timme bort");
        var kept = keep(draft, answers, fields(page));
        assertThat(kept.getStatus()).isEqualTo(302);
        assertThat(here.see(here.moa, draft + "/trial")).contains(answers);
    }

    /** What a browser would send of the page as it stands. */
    private static String[] fields(String page) {
        var fields = new ArrayList<String>();
        var sent = page.substring(page.indexOf("id=\"form\""), page.indexOf("id=\"preview-h\""))
                .replaceAll("(?s)<template.*?</template>", "");
        for (var input : Pattern.compile("<input[^>]*>").matcher(sent).results().toList()) {
            if (!input.group().matches("(?s).*type=\"(radio|checkbox)\".*")
                    || input.group().contains(" checked")) {
                fields.add(attribute("name", input.group()));
                fields.add(attribute("value", input.group()));
            }
        }
        for (var select : Pattern.compile("(?s)<select.*?</select>")
                .matcher(sent)
                .results()
                .toList()) {
            fields.add(attribute("name", select.group()));
            fields.add(Pattern.compile("<option[^>]* selected[^>]*>")
                    .matcher(select.group())
                    .results()
                    .map(option -> attribute("value", option.group()))
                    .findFirst()
                    .orElse(""));
        }
        return fields.toArray(String[]::new);
    }

    private static String attribute(String name, String tag) {
        return Pattern.compile(" " + name + "=\"([^\"]*)\"")
                .matcher(tag)
                .results()
                .map(found -> found.group(1))
                .findFirst()
                .orElse("");
    }

    @Test
    void asksTheLeaderAboutTheRowsThatStand() throws Exception {
        var draft = here.start(here.moa, "library:nassjo-exempel");
        assertThat(here.see(here.moa, draft + "/preview"))
                .contains("Så här fyller ledaren i", "kommer ledarens frågor om dem här")
                .doesNotContain("row.cases.1.foster-home-points");

        var asked = reckon(draft, NASSJO);
        assertThat(asked).contains("name=\"row.cases.1.foster-home-points\"", "en rad saknar poäng");

        var scored = reckon(draft, more(NASSJO, "row.cases.1.foster-home-points", "12", WHY, "Lång resväg"));
        assertThat(scored).contains("12 poäng", "Lång resväg", "126");

        var wrong = reckon(draft, more(NASSJO, "row.cases.1.foster-home-points", "15"));
        assertThat(wrong).contains("href=\"#row.cases.1.foster-home-points\"", "högst 14");
    }

    private static final String WHY = "row.cases.1.foster-home-points-reason";
    private static final String[] NASSJO = {
        "figure.years",
        "2",
        "figure.rate",
        "100",
        "row.cases.1.label",
        "N1",
        "row.cases.1.kind",
        "foster-home",
        "row.cases.1.phase",
        "service"
    };

    private static String[] more(String[] fields, String... others) {
        return Stream.concat(Arrays.stream(fields), Arrays.stream(others)).toArray(String[]::new);
    }

    @Test
    void asksTheManagerOfAUnit() throws Exception {
        var draft = here.start(here.moa, "library:stockholm-tertial-exempel");
        assertThat(here.see(here.moa, draft + "/preview"))
                .contains("Så här fyller enhetens chef i", "name=\"figure.cases\"", "name=\"scale.good-work\"");

        assertThat(reckon(draft, "figure.cases", "30", "figure.employees", "8")).contains("3,75");
    }

    @Test
    void addsARowWithoutScript() throws Exception {
        var draft = here.start(here.moa, "library:nassjo-exempel");

        var grown = here.send(here.moa, draft + "/preview", typed(more(NASSJO, "add", "cases")));

        assertThat(grown.getStatus()).isEqualTo(200);
        assertThat(text(grown)).contains("id=\"row.cases.2.label\" name=\"row.cases.2.label\"", "autofocus");
    }

    @Test
    void tellsAsItIsWrittenWhatItComesTo() throws Exception {
        var draft = here.start(here.moa, "library:nassjo-exempel");

        var told = text(here.autosave(here.moa, draft + "/preview", typed(NASSJO)));

        assertThat(told)
                .contains("id=\"preview-result\" hx-swap-oob", "id=\"preview-key\" hx-swap-oob", "key-rows")
                .doesNotContain("<html");
        var again = text(here.autosave(
                here.moa, draft + "/preview", typed(more(NASSJO, "key-rows", "cases-1 N1", "figure.flex", "mycket"))));
        assertThat(again).contains("id=\"key-sum\"", "ett tal").doesNotContain("id=\"preview-key\"");
    }

    @Test
    void saysWhatIsLeftOfADraftThatHasNoFormYet() throws Exception {
        var open = here.start(here.moa, "library:nassjo-1");
        assertThat(here.see(here.moa, open + "/preview"))
                .contains("Det här återstår", "saker är kvar att fylla i")
                .doesNotContain("Spara som exempel");

        var faulty = here.start(here.moa, "library:ffs-tjanstematning");
        here.autosave(here.moa, faulty + "/form", typed("revision", "1", "parts/2/rows/0/weight", "fyra"));
        assertThat(here.see(here.moa, faulty + "/preview")).contains(faulty + "/form#parts/2/rows/0/weight");
        assertThat(keep(faulty, "", "count.row1", "2").getStatus()).isEqualTo(409);
    }

    @Test
    void takesNobodysIdentityNumber() throws Exception {
        var draft = here.start(here.moa, "library:ffs-tjanstematning");

        var refused = keep(draft, "", "comment", "19850709-9805");

        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(text(refused)).contains("href=\"#comment\"", "id=\"comment-fel\"");
        assertThat(here.see(here.moa, draft + "/trial")).doesNotContain("19850709");
    }

    @Test
    void writesNothingOverThatItCouldNotShow() throws Exception {
        var draft = here.start(here.moa, "library:ffs-tjanstematning");
        var answers = "date: 2026-11-16\npersons:\n  - id: A\n    activities: {nix: 1}\n";
        here.send(here.moa, draft + "/trial", typed("seen", ExampleAnswers.seen(""), "answers", answers));
        assertThat(here.see(here.moa, draft + "/preview"))
                .contains("går inte att läsa som svar på modellen")
                .doesNotContain("Spara som exempel");

        assertThat(keep(draft, answers, "count.row1", "2").getStatus()).isEqualTo(409);
        here.send(here.moa, draft + "/trial", typed("seen", ExampleAnswers.seen(answers), "answers", ""));
        assertThat(keep(draft, answers, "count.row1", "2").getStatus()).isEqualTo(409);
        assertThat(keep(draft, "", "count.row1", "2").getStatus()).isEqualTo(302);
    }

    @Test
    void stopsAModelThatAsksForTooMuchWork() throws Exception {
        var draft = here.start(here.moa, "empty");
        here.send(here.moa, draft + "/text", typed("revision", "1", "text", heavy()));

        assertThat(reckon(draft, "figure.x", "1")).contains("mer räkning än någon modell behöver");
    }

    /** Each number is the square of the one before. */
    private static String heavy() {
        return """
                format: 1
                key: tung
                version: "1"
                valid-from: 2026-01-01
                title: Tung
                provenance: {organisation: K, document: D}
                way-of-working: {privacy: named}
                parts:
                  - {kind: figures, key: base, title: Bas, fields: [{key: x, label: X, type: number}]}
                measures:
                  - {key: m0, title: M, value: 1000000}
                """
                + IntStream.range(0, 12)
                        .mapToObj(number -> "  - {key: m%d, title: M, value: {product: [m%d, m%d]}}\n"
                                .formatted(number + 1, number, number))
                        .collect(Collectors.joining());
    }
}
