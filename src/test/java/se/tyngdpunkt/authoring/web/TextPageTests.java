package se.tyngdpunkt.authoring.web;

import static org.assertj.core.api.Assertions.assertThat;
import static se.tyngdpunkt.authoring.web.EditorBrowser.text;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.MockMvc;
import se.tyngdpunkt.instrument.format.LibraryFiles;
import se.tyngdpunkt.organisation.Furnishing;
import se.tyngdpunkt.support.PageTest;

@PageTest
class TextPageTests {

    private final EditorBrowser here;
    private final String nassjo = LibraryFiles.text("nassjo").orElseThrow();

    TextPageTests(MockMvc mvc, Furnishing furnishing) {
        this.here = new EditorBrowser(mvc, furnishing);
    }

    @Test
    void listsTheLibraryForMethodOwnersOnly() throws Exception {
        assertThat(here.see(here.moa, "/models"))
                .contains(
                        "Tjänstemätning", "Arbetstyngdsmätning enligt Nässjö", "saker att fylla i", "Påhittade värden");
        assertThat(here.see(here.alva, "/models"))
                .contains("Bedömningsnyckel", "inte publicerat någon modell")
                .doesNotContain("Nässjö");
        assertThat(here.open(here.alva, "/models/library/nassjo-1").getStatus()).isEqualTo(404);
        assertThat(here.send(here.alva, "/models/drafts", Map.of("from", "empty"))
                        .getStatus())
                .isEqualTo(404);
    }

    @Test
    void showsEveryModelOfTheLibrary() throws Exception {
        for (var name : LibraryFiles.names()) {
            assertThat(here.see(here.moa, "/models/library/" + name)).contains("Varifrån modellen kommer");
        }
        assertThat(here.see(here.moa, "/models/library/nassjo-exempel"))
                .contains("Påhittade värden", "Modellen är ifylld med påhittade värden")
                .contains(
                        "under 1 ger 120; från och med 1 under 3 ger 126; från och med 3 under 5 ger 138; exakt 5 ger 138; över 5 ger 150) × Tjänstgöringsgrad")
                .contains("från och med 70 % under 90 %", "grönt", "Källa: Suntarbetsliv: 150 poäng");
        assertThat(here.see(here.moa, "/models/library/nassjo-1")).contains("Andelen av normen där grönt börjar.");
    }

    @Test
    void savesTheTextWithItsFaultsAndTheirLines() throws Exception {
        var draft = here.start(here.moa, "library:nassjo-1");
        assertThat(here.see(here.moa, draft + "/text")).contains("är kvar att fylla i", nassjo.substring(0, 90));

        var saved = here.autosave(
                here.moa,
                draft + "/text",
                Map.of("revision", "1", "text", nassjo.replace("key: nassjo", "key: Fel Nyckel")));

        assertThat(saved.getStatus()).isEqualTo(200);
        assertThat(text(saved)).contains("Ett fel:", "Rad 10:", "value=\"2\"", "Sparat");
        assertThat(here.see(here.moa, draft + "/text")).contains("key: Fel Nyckel", "Rad 10:");
    }

    @Test
    void letsNoTabWriteOverAnother() throws Exception {
        var draft = here.start(here.moa, "empty");
        here.send(here.moa, draft + "/text", Map.of("revision", "1", "text", "title: Moas"));

        var late = here.send(here.max, draft + "/text", Map.of("revision", "1", "text", "title: Max"));
        var whileWriting = here.autosave(here.max, draft + "/text", Map.of("revision", "1", "text", "title: Max"));

        assertThat(late.getStatus()).isEqualTo(409);
        assertThat(text(late)).contains("title: Moas", "title: Max", "Moa Ström sparade", "value=\"2\"");
        assertThat(whileWriting.getStatus()).isEqualTo(409);
        assertThat(here.see(here.moa, draft + "/text")).contains("title: Moas").doesNotContain("title: Max");
    }

    @Test
    void keepsWhoChangedWhatAndWhy() throws Exception {
        var draft = here.start(here.moa, "library:ffs-tjanstematning");
        var ffs = LibraryFiles.text("ffs-tjanstematning").orElseThrow();
        here.send(
                here.moa, draft + "/text", Map.of("revision", "1", "text", ffs.replaceFirst("weight: 3", "weight: 4")));
        assertThat(here.send(here.moa, draft + "/history", Map.of("why", " ")).getStatus())
                .isEqualTo(422);
        here.send(here.moa, draft + "/history", Map.of("why", "Utredningarna tar mer tid"));

        assertThat(here.see(here.max, draft + "/history"))
                .contains("Utredningarna tar mer tid", "Moa Ström", "Se vad som ändrades");
        var id = draft.substring(draft.lastIndexOf('/') + 1);
        assertThat(here.see(here.max, "/models/difference?from=library:ffs-tjanstematning&to=step:" + id + ".1"))
                .contains("<td>3</td><td>4</td>");
        assertThat(here.see(here.max, draft + "/difference")).contains("<td>3</td><td>4</td>");
    }

    @Test
    void givesNobodyAnothersWordsInTheHistory() throws Exception {
        var draft = here.start(here.moa, "empty");
        here.send(here.moa, draft + "/text", Map.of("revision", "1", "text", "title: Moas"));
        here.send(here.max, draft + "/text", Map.of("revision", "2", "text", "title: Max"));

        assertThat(here.see(here.moa, draft + "/history")).contains("Ändrat utan förklaring", "Moa Ström");
    }

    @Test
    void refusesAPersonalIdentityNumberAndKeepsWhatWasTyped() throws Exception {
        var draft = here.start(here.moa, "empty");

        var refused =
                here.send(here.moa, draft + "/text", Map.of("revision", "1", "text", "# 19850709-9805\ntitle: x"));

        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(text(refused)).contains("title: x", "text-fel");
    }

    @Test
    void putsADraftAwayAndTakesItBack() throws Exception {
        var draft = here.start(here.moa, "empty");
        assertThat(here.see(here.moa, draft + "/form"))
                .contains("Simuleringar som har gjorts av det tas bort för gott");
        here.send(here.moa, draft + "/removal", Map.of());

        assertThat(here.open(here.moa, draft + "/text").getStatus()).isEqualTo(404);
        assertThat(here.see(here.max, "/models")).contains("Ett borttaget utkast", draft + "/restoration");
        here.send(here.max, draft + "/restoration", Map.of());
        assertThat(here.see(here.moa, draft + "/text")).contains("title:");
        assertThat(here.see(here.moa, "/models")).doesNotContain("borttaget utkast");
    }
}
