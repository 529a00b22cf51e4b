package se.tyngdpunkt.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Words that make no sense together end the program with code 2, a sentence and where help is. */
@Timeout(60)
class MisuseTests {

    @ParameterizedTest
    @ValueSource(strings = {"score", "score one", "validate one two", "nonsense"})
    void endsWithTwo(String words) throws Exception {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var program = new ProcessBuilder(Stream.concat(
                                List.of(
                                        java,
                                        "-XX:TieredStopAtLevel=1",
                                        "-cp",
                                        System.getProperty("java.class.path"),
                                        Main.class.getName())
                                        .stream(),
                                Stream.of(words.split(" ")))
                        .toList())
                .redirectError(ProcessBuilder.Redirect.PIPE)
                .start();
        program.getOutputStream().close();
        var complaint = new String(program.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(program.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(program.exitValue()).isEqualTo(2);
        assertThat(complaint.lines().filter(line -> !line.isBlank())).hasSizeBetween(1, 3);
        assertThat(program.getInputStream().readAllBytes()).isEmpty();
    }
}
