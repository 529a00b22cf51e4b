package se.tyngdpunkt.scoring.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.tyngdpunkt.instrument.InstrumentReading;
import se.tyngdpunkt.instrument.format.ModelText;
import se.tyngdpunkt.scoring.reckoning.Scorer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Models on paper with answers and the figures worked out by hand; what {@code expected.json} names must come out so. */
class ScoredCasesTests {

    private static final Path CASES = Path.of("src/test/resources/cases/scoring");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    static Stream<Path> cases() throws IOException {
        try (var folders = Files.list(CASES)) {
            return folders.sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void comesOutAsWorkedOutByHand(Path folder) throws IOException {
        var expected = JSON.readTree(Files.readString(folder.resolve("expected.json")));

        assertThat(differences("", expected, JSON.readTree(score(folder)))).isEmpty();
    }

    private static String score(Path folder) throws IOException {
        var reading = ModelText.read(Files.readString(folder.resolve("model.yaml")));
        assertThat(reading).isInstanceOf(InstrumentReading.Read.class);
        var version = ((InstrumentReading.Read) reading).version();
        var answers = AnswersFile.read(Files.readString(folder.resolve("answers.yaml")), version.instrument());
        assertThat(answers).isInstanceOf(AnswersReading.Read.class);
        var read = (AnswersReading.Read) answers;
        var scored = new Scorer(version.instrument(), read.day()).explain(read.whole(), Locale.ENGLISH);
        assertThat(scored).isInstanceOf(Scorer.Scored.Done.class);
        return ScoreJson.of(version, read.day(), ((Scorer.Scored.Done) scored).result(), Locale.ENGLISH);
    }

    private static List<String> differences(String where, JsonNode expected, JsonNode found) {
        var differences = new ArrayList<String>();
        if (expected.isObject()) {
            expected.properties()
                    .forEach(each -> differences.addAll(
                            differences(where + "/" + each.getKey(), each.getValue(), found.path(each.getKey()))));
        } else if (expected.isArray() && found.size() == expected.size()) {
            for (var place = 0; place < expected.size(); place++) {
                differences.addAll(differences(where + "/" + place, expected.get(place), found.path(place)));
            }
        } else if (!expected.equals(found)) {
            differences.add(where + ": expected " + expected + ", found " + found);
        }
        return differences;
    }
}
