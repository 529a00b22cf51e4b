package se.tyngdpunkt.authoring.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static se.tyngdpunkt.authoring.web.EditorBrowser.text;
import static se.tyngdpunkt.instrument.InstrumentSamples.ffsWith;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import se.tyngdpunkt.instrument.Instruments;
import se.tyngdpunkt.instrument.format.LibraryFiles;
import se.tyngdpunkt.organisation.Furnishing;
import se.tyngdpunkt.shared.MunicipalityScope;
import se.tyngdpunkt.shared.PersonId;
import se.tyngdpunkt.support.PageTest;
import se.tyngdpunkt.support.TestClock;

@PageTest
class PackagePageTests {

    private final Instruments instruments;
    private final EditorBrowser here;
    private final EditorBrowser elsewhere;
    private final String ffs = LibraryFiles.text("ffs-tjanstematning").orElseThrow();

    private final TestClock clock;

    PackagePageTests(MockMvc mvc, Furnishing furnishing, TestClock clock, Instruments instruments) {
        this.instruments = instruments;
        this.clock = clock;
        this.here = new EditorBrowser(mvc, furnishing);
        this.elsewhere = new EditorBrowser(mvc, furnishing);
    }

    private static MockHttpServletResponse bring(EditorBrowser where, PersonId who, byte[] bytes) throws Exception {
        return where.perform(
                who, multipart("/models/packages").file(new MockMultipartFile("file", "m.json", null, bytes)));
    }

    private static MockHttpServletResponse bring(EditorBrowser where, String text) throws Exception {
        return bring(where, where.moa, text.getBytes(StandardCharsets.UTF_8));
    }

    private String sent(String model) throws Exception {
        var draft = here.start(here.moa, "empty");
        here.send(here.moa, draft + "/text", Map.of("revision", "1", "text", model));
        return here.open(here.moa, draft + "/package").getContentAsString(StandardCharsets.UTF_8);
    }

    @Test
    void travelsToAnotherMunicipalityAsADraft() throws Exception {
        var arrived = bring(elsewhere, sent(ffs));

        assertThat(arrived.getStatus()).isEqualTo(302);
        assertThat(elsewhere.see(elsewhere.moa, Objects.requireNonNull(arrived.getRedirectedUrl()) + "/text"))
                .contains("# Tjänstemätning för socialsekreterare", "Inga fel");
    }

    @Test
    void showsWhatTheOriginHasChangedSince() throws Exception {
        var draft = Objects.requireNonNull(bring(elsewhere, sent(ffs)).getRedirectedUrl());
        assertThat(elsewhere.see(elsewhere.moa, draft + "/difference")).doesNotContain("nyare version");

        clock.pass(Duration.ofMinutes(5));
        bring(elsewhere, sent(ffs.replaceFirst("weight: 3", "weight: 5")));

        var page = elsewhere.see(elsewhere.moa, draft + "/difference");
        assertThat(page).contains("Ursprunget har fått en nyare version");
        var link = page.replaceAll("(?s).*href=\"(/models/difference\\?from=origin[^\"]*)\".*", "$1");
        assertThat(elsewhere.see(elsewhere.moa, link)).contains("<td>3</td><td>5</td>");
    }

    @Test
    void offersNoFileOfADraftWithFaults() throws Exception {
        var draft = here.start(here.moa, "library:ffs-tjanstematning");
        assertThat(here.see(here.moa, draft + "/history")).contains(draft + "/package");

        here.send(here.moa, draft + "/text", Map.of("revision", "1", "text", "format: 1"));

        assertThat(here.see(here.moa, draft + "/history"))
                .contains("När de är rättade kan du ladda ner det")
                .doesNotContain(draft + "/package");
    }

    @Test
    void tellsMethodOwnersWhereTheLibraryHasANewer() throws Exception {
        var before = ffsWith("weight: 1\n", "weight: 2\n");
        MunicipalityScope.in(here.sjöby.id(), () -> instruments.adopt(before));
        var model = "/models/" + before.id().value();

        assertThat(here.see(here.moa, "/models"))
                .contains(
                        "har fått en nyare version",
                        "from=version:" + before.id().value());
        assertThat(here.see(here.moa, model)).contains("har fått en nyare version");
        assertThat(here.see(here.alva, model)).doesNotContain("nyare version");
        var draft = here.start(here.moa, "version:" + before.id().value());
        assertThat(here.see(here.moa, draft + "/difference")).contains("Ursprunget har fått en nyare version");
    }

    @Test
    void remembersWhatItsSenderHadMadeItFrom() throws Exception {
        var older = ffsWith("weight: 1\n", "weight: 2\n");
        MunicipalityScope.in(elsewhere.sjöby.id(), () -> instruments.adopt(older));
        elsewhere.start(elsewhere.moa, "version:" + older.id().value());

        var sent = sent(ffs.replaceFirst("weight: 3", "weight: 5"))
                .replaceFirst("(\"origin\" ?: ?)\"\"", "$1\"" + older.hash() + "\"");
        var draft = Objects.requireNonNull(bring(elsewhere, sent).getRedirectedUrl());

        assertThat(sent).contains(older.hash());
        assertThat(elsewhere.see(elsewhere.moa, draft + "/history"))
                .contains("ur ett paket från ", "ffs-tjanstematning, version ", older.hash());
        assertThat(elsewhere.see(elsewhere.moa, draft + "/difference"))
                .contains("Ursprunget har fått en nyare version");
    }

    @Test
    void takesAModelsFileToo() throws Exception {
        assertThat(bring(here, ffs).getStatus()).isEqualTo(302);
    }

    @Test
    void refusesWhatWasChangedOnTheWay() throws Exception {
        assertThat(text(bring(here, sent(ffs).replace("weight: 3", "weight: 9"))))
                .contains("stämmer inte med paketets kontrollsumma");
    }

    @Test
    void refusesAnythingElseWithASentence() throws Exception {
        for (var hostile : List.of(
                "",
                "a",
                "[]",
                "{}",
                "&a [*a]",
                "!!java.util.Date 1",
                "x: ".repeat(300_000),
                "[".repeat(90_000),
                "tyngdpunkt-package: 2",
                "{tyngdpunkt-package: 1, model: [a], hash: x}",
                "{tyngdpunkt-package: 1, boo: 1}",
                "\u0000\u0001")) {
            var refused = bring(here, hostile);
            assertThat(refused.getStatus())
                    .as(hostile.substring(0, Math.min(20, hostile.length())))
                    .isEqualTo(422);
            assertThat(text(refused)).contains("file-fel");
        }
        assertThat(bring(here, here.moa, new byte[] {(byte) 0xC3, 0x28, 0}).getStatus())
                .isEqualTo(422);
        assertThat(bring(here, here.alva, new byte[] {'a'}).getStatus()).isEqualTo(404);
    }
}
