package se.tyngdpunkt.scoring.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import se.tyngdpunkt.instrument.InstrumentVersion;
import se.tyngdpunkt.instrument.ModelSamples;
import se.tyngdpunkt.instrument.file.FileNumber;
import se.tyngdpunkt.scoring.reckoning.Scorer;
import se.tyngdpunkt.shared.number.Exact;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the result says is what came out, whoever reads it and in whatever order the answers stood. */
class ScorePropertyTests {

    private static final InstrumentVersion SAME = ModelSamples.model(ModelSamples.measure("years"));

    private static final InstrumentVersion UNIT = ModelSamples.model("""
            measures:
              - {key: m, title: M, value: {sum: [years, {total: {of: cases, each: travel}}]}}
              - {key: families, title: F, value: {total: {of: cases, by: family, each: {sum: [3, {product: [2, {count: {of: rows}}]}]}}}}
              - {key: mean, title: M, level: unit, value: {mean: {of: persons, each: m}}}
              - {key: highest, title: H, level: unit, value: {highest: {of: persons, each: m}}}
              - {key: shared, title: S, level: unit, value: {total: {of: persons, each: {count: {of: cases, where: {kind: placement}}}}}}
              - {key: over, title: O, level: unit, value: {count: {of: persons, where: {in-band: {b: [high]}}}}}
              - {key: everything, title: A, level: whole, value: {total: {of: units, each: mean}}}
            bands: [{key: b, title: B, of: m, levels: [{key: low, below: 20, word: l}, {key: high, from: 20, word: h}]}]
            """);

    private static JsonNode scored(InstrumentVersion version, String answers) {
        var read = (AnswersReading.Read) AnswersFile.read(answers, version.instrument());
        var done = (Scorer.Scored.Done) new Scorer(version.instrument(), read.day()).score(read.whole());
        return JsonMapper.shared()
                .readTree(ScoreJson.of(version, LocalDate.of(2026, 11, 16), done.result(), Locale.of("sv")));
    }

    @Property(tries = 500)
    void everyNumberReadsBackExactly(@ForAll int above, @ForAll @IntRange(min = 1) int below) {
        var number = Exact.of(above, below);
        var json = scored(
                SAME, "date: 2026-11-16\npersons: [{id: A, background: {years: " + above + "/" + below + "}}]\n");
        var points = json.at("/persons/0/measures/m/points");

        assertThat(points.isString()).isTrue();
        assertThat(FileNumber.parse(points.asString())).contains(number);
        assertThat(points.asString()).doesNotContain("E", "e", ",");
    }

    @Property(tries = 200)
    void doesNotMindTheOrderOfPersonsAndRows(@ForAll long seed) {
        var lot = new Random(seed);
        var persons = IntStream.range(0, 1 + lot.nextInt(5))
                .mapToObj(person -> new Person("P" + person, lot.nextInt(20), cases(lot)))
                .toList();
        var shuffled = new ArrayList<>(
                persons.stream().map(person -> person.shuffled(lot)).toList());
        Collections.shuffle(shuffled, lot);

        var one = scored(UNIT, unit(persons));
        var other = scored(UNIT, unit(shuffled));

        assertThat(other.at("/units/0/measures")).isEqualTo(one.at("/units/0/measures"));
        assertThat(other.at("/whole/measures")).isEqualTo(one.at("/whole/measures"));
        for (var at = 0; at < shuffled.size(); at++) {
            var before = persons.indexOf(persons.stream()
                    .filter(named(shuffled.get(at).id()))
                    .findFirst()
                    .orElseThrow());
            assertThat(other.at("/units/0/persons/" + at + "/measures"))
                    .isEqualTo(one.at("/units/0/persons/" + before + "/measures"));
        }
    }

    private static Predicate<Person> named(String id) {
        return person -> person.id().equals(id);
    }

    private static List<String> cases(Random lot) {
        return IntStream.range(0, lot.nextInt(6))
                .mapToObj(_ -> "{travel: %d/%d, kind: %s%s}"
                        .formatted(
                                lot.nextInt(9),
                                1 + lot.nextInt(6),
                                lot.nextBoolean() ? "placement" : "statement",
                                lot.nextBoolean() ? ", family: f" + lot.nextInt(2) : ""))
                .toList();
    }

    private static String unit(List<Person> persons) {
        return "date: 2026-11-16\nunits: [{id: U, persons: ["
                + persons.stream().map(Person::text).collect(Collectors.joining(", ")) + "]}]\n";
    }

    private record Person(String id, int years, List<String> cases) {

        Person shuffled(Random lot) {
            var other = new ArrayList<>(cases);
            Collections.shuffle(other, lot);
            return new Person(id, years, other);
        }

        String text() {
            return "{id: " + id + ", background: {years: " + years + "}, cases: [" + String.join(", ", cases) + "]}";
        }
    }
}
