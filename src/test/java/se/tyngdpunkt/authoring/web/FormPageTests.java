package se.tyngdpunkt.authoring.web;

import static org.assertj.core.api.Assertions.assertThat;
import static se.tyngdpunkt.authoring.web.EditorBrowser.text;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.test.web.servlet.MockMvc;
import se.tyngdpunkt.authoring.NassjoFilled;
import se.tyngdpunkt.instrument.format.LibraryFiles;
import se.tyngdpunkt.organisation.Furnishing;
import se.tyngdpunkt.support.PageTest;

@PageTest
class FormPageTests {

    private final EditorBrowser here;

    FormPageTests(MockMvc mvc, Furnishing furnishing) {
        this.here = new EditorBrowser(mvc, furnishing);
    }

    private static Map<String, String> at(int revision, String... typed) {
        var fields = new HashMap<String, String>(Map.of("revision", Integer.toString(revision)));
        for (int i = 0; i < typed.length; i += 2) {
            fields.put(typed[i], typed[i + 1]);
        }
        return fields;
    }

    @Test
    void showsEveryModelAsAForm() throws Exception {
        for (var name : LibraryFiles.names()) {
            var draft = here.start(here.moa, "library:" + name);
            assertThat(here.see(here.moa, draft + "/form")).contains("Varifrån den kommer", "name=\"version\"");
        }
    }

    @Test
    void fillsInWhatTheSourceLeavesOpen() throws Exception {
        var draft = here.start(here.moa, "library:nassjo-1");
        assertThat(here.see(here.moa, draft + "/form"))
                .contains("saker som kommunen fyller i", "Hur många månader mellan mätningarna.", "open/green-from");

        var typed = NassjoFilled.typed();
        typed.put("revision", "1");
        var filled = here.send(here.moa, draft + "/filling", typed);

        assertThat(filled.getStatus()).isEqualTo(302);
        assertThat(here.see(here.moa, draft + "/form"))
                .contains("Inga fel, och allt är ifyllt.", "Utredning av ett barns situation", "value=\"70 %\"")
                .doesNotContain("saker som kommunen fyller i");
        assertThat(here.see(here.moa, draft + "/text")).contains("# source: Swedish words", "below: 70 %");
    }

    @Test
    void keepsWhatCouldNotBeReadAndFillsInTheRest() throws Exception {
        var draft = here.start(here.moa, "library:nassjo-1");

        var refused = here.send(
                here.moa,
                draft + "/filling",
                at(1, "open/green-from", "70 %", "open/part-time", "{halv", "open/red-from", "{open: mer}"));

        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(text(refused))
                .contains("href=\"#open/part-time\"", "{halv", "lämnar fortfarande något öppet")
                .doesNotContain("id=\"open/green-from\"");
    }

    @Test
    void savesOneFieldAndLeavesTheFileAsItWas() throws Exception {
        var ffs = LibraryFiles.text("ffs-tjanstematning").orElseThrow();
        var draft = here.start(here.moa, "library:ffs-tjanstematning");

        var saved = here.autosave(here.moa, draft + "/form", at(1, "parts/2/rows/0/weight", "4"));

        assertThat(saved.getStatus()).isEqualTo(200);
        assertThat(text(saved)).contains("id=\"revision\" name=\"revision\" value=\"2\"", "Inga fel");
        assertThat(here.see(here.moa, draft + "/text")).contains(ffs.replaceFirst("weight: 3", "weight: 4"));
    }

    @Test
    void tellsAFaultBesideItsField() throws Exception {
        var draft = here.start(here.moa, "library:ffs-tjanstematning");
        here.send(here.moa, draft + "/form", at(1, "parts/2/rows/0/weight", "fyra"));

        assertThat(here.see(here.moa, draft + "/form"))
                .contains("<a href=\"#parts/2/rows/0/weight\">", "id=\"parts/2/rows/0/weight-fel\"", "value=\"fyra\"");
    }

