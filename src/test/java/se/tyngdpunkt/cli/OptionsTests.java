package se.tyngdpunkt.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OptionsTests {

    @Test
    void startsOnTheUsualPortBesideTheProgram() {
        var options = read("start");
        assertThat(options.command()).isEqualTo(Command.START);
        assertThat(options.port()).isEqualTo(8080);
        assertThat(options.behindProxy()).isFalse();
        assertThat(directory("start")).isEqualTo(Path.of("/home/tp/data"));
    }

    @Test
    void keepsTheDemonstrationsDataApart() {
        assertThat(directory("demo")).isEqualTo(Path.of("/home/tp/data-demo"));
    }

    @Test
    void takesOptionsBeforeAndAfterTheCommand() {
        var options = read("--port 9000 start --data-dir /srv/tp --behind-proxy");
        assertThat(options.port()).isEqualTo(9000);
        assertThat(options.chosenDirectory()).contains(Path.of("/srv/tp"));
        assertThat(options.behindProxy()).isTrue();
    }

    @Test
    void takesAFileToWriteOrRead() {
        assertThat(read("backup to.zip").file()).isEqualTo(Path.of("to.zip"));
        assertThat(read("restore from.zip").file()).isEqualTo(Path.of("from.zip"));
    }

    @Test
    void helpsWhateverElseIsSaid() {
        assertThat(read("start --help").command()).isEqualTo(Command.HELP);
    }

    @ParameterizedTest
    @CsvSource({
        "'', cli.misused.no-command",
        "fly, cli.misused.command",
        "start --fast, cli.misused.option",
        "start -p, cli.misused.option",
        "start --port, cli.misused.no-value",
        "start --port 0, cli.misused.port",
        "start --port 65536, cli.misused.port",
        "start --port 99999999999, cli.misused.port",
        "start --port -1, cli.misused.port",
        "start --port http, cli.misused.port",
        "start --port 80.5, cli.misused.port",
        "backup, cli.misused.no-file",
        "restore, cli.misused.no-file",
        "backup a.zip b.zip, cli.misused.too-many",
        "start now, cli.misused.too-many",
        "demo --behind-proxy, cli.misused.demo-behind-proxy"
    })
    void refusesWhatMakesNoSense(String words, String key) {
        assertThatThrownBy(() -> read(words)).isInstanceOf(Misused.class).hasMessage(key);
    }

    private static Path directory(String words) {
        return new Surroundings(Map.of(), Path.of("/home/tp")).directoryFor(read(words));
    }

    private static Options read(String words) {
        return Options.of(words.isEmpty() ? List.of() : List.of(words.split(" ")));
    }
}
