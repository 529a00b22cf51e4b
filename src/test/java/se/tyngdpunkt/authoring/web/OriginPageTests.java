package se.tyngdpunkt.authoring.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static se.tyngdpunkt.instrument.InstrumentSamples.ffsWith;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import se.tyngdpunkt.instrument.Instruments;
import se.tyngdpunkt.instrument.format.LibraryFiles;
import se.tyngdpunkt.organisation.Furnishing;
import se.tyngdpunkt.shared.MunicipalityScope;
import se.tyngdpunkt.support.PageTest;
import se.tyngdpunkt.support.TestClock;
import se.tyngdpunkt.support.TestDatabase;

/** That an origin has a newer version is told until somebody has read it and keeps the municipality's own. */
@PageTest
class OriginPageTests {

    private static final String BUTTON = "Vi har läst ändringen och behåller vår";
    private static final String KEPT = "Ni har läst vad ursprunget har ändrat och behåller er";

    private final EditorBrowser here;
    private final EditorBrowser elsewhere;
    private final Instruments instruments;
    private final TestClock clock;
    private final TestDatabase database;
    private final String ffs = LibraryFiles.text("ffs-tjanstematning").orElseThrow();

    OriginPageTests(
            MockMvc mvc, Furnishing furnishing, Instruments instruments, TestClock clock, TestDatabase database) {
        this.here = new EditorBrowser(mvc, furnishing);
        this.elsewhere = new EditorBrowser(mvc, furnishing);
        this.instruments = instruments;
        this.clock = clock;
        this.database = database;
    }

    private String brought(String model) throws Exception {
        var draft = elsewhere.start(elsewhere.moa, "empty");
        elsewhere.send(elsewhere.moa, draft + "/text", Map.of("revision", "1", "text", model));
        var sent = elsewhere.open(elsewhere.moa, draft + "/package").getContentAsString(StandardCharsets.UTF_8);
        var file = new MockMultipartFile("file", "m.json", null, sent.getBytes(StandardCharsets.UTF_8));
        clock.pass(Duration.ofMinutes(5));
        return Objects.requireNonNull(
                here.perform(here.moa, multipart("/models/packages").file(file)).getRedirectedUrl());
    }

    private static String newer(String page) {
        return page.replaceFirst("(?s).*name=\"newer\" value=\"([0-9a-f]{64})\".*", "$1");
    }

    private long deeds() {
        return database.asOwner()
                .sql("select count(*) from audit.deed where municipality_id = :m and what = 'authoring.origin-read'")
                .param("m", here.sjöby.id().value())
                .query(Long.class)
                .single();
    }

    @Test
    void isSilentWhenItIsReadUntilTheOriginChangesAgain() throws Exception {
        var draft = brought(ffs);
        brought(ffs.replaceFirst("weight: 3", "weight: 5"));
        var difference = draft + "/difference";
        var asked = here.see(here.moa, difference);
        assertThat(asked).contains(BUTTON);

        here.send(here.max, draft + "/origin", Map.of("newer", newer(asked)));
        here.send(here.max, draft + "/origin", Map.of("newer", newer(asked)));

        assertThat(here.see(here.moa, difference))
                .contains(KEPT, "Se vad ursprunget")
                .doesNotContain(BUTTON);
        assertThat(here.see(here.moa, "/models")).doesNotContain("Ursprunget har fått en nyare version");
        assertThat(deeds()).isOne();

        brought(ffs.replaceFirst("weight: 3", "weight: 6"));

        assertThat(here.see(here.moa, difference)).contains(BUTTON).doesNotContain(KEPT);
        assertThat(here.see(here.moa, "/models")).contains("Ursprunget har fått en nyare version");
        here.send(here.moa, draft + "/origin", Map.of("newer", newer(asked)));
        assertThat(here.see(here.moa, difference)).contains(BUTTON);
        assertThat(deeds()).isOne();
    }

    @Test
    void isSilentOfAVersionThatNoDraftBecame() throws Exception {
        var before = ffsWith("weight: 1\n", "weight: 2\n");
        MunicipalityScope.in(here.sjöby.id(), () -> instruments.adopt(before));
        var model = "/models/" + before.id().value();
        var asked = here.see(here.moa, model);
        assertThat(asked).contains(BUTTON);
        assertThat(here.send(here.alva, model + "/origin", Map.of("newer", newer(asked)))
                        .getStatus())
                .isEqualTo(404);

        here.send(here.moa, model + "/origin", Map.of("newer", newer(asked)));

        assertThat(here.see(here.moa, model)).contains(KEPT).doesNotContain(BUTTON);
        assertThat(here.see(here.moa, "/models")).doesNotContain("har fått en nyare version");
        assertThat(here.see(here.alva, model)).doesNotContain(KEPT);
    }
}
