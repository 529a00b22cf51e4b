package se.tyngdpunkt;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.tyngdpunkt.guard.KeysInUse;
import se.tyngdpunkt.guard.MessageFiles;
import se.tyngdpunkt.guard.Sources;
import se.tyngdpunkt.guard.TemplateText;

/** Every word stands in the message files, in both languages, and every message is said somewhere. */
class WordsTests {

    private static final MessageFiles MESSAGES = MessageFiles.in(Path.of("src/main/resources/messages"));

    @Test
    void saysTheSameInBothLanguages() {
        assertThat(MESSAGES.keys()).hasSizeGreaterThan(300);
        assertThat(MESSAGES.offences()).isEmpty();
    }

    @Test
    void knowsEveryKeyThatIsNamed() {
        assertThat(KeysInUse.inProgram().unknown(MESSAGES)).isEmpty();
    }

    @Test
    void keepsNoMessageThatNobodySays() {
        assertThat(KeysInUse.inProgram().unused(MESSAGES)).isEmpty();
    }

    @Test
    void countsOneAsOne() {
        assertThat(said("measurement.groups.progress", 3, 4, 1)).endsWith("ett samtal är hållet.");
        assertThat(said("measurement.groups.progress", 3, 4, 2)).endsWith("2 samtal är hållna.");
        assertThat(said("dialogue.agenda.risks-up", 1, 3)).isEqualTo("En risk förra gången, 3 nu.");
        assertThat(said("dialogue.agenda.risks-up", 0, 3)).isEqualTo("Ingen risk förra gången, 3 nu.");
    }

    @Test
    void refusesAPersonalIdentityNumberInTheSameWordsEverywhere() {
        assertThat(said("scoring.answer.has-personal-identity-number"))
                .isEqualTo(said("shell.words.names-somebody"))
                .contains("brukare");
    }

    private static String said(String key, Object... counts) {
        var swedish = Locale.of("sv");
        var module = key.substring(0, key.indexOf('.'));
        var text = ResourceBundle.getBundle("messages/" + module, swedish).getString(key);
        return new MessageFormat(text, swedish).format(counts);
    }

    @Test
    void leavesTemplatesWithoutWords() {
        var templates = Sources.below(Path.of("src/main/jte"), ".jte");
        assertThat(templates).hasSizeGreaterThan(30);
        assertThat(templates.stream().flatMap(file -> TemplateText.words(Sources.text(file)).stream()
                        .map(word -> file + " " + word)))
                .isEmpty();
    }

    @Test
    void seesAWordInATemplate() {
        assertThat(TemplateText.words("""
                        @param String name
                        @if(name.equals("(quiet"))<p class="big">${name} Hello</p>@else<b>${"Hej du"}</b>@endif
                        @template.a.b(content = @`<img alt="picture"><i aria-label="${name}">${name.isEmpty() ? "a" : "b"}</i>`)
                        """)).containsExactly("Hej du", "picture", "Hello");
    }

    @Test
    void seesWhatIsWrongWithMessages(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("order_sv.properties"), """
                order.only=Bara här
                order.other=Fyll i {0}
                order.loud=Hej!
                order.stiff=Vänligen vänta
                order.quote={0}'s
                order.client=Skriv inget om klienter
                other.key=Fel fil
                """);
        Files.writeString(folder.resolve("order_en.properties"), """
                order.other=Fill in {0} and {1}
                order.loud=Hello
                order.stiff=Wait
                order.quote={0}''s
                order.client=Write nothing about clients
                other.key=Wrong file
                """);
        var messages = MessageFiles.in(folder);
        assertThat(messages.offences())
                .containsExactlyInAnyOrder(
                        "order.only has no English",
                        "order.other has other placeholders in English",
                        "order.loud shouts",
                        "order.stiff says vänligen",
                        "order.client says klient",
                        "order.quote has a single apostrophe beside placeholders",
                        "other.key does not belong in order");
        var used = new KeysInUse(
                List.of("say(\"order.only\"); say(\"order.none\"); say(\"order.st.\" + x)"),
                List.of("deed(\"order.done\")"));
        assertThat(used.unknown(messages)).containsExactly("order.none", "order.st.");
        assertThat(used.unused(messages)).contains("order.loud").doesNotContain("order.only");
    }
}
