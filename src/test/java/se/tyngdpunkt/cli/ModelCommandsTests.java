package se.tyngdpunkt.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.tyngdpunkt.cli.instrument.ScoreCommand;
import se.tyngdpunkt.cli.instrument.ValidateCommand;
import se.tyngdpunkt.instrument.ModelSamples;
import tools.jackson.databind.json.JsonMapper;

/** What the commands about models say where, and the code they end with. */
@Timeout(20)
class ModelCommandsTests {

    private static final String ANSWERS = "date: 2026-11-16\npersons: [{id: A, background: {years: 4}}]\n";

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final Console console = new Console(
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            Locale.of("sv"));

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private String model(String value) throws IOException {
        return file("model.yaml", ModelSamples.text(ModelSamples.measure(value)));
    }

    private int score(String model, String answers) {
        return new ScoreCommand(console).run(model, answers);
    }

    @Test
    void scoresToOneJsonObject() throws IOException {
        assertThat(score(model("{quotient: [years, 3]}"), file("answers.yaml", ANSWERS)))
                .isZero();

        assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
        assertThat(JsonMapper.shared()
                        .readTree(out.toString(StandardCharsets.UTF_8))
                        .at("/persons/0/measures/m/points")
                        .asString())
                .isEqualTo("4/3");
    }

    @Test
    void complainsBesideTheJson() throws IOException {
        var answers = file("answers.yaml", ANSWERS);
        assertThat(score(model("{sum: [1, nobody]}"), answers)).isEqualTo(1);
        assertThat(score(model("1"), file("bad.yaml", "date: 2026-11-16\n"))).isEqualTo(1);
        assertThat(score(model("{open: x, what: \"Vad\"}"), answers)).isEqualTo(3);
        var cases = "date: 2026-11-16\npersons: [{id: A, cases: [" + "{travel: 1}, ".repeat(200) + "]}]\n";
        var much = "{total: {of: cases, each: ".repeat(5) + "travel" + "}}".repeat(5);
        assertThat(score(model(much), file("cases.yaml", cases))).isEqualTo(1);

        assertThat(out.toString(StandardCharsets.UTF_8)).isEmpty();
        assertThat(err.toString(StandardCharsets.UTF_8).lines()).hasSize(4);
    }

    @Test
    void validates() throws IOException {
        var command = new ValidateCommand(console);
        assertThat(command.run(model("1"))).isZero();
        assertThat(command.run("ffs-tjanstematning")).isZero();
        assertThat(command.run(model("{open: x, what: \"Vad\"}"))).isEqualTo(3);
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("x: Vad");
        assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
        assertThat(command.run(model("nobody-is-called-so"))).isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("model.yaml:" + (ModelSamples.text("").lines().count() + 1) + ": ");
    }

    @Test
    void refusesWhatIsNoFileWithASentence() throws IOException {
        var utf16 = folder.resolve("utf16.yaml");
        Files.writeString(utf16, "format: 1\n", StandardCharsets.UTF_16);
        var large = folder.resolve("large.yaml");
        Files.write(large, new byte[1_048_577]);
        var binary = folder.resolve("binary.yaml");
        Files.write(binary, new byte[] {(byte) 0x89, 'P', 'N', 'G', (byte) 0xff});

        refused(folder.toString(), "cli.model.unreadable");
        refused(folder.resolve("none.yaml").toString(), "cli.model.no-file");
        refused("bad\0name", "cli.model.no-file");
        refused(utf16.toString(), "cli.model.not-utf-8");
        refused(binary.toString(), "cli.model.not-utf-8");
        refused(large.toString(), "cli.model.too-large");
        assertThatThrownBy(() -> score("ffs-tjanstematning", "bad\0name")).hasMessage("cli.model.unreadable");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\0\0", "[[", "a: &a b"})
    void tellsTheLineOfAFileThatCannotBeRead(String text) throws IOException {
        assertThat(new ValidateCommand(console).run(file("model.yaml", text))).isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("model.yaml:1:");
    }

    /** As some editors on Windows save it. */
    @Test
    void readsAFileWithAByteOrderMark() throws IOException {
        assertThat(new ValidateCommand(console)
                        .run(file("model.yaml", "\ufeff" + ModelSamples.text(ModelSamples.measure("1")))))
                .isZero();
    }

    private void refused(String name, String message) {
        assertThatThrownBy(() -> new ValidateCommand(console).run(name)).hasMessage(message);
    }
}
