package se.tyngdpunkt.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.tyngdpunkt.instrument.InstrumentReading;
import se.tyngdpunkt.instrument.InstrumentVersion;
import se.tyngdpunkt.instrument.format.LibraryFiles;
import se.tyngdpunkt.instrument.format.ModelText;
import se.tyngdpunkt.scoring.file.AnswersFile;
import se.tyngdpunkt.scoring.file.AnswersReading;
import se.tyngdpunkt.scoring.file.ScoreJson;
import se.tyngdpunkt.scoring.reckoning.Scorer;
import se.tyngdpunkt.scoring.reckoning.Scorer.Scored;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * One folder per case: {@code model.yaml}, or in {@code model.txt} a name of the library; {@code answers*.yaml}, each with
 * an {@code expected*.json} of the figures worked out by hand. What is expected must be there; what else there is, is free.
 */
class CaseTests {

    private static final Path CASES = Path.of("src/test/resources/cases/scoring");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @ParameterizedTest
    @MethodSource("answers")
    void scoresAsWorkedOutByHand(Path answers) throws IOException {
        var expected = answers.resolveSibling(
                answers.getFileName().toString().replace("answers", "expected").replace(".yaml", ".json"));

        assertThat(differences("", JSON.readTree(Files.readString(expected)), scored(answers)))
                .isEmpty();
    }

    static Stream<Path> answers() throws IOException {
        try (var files = Files.walk(CASES)) {
            return files.filter(file -> file.getFileName().toString().startsWith("answers")).sorted().toList().stream();
        }
    }

    @Test
    void comparesEveryKeyThatIsExpected() {
        var actual = JSON.readTree("{\"a\": \"1\", \"b\": [{\"c\": \"2\", \"d\": null}]}");

        assertThat(differences("", JSON.readTree("{\"b\": [{\"c\": \"2\", \"d\": null}]}"), actual))
                .isEmpty();
        assertThat(differences("", JSON.readTree("{\"a\": \"2\", \"b\": [{\"c\": \"3\", \"e\": null}]}"), actual))
                .containsExactly(".a: \"2\", not \"1\"", ".b.0.c: \"3\", not \"2\"", ".b.0.e is missing");
        assertThat(differences("", JSON.readTree("{\"b\": []}"), actual)).containsExactly(".b: 0 of 1");
    }

    private static JsonNode scored(Path answers) throws IOException {
        var version = model(answers);
        return switch (AnswersFile.read(Files.readString(answers), version.instrument())) {
            case AnswersReading.Faulty(var faults) -> throw new IllegalArgumentException(answers + ": " + faults);
            case AnswersReading.Read(var day, var whole) ->
                switch (new Scorer(version.instrument(), day).explain(whole, Locale.of("sv"))) {
                    case Scored.TooMuchWork _ -> throw new IllegalArgumentException(answers + " is too much work");
                    case Scored.Done(var result) -> JSON.readTree(ScoreJson.of(version, day, result, Locale.of("sv")));
                };
        };
    }

    static InstrumentVersion model(Path answers) throws IOException {
        var file = answers.resolveSibling("model.yaml");
        var text = Files.exists(file)
                ? Files.readString(file)
                : LibraryFiles.text(Files.readString(answers.resolveSibling("model.txt"))
                                .strip())
                        .orElseThrow();
        return switch (ModelText.read(text)) {
            case InstrumentReading.Read(var version) -> version;
            case InstrumentReading.ToFillIn unfinished ->
                throw new IllegalArgumentException(answers + " lacks " + unfinished.places());
            case InstrumentReading.Faulty(var faults) -> throw new IllegalArgumentException(answers + ": " + faults);
        };
    }

    private static List<String> differences(String where, JsonNode expected, JsonNode actual) {
        var found = new ArrayList<String>();
        if (expected.isObject()) {
            expected.properties().forEach(each -> {
                var place = where + "." + each.getKey();
                if (actual.has(each.getKey())) {
                    found.addAll(differences(place, each.getValue(), actual.get(each.getKey())));
                } else {
                    found.add(place + " is missing");
                }
            });
        } else if (expected.isArray() && expected.size() != actual.size()) {
            found.add("%s: %d of %d".formatted(where, expected.size(), actual.size()));
        } else if (expected.isArray()) {
            for (var place = 0; place < expected.size(); place++) {
                found.addAll(differences(where + "." + place, expected.get(place), actual.get(place)));
            }
        } else if (!expected.equals(actual)) {
            found.add("%s: %s, not %s".formatted(where, expected, actual));
        }
        return found;
    }
}
