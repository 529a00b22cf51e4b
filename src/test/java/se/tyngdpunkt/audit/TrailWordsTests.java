package se.tyngdpunkt.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.tyngdpunkt.guard.MessageFiles;
import se.tyngdpunkt.guard.Sources;
import se.tyngdpunkt.organisation.Role;

/** Whoever reads her trail is told what was done and on which page she was seen, not only that something was. */
class TrailWordsTests {

    private static final MessageFiles MESSAGES = MessageFiles.in(Path.of("src/main/resources/messages"));
    private static final Pattern NAME = Pattern.compile(
            "\"((?:access|audit|authoring|dialogue|measurement|organisation|records|result)\\.[a-z]+(?:-[a-z]+)*-?)\"");
    /** Names that nobody reads in her own trail: of nobody, or only ever of her who did it. */
    private static final Pattern OF_NOBODY_ELSE = Pattern.compile(String.join(
            "|",
            "access\\.(code-failed|codes-turned-o(n|ff)|forget-what-is-over|link-used|password-changed|recovery-codes-renewed|refused)",
            "access\\.(session|sign-in-failed|signed-(in|out|out-everywhere))",
            "audit\\.(block|log|seal-trail|deed|viewing|refusal)",
            "authoring\\..*",
            "dialogue\\.(note|reopening|statement|talks|notes-(shared|sharing-stopped))",
            "measurement\\.(answers|drafts|last-day-moved|rescoring-asked|retention-decided|round-[a-z-]+|submitted|taken-back|took-part)",
            "measurement\\.(measurement|round|turn-rounds|unit-reported)",
            "organisation\\.(compare-roster|municipality|municipality-created|people|person|person-moved|unit|roster-imported|source-told|change-undone|units?-[a-z-]+)",
            "records\\.(corrections?|correction-asked|everything-fetched)",
            "records\\.(delete-what-is-old|forget-files|notice-decided|retention-[a-z]+)",
            "result\\.(delete-old-simulations|freeze-round|simulate-round)"));

    /** Jobs, tables, words, pages and kinds of records. */
    private static final Pattern NO_DEED = Pattern.compile(String.join(
            "|",
            "access\\.(forget-what-is-over|session)",
            "audit\\.(block|log|seal-trail|deed|viewing|refusal)",
            "authoring\\.quoted",
            "dialogue\\.(action|actions|agenda|first-page|note|reopening|statement|talks?)",
            "measurement\\.(answers|board|drafts|measurement|round|rows|turn-rounds)",
            "organisation\\.(compare-roster|municipality|people|person|unit)",
            "records\\.(corrections?|delete-what-is-old|forget-files)",
            "result\\..*"));

    private static final Set<String> OWN_ANSWERS = Set.of(
            "measurement.submitted",
            "measurement.taken-back",
            "measurement.took-part",
            "measurement.answers-imported",
            "measurement.handed-back",
            "measurement.summed",
            "measurement.discussed",
            "measurement.row-contested",
            "measurement.contest-withdrawn",
            "measurement.contest-kept",
            "measurement.contest-changed",
            "dialogue.disagreement-noted",
            "dialogue.talk-confirmed",
            "dialogue.talk-held",
            "dialogue.talk-reopened");

    @Test
    void everyDeedAndPageThatSomebodyMayReadOfHasWords() {
        assertThat(names()).hasSizeGreaterThan(30).contains("dialogue.talk", "measurement.rows");
        assertThat(names().stream()
                        .filter(name -> !OF_NOBODY_ELSE.matcher(name).matches())
                        .filter(name -> !worded().contains(name)))
                .isEmpty();
    }

    @Test
    void noWordsAreForADeedOrAPageThatIsNeverKept() {
        assertThat(worded()).isSubsetOf(names());
    }

    /** Whoever administers is told of every deed in words too, but for those that say who has answered. */
    @Test
    void everyDeedInTheLogHasWords() {
        var deeds = names();
        deeds.removeIf(name -> NO_DEED.matcher(name).matches() || OWN_ANSWERS.contains(name));
        deeds.add("access.refused");
        assertThat(MESSAGES.keys().stream()
                        .filter(key -> key.startsWith("audit.log.deed."))
                        .map(key -> key.substring("audit.log.deed.".length())))
                .containsExactlyInAnyOrderElementsOf(deeds);
    }

    @Test
    void everyPageInTheLogHasWords() {
        assertThat(pages("audit.log.page."))
                .hasSizeGreaterThan(4)
                .containsExactlyInAnyOrderElementsOf(pages("audit.page."));
    }

    private static List<String> pages(String beginning) {
        return MESSAGES.keys().stream()
                .filter(key -> key.startsWith(beginning) && !key.endsWith(".other"))
                .map(key -> key.substring(beginning.length()))
                .toList();
    }

    private static Collection<String> worded() {
        return MESSAGES.keys().stream()
                .filter(key -> key.matches("audit\\.(deed|page)\\..+\\..+"))
                .map(key -> key.substring("audit.deed.".length()))
                .toList();
    }

    /** Two words with a dot between in a source that keeps deeds or views; roles are told one by one. */
    private static Set<String> names() {
        return Sources.below(Path.of("src/main/java"), ".java").stream()
                .filter(TrailWordsTests::mayKeep)
                .flatMap(file -> NAME.matcher(Sources.text(file)).results().map(found -> found.group(1)))
                .flatMap(TrailWordsTests::whole)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean mayKeep(Path file) {
        return !file.toString().contains("/web/")
                || List.of("picture.Pictures;", "Viewing;", "Deed;").stream().anyMatch(Sources.text(file)::contains);
    }

    private static Stream<String> whole(String name) {
        return name.endsWith("-")
                ? Arrays.stream(Role.values())
                        .map(role -> name + role.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                : Stream.of(name);
    }
}
