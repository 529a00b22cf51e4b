package se.tyngdpunkt.records.domain.correction;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.tyngdpunkt.guard.MessageFiles;

/** Everything that is told to a person can be corrected by somebody, or is left to her or to nobody on purpose. */
class CorrectorTests {

    private static final String SECTION = "records.mine.section.";

    /** The log, which nobody changes; what she writes or ends herself; and what has no words of anybody. */
    private static final List<String> BY_NOBODY_ELSE = List.of(
            "anonymous",
            "action-given",
            "change-made",
            "correction",
            "done-by-you",
            "done-to-you",
            "draft",
            "earlier",
            "hard-row",
            "model-draft",
            "model-read",
            "model-step",
            "note-shared",
            "recovery-code-used",
            "refused-you",
            "reminder",
            "roster",
            "seen",
            "seen-by-you",
            "session",
            "set-aside");

    @Test
    void everySectionHasSomebodyOrIsLeftOnPurpose() {
        var sections = MessageFiles.in(Path.of("src/main/resources/messages")).keys().stream()
                .filter(key -> key.startsWith(SECTION))
                .map(key -> key.substring(SECTION.length()))
                .toList();
        assertThat(sections).hasSizeGreaterThan(40);
        assertThat(sections.stream().filter(section -> Corrector.of(section).isEmpty()))
                .containsExactlyInAnyOrderElementsOf(BY_NOBODY_ELSE);
    }
}