    @Test
    void addsMovesAndTakesAwayRows() throws Exception {
        var draft = here.start(here.moa, "library:ffs-tjanstematning");
        here.send(here.moa, draft + "/form", at(1, "do", "add:rows:parts/2/rows", "title", "Vår modell"));
        assertThat(here.see(here.moa, draft + "/form")).contains("Ny rad", "Inga fel", "Vår modell");
        here.send(here.moa, draft + "/form", at(3, "do", "up:parts/2/rows/7"));
        assertThat(here.see(here.moa, draft + "/form")).contains("id=\"parts/2/rows/7/label\"");
        here.send(here.moa, draft + "/form", at(4, "do", "remove:parts/2/rows/6"));
        assertThat(here.see(here.moa, draft + "/form")).doesNotContain("Ny rad");
        for (var odd :
                new String[] {"up:parts/2/rows/0", "remove:parts/99/rows/1", "add:rows:x/y/z", "down:x", "boo"}) {
            assertThat(here.send(here.moa, draft + "/form", at(5, "do", odd)).getStatus())
                    .as(odd)
                    .isEqualTo(302);
        }
    }

    @Test
    void letsNoTabWriteOverAnother() throws Exception {
        var draft = here.start(here.moa, "library:ffs-tjanstematning");
        var seen = seen(draft);
        here.send(here.moa, draft + "/form", at(1, "title", "Moas titel"));

        var late = here.send(here.max, draft + "/form", at(1, "title", "Max titel", "seen", seen));

        assertThat(late.getStatus()).isEqualTo(409);
        assertThat(text(late)).contains("Moas titel", "Max titel", "Spara det här i stället", "value=\"2\"");
        assertThat(here.see(here.moa, draft + "/form")).contains("Moas titel").doesNotContain("Max titel");
    }

    /** What the form says that it was made of. */
    private String seen(String draft) throws Exception {
        return here.see(here.moa, draft + "/form").replaceFirst("(?s).*name=\"seen\" value=\"([0-9a-f]+)\".*", "$1");
    }

    @Test
    void offersOnlyWhatSheChangedHerself() throws Exception {
        var draft = here.start(here.moa, "library:ffs-tjanstematning");
        var seen = seen(draft);
        here.send(here.moa, draft + "/form", at(1, "title", "Moas titel"));

        var late = text(here.send(
                here.max,
                draft + "/form",
                at(1, "seen", seen, "title", "Tjänstemätning", "parts/2/rows/0/weight", "9")));

        assertThat(late).contains("name=\"parts/2/rows/0/weight\"", "Spara det här i stället");
        assertThat(late).doesNotContain("name=\"title\"");
        assertThat(here.send(here.max, draft + "/form", at(1, "seen", seen, "title", "Moas titel"))
                        .getStatus())
                .isEqualTo(302);
    }

    @Test
    void putsNothingOnAnotherRowThanItWasWrittenFor() throws Exception {
        var draft = here.start(here.moa, "library:ffs-tjanstematning");
        var seen = seen(draft);
        here.send(here.moa, draft + "/form", at(1, "do", "down:parts/2/rows/0"));

        var late = text(here.send(
                here.max,
                draft + "/form",
                at(1, "seen", seen, "parts/2/rows/0/weight", "9", "parts/2/rows/0/label", "Min rad")));

        assertThat(late)
                .contains("passar inte längre av sig självt", "Min rad", ">9<")
                .doesNotContain("Spara det här i stället", "name=\"parts/2/rows/0/weight\"");
        assertThat(text(here.send(here.max, draft + "/form", at(1, "parts/2/rows/0/weight", "9"))))
                .doesNotContain("Spara det här i stället");
    }

    @Test
    void saysWhatItIsMadeOfAfterEachSave() throws Exception {
        var draft = here.start(here.moa, "library:ffs-tjanstematning");

        var saved = text(here.autosave(here.moa, draft + "/form", at(1, "title", "Moas titel")));

        assertThat(saved).contains("name=\"seen\" value=\"" + seen(draft) + "\"");
    }

    @Test
    void saysThatTheValuesAreInventedUntilTheyAreTheirOwn() throws Exception {
        var draft = here.start(here.moa, "library:nassjo-exempel");
        assertThat(here.see(here.moa, draft + "/form")).contains("säger att det har påhittade värden", "Inga fel");

        here.send(here.moa, draft + "/form", at(1, "do", "own:filled-in"));

        assertThat(here.see(here.moa, draft + "/form")).doesNotContain("påhittade värden");
    }

