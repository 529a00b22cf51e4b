package se.tyngdpunkt.authoring.web;

import static org.assertj.core.api.Assertions.assertThat;
import static se.tyngdpunkt.authoring.web.EditorBrowser.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.MockMvc;
import se.tyngdpunkt.authoring.domain.trial.ExampleAnswers;
import se.tyngdpunkt.organisation.Furnishing;
import se.tyngdpunkt.support.PageTest;

@PageTest
class TrialPageTests {

    private final EditorBrowser here;

    TrialPageTests(MockMvc mvc, Furnishing furnishing) {
        this.here = new EditorBrowser(mvc, furnishing);
    }

    private static String answers() throws IOException {
        return Files.readString(Path.of("src/test/resources/cases/scoring/nassjo/answers.yaml"));
    }

    private static Map<String, String> form(String seen, String answers) {
        return Map.of("seen", ExampleAnswers.seen(seen), "answers", answers);
    }

    @Test
    void reckonsExampleAnswersAndSaysHow() throws Exception {
        var draft = here.start(here.moa, "library:nassjo-exempel");
        assertThat(here.see(here.moa, draft + "/trial")).contains("persons:", "label: A1");

        assertThat(here.send(here.moa, draft + "/trial", form("", answers())).getStatus())
                .isEqualTo(302);

        assertThat(here.see(here.moa, draft + "/trial")).contains("107", "126", "110,4", "Rad för rad");
    }

    @Test
    void tellsFaultsOfTheAnswersByLine() throws Exception {
        var draft = here.start(here.moa, "library:ffs-tjanstematning");
        here.send(
                here.moa,
                draft + "/trial",
                form("", "date: 2026-11-16\npersons:\n  - id: A\n    activities: {nix: 1}\n"));

        assertThat(here.see(here.moa, draft + "/trial")).contains("Rad 4:", "nix");
    }

    @Test
    void writesNothingOverInAnotherTab() throws Exception {
        var draft = here.start(here.moa, "library:ffs-tjanstematning");
        here.send(here.moa, draft + "/trial", form("", "date: 2026-11-16"));

        var late = here.send(here.max, draft + "/trial", form("", "date: 2026-11-17"));

        assertThat(late.getStatus()).isEqualTo(409);
        assertThat(text(late)).contains("date: 2026-11-17", "sparats i en annan flik");
        assertThat(here.see(here.moa, draft + "/trial")).contains("date: 2026-11-16");
    }

    @Test
    void saysThatAnUnfinishedModelCannotBeReckonedWith() throws Exception {
        var draft = here.start(here.moa, "library:nassjo-1");
        here.send(here.moa, draft + "/trial", form("", "date: 2026-11-16"));

        assertThat(here.see(here.moa, draft + "/trial")).contains("inte färdigt ifylld");
    }

    @Test
    void keepsNobodysIdentityNumber() throws Exception {
        var draft = here.start(here.moa, "empty");
        assertThat(here.send(here.moa, draft + "/trial", form("", "id: 19850709-9805"))
                        .getStatus())
                .isEqualTo(422);
    }
}