    @Test
    void drawsTheLevelsOnALineAndAnewAfterEachSave() throws Exception {
        var draft = here.start(here.moa, "library:nassjo-exempel");
        var page = here.see(here.moa, draft + "/form");
        assertThat(page).contains("id=\"drawn-0\"", "class=\"tp-nivabild\"", ">70 %</text>");
        var limit = "bands/0/levels/1/limit";

        assertThat(text(here.autosave(here.moa, draft + "/form", at(1, limit, "65 %"))))
                .contains("<div id=\"drawn-0\" hx-swap-oob=\"innerHTML\">", ">65 %</text>")
                .doesNotContain(">70 %</text>");
        assertThat(text(here.autosave(here.moa, draft + "/form", at(2, limit, "många"))))
                .contains("Nivåerna ritas på en linje här när felen")
                .doesNotContain("tp-nivabild");
    }

    @Test
    void addsALevelWhoseLimitIsTypedOnce() throws Exception {
        var draft = here.start(here.moa, "library:nassjo-exempel");
        here.send(here.moa, draft + "/form", at(1, "do", "add:levels:bands/0/levels"));
        var limit = "bands/0/levels/5/limit";
        assertThat(here.see(here.moa, draft + "/form"))
                .contains("Gräns mot alldeles för mycket", "Ett värde precis på gränsen hör till")
                .containsOnlyOnce("<p class=\"tp-fel\"")
                .contains("Skriv gränsen mellan nivåerna, till exempel 90 % eller 12.");

        here.send(here.moa, draft + "/form", at(2, limit, "150 %", "bands/0/levels/5/side", "upper"));

        assertThat(here.see(here.moa, draft + "/form")).contains("Inga fel", ">150 %</text>");
        assertThat(here.see(here.moa, draft + "/text")).contains("below: 150 %", "from: 150 %");
    }

    /** A limit that nobody has set would be drawn as a level without an end. */
    @Test
    void drawsNoLevelBeforeItsLimitsAreFilledIn() throws Exception {
        var draft = here.start(here.moa, "library:nassjo-1");
        assertThat(here.see(here.moa, draft + "/form"))
                .contains("id=\"drawn-0\"", "Nivåerna ritas på en linje här när allt som är öppet är ifyllt.")
                .doesNotContain("tp-nivabild", "tp-nivalinje", "när felen");

        var typed = NassjoFilled.typed();
        typed.put("revision", "1");
        here.send(here.moa, draft + "/filling", typed);
        assertThat(here.see(here.moa, draft + "/form"))
                .contains("class=\"tp-nivabild\"", ">70 %</text>")
                .doesNotContain("Nivåerna ritas");
    }

    @Test
    void sendsWhatIsNoYamlToTheText() throws Exception {
        var draft = here.start(here.moa, "empty");
        here.send(here.moa, draft + "/text", Map.of("revision", "1", "text", "a: [b"));

        assertThat(here.see(here.moa, draft + "/form")).contains("går inte att läsa som ett formulär");
        assertThat(here.send(here.moa, draft + "/form", at(2, "do", "add:rows:parts/0/rows"))
                        .getStatus())
                .isEqualTo(302);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            open: a                | open finns inte här
            "1": {open: a}         | 1 finns inte här
            - {open: a, what: b}   | går inte att läsa som ett formulär
            [[{open: a}]]          | går inte att läsa som ett formulär
            ord                    | går inte att läsa som ett formulär
            """)
    void opensWhateverTheFileIs(String file, String told) throws Exception {
        var draft = here.start(here.moa, "empty");
        here.send(here.moa, draft + "/text", Map.of("revision", "1", "text", file));

        assertThat(here.see(here.moa, draft + "/form")).contains(told);
        assertThat(here.send(here.moa, draft + "/form", at(2, "title", "Modell"))
                        .getStatus())
                .isEqualTo(302);
        assertThat(here.send(here.moa, draft + "/filling", at(3, "open/a", "3")).getStatus())
                .isLessThan(500);
    }
}
