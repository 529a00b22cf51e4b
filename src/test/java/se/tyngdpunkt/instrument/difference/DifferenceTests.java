package se.tyngdpunkt.instrument.difference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.tyngdpunkt.instrument.InstrumentReading;
import se.tyngdpunkt.instrument.InstrumentVersion;
import se.tyngdpunkt.instrument.difference.Change.Kind;
import se.tyngdpunkt.instrument.difference.Difference.Comparability;
import se.tyngdpunkt.instrument.difference.Difference.Figure;
import se.tyngdpunkt.instrument.format.ModelText;

class DifferenceTests {

    private static final String CASE = read("src/test/resources/cases/scoring/weighed-cases/model.yaml");

    /** A piece of the model, what stands there instead, the kind of the change and the sentence about it. */
    static Stream<Arguments> oneChange() {
        return Stream.of(
                arguments(
                        "Utredning\"}",
                        "Utredningen\"}",
                        Kind.ASKED,
                        "Ärenden › Slag › Utredning, ord: Utredning → Utredningen"),
                arguments(
                        "label: \"Jourveckor\"",
                        "label: \"Jour\"",
                        Kind.ASKED,
                        "Uppdrag › Jourveckor, fråga eller rubrik: Jourveckor → Jour"),
                arguments(
                        "question: \"Hur har",
                        "question: \"Hur hade",
                        Kind.ASKED,
                        "Upplevelse › Veckan, fråga: Hur har de senaste fem veckorna varit? → Hur hade de senaste fem veckorna varit?"),
                arguments("value: 365", "value: 180", Kind.ASKED, "dagar bakåt: 365 → 180"),
                arguments(
                        "up-to: 600}",
                        "up-to: 300}",
                        Kind.ASKED,
                        "Ärenden › Resväg i minuter, till och med: 600 → 300"),
                arguments(
                        "type: yes-no}\n      - {key: court",
                        "type: yes-no, required: false}\n      - {key: court",
                        Kind.ASKED,
                        "Ärenden › Tolk, måste besvaras: tillagt: false"),
                arguments(
                        "hint: \"0 till 3",
                        "hint: \"0 till 4",
                        Kind.ASKED,
                        "Ärenden › Svårighet, hjälptext: 0 till 3 efter bilaga 2 → 0 till 4 efter bilaga 2"),
                arguments(
                        "          - {key: call, words: \"Utryckning\"}\n",
                        "          - {key: call, words: \"Utryckning\"}\n          - {key: night, words: \"Natt\"}\n",
                        Kind.ASKED,
                        "Händelser › Slag › Natt: tillagt"),
                arguments(
                        "counts: within-window, ",
                        "",
                        Kind.ASKED,
                        "Uppdrag › Jourveckor, räknas som: borttaget: within-window"),
                arguments(
                        "{points: 10, hours: 4}",
                        "{points: 9, hours: 4}",
                        Kind.WEIGHS,
                        "Uppdrag › Jourveckor, poäng: 10 → 9"),
                arguments("months: 12}}", "months: 6}}", Kind.WEIGHS, "Händelser, månader: 12 → 6"),
                arguments("value: 4}]", "value: 5}]", Kind.WEIGHS, "Poäng › Möten, värde: 4 → 5"),
                arguments("value: 130}", "value: 132}", Kind.HELD_AGAINST, "Normal arbetstyngd, värde: 130 → 132"),
                arguments(
                        "lasts-months: 12",
                        "lasts-months: 6",
                        Kind.HELD_AGAINST,
                        "Nedsättningar › Nyexaminerad, månader den gäller: 12 → 6"),
                arguments(
                        "leaders]}, up-to: 14}",
                        "leaders]}, up-to: 15}",
                        Kind.HELD_AGAINST,
                        "Medarbetare per ledare, till och med: 14 → 15"),
                arguments("share: 2, way", "share: 3, way", Kind.JUDGED, "andel: 2 → 3"),
                arguments("rounds: 3", "rounds: 4", Kind.JUDGED, "Läge, omgångar: 3 → 4"),
                arguments(
                        "direction: middle-is-best",
                        "direction: lower-is-better",
                        Kind.JUDGED,
                        "Upplevelse › Veckan, bra riktning: middle-is-best → lower-is-better"),
                arguments(
                        "every-weeks: {value: 5",
                        "every-weeks: {value: 6",
                        Kind.USED,
                        "antal veckor mellan omgångar: 5 → 6"),
                arguments(
                        "title: \"Tiden framåt\"",
                        "title: \"Nästa halvår\"",
                        Kind.USED,
                        "Tiden framåt, rubrik: Tiden framåt → Nästa halvår"),
                arguments("    - {key: ahead, title: \"Tiden framåt\"}\n", "", Kind.USED, "Tiden framåt: borttaget"),
                arguments("cite: \"§ 9\"", "cite: \"§ 8\"", Kind.WORDS, "Det som ger kraft, källhänvisning: § 9 → § 8"),
                arguments(
                        "needs-reason: true, ",
                        "",
                        Kind.USED,
                        "Ärenden › Svårighet, kräver motivering: borttaget: true"),
                arguments(
                        "label: \"Veckan\"",
                        "label: \"Denna vecka\"",
                        Kind.WORDS,
                        "Upplevelse › Veckan, fråga eller rubrik: Veckan → Denna vecka"),
                arguments("word: \"lagom\"", "word: \"bra\"", Kind.WORDS, "Läge › lagom, ord: lagom → bra"),
                arguments(
                        "en: \"Storåsen's weight of cases\"",
                        "en: \"Case weight\"",
                        Kind.WORDS,
                        "rubrik, på engelska: Storåsen's weight of cases → Case weight"),
                arguments(
                        "title: {sv: \"Storåsens",
                        "title: {source: \"Storåsens",
                        Kind.WORDS,
                        "rubrik: står nu ordagrant i källan"),
                arguments(
                        "document: \"Ärendetyngd, bilaga 2\"",
                        "document: \"Bilaga 2\"",
                        Kind.WORDS,
                        "dokument: Ärendetyngd, bilaga 2 → Bilaga 2"),
                arguments("version: \"1\"\nvalid", "version: \"2\"\nvalid", Kind.WORDS, "version: 1 → 2"));
    }

    @ParameterizedTest
    @MethodSource("oneChange")
    void saysWhatChanged(String piece, String other, Kind kind, String sentence) {
        var difference = difference(CASE, changed(piece, other));

        assertThat(difference.changes()).singleElement().satisfies(change -> {
            assertThat(change.kind()).isEqualTo(kind);
            assertThat(new DifferenceWords(Locale.of("sv")).of(change)).endsWith(sentence);
        });
    }

    @ParameterizedTest
    @MethodSource("oneChange")
    void breaksTheSeriesAsTheVersionsDo(String piece, String other, Kind kind) {
        var newer = changed(piece, other);

        assertThat(difference(CASE, newer).comparability())
                .isEqualTo(kind.breaksTheSeries() ? Comparability.BROKEN : Comparability.SAME_SERIES);
        assertThat(version(newer).isComparableWith(version(CASE))).isEqualTo(!kind.breaksTheSeries());
    }

    @ParameterizedTest
    @MethodSource("oneChange")
    void saysItInBothLanguages(String piece, String other) {
        var difference = difference(CASE, changed(piece, other));

        assertThat(List.of(Locale.of("sv"), Locale.ENGLISH))
                .allSatisfy(language -> assertThat(String.join("\n", new DifferenceWords(language).of(difference)))
                        .doesNotContain("{0}", "{1}", "instrument.difference"));
    }

    @Test
    void findsNothingInTheSameContentWrittenOtherwise() {
        var other = CASE.replace("call: 1/3", "call: '2/6'")
                .replace("  - {key: law-hours, ", "  - {when: {all: [{rate: {from: 0}}]}, key: law-hours, ")
                .replace("when: {all: [{rate: {from: 0}}]}, ", "")
                .replace("type: yes-no}", "type: yes-no, required: true, by: worker}");

        assertThat(difference(CASE, other).isNothing()).isTrue();
        assertThat(difference(CASE, other).comparability()).isEqualTo(Comparability.SAME_SERIES);
    }

    @Test
    void tellsMovedPiecesByThemselves() {
        var law = line("  - {key: law-hours");
        var local = line("  - {key: local-hours");

        assertThat(difference(CASE, changed(law + local, local + law)).changes())
                .singleElement()
                .satisfies(change -> {
                    assertThat(change.how()).isEqualTo(Change.How.MOVED);
                    assertThat(change.kind()).isEqualTo(Kind.HELD_AGAINST);
                });
        var leaders = line("      - {key: court");
        var before = line("      - {key: interpreter");
        assertThat(difference(CASE, changed(before + leaders, leaders + before)).changes())
                .singleElement()
                .extracting(Change::kind, Change::how)
                .containsExactly(Kind.WORDS, Change.How.MOVED);
    }

    @Test
    void saysWhichFiguresAreAffected() {
        assertThat(difference(CASE, changed("call: 1/3", "call: 1/2")).affected())
                .isEqualTo(EnumSet.of(Figure.POINTS, Figure.BAND));
        assertThat(difference(CASE, changed("value: 130}", "value: 131}")).affected())
                .isEqualTo(EnumSet.of(Figure.NORM, Figure.BAND));
        assertThat(difference(CASE, changed("rounds: 3", "rounds: 2")).affected())
                .isEqualTo(EnumSet.of(Figure.BAND));
        assertThat(difference(CASE, changed("word: \"lagom\"", "word: \"bra\"")).affected())
                .isEmpty();
    }

    @Test
    void takesTheNewerModelsWord() {
        var newer = changed("version: \"1\"\nvalid", "version: \"2\"\ncomparable-with: [\"1\"]\nvalid")
                .replace("call: 1/3", "call: 1/2");

        assertThat(difference(CASE, newer).comparability()).isEqualTo(Comparability.DECLARED);
        assertThat(difference(newer, CASE).comparability()).isEqualTo(Comparability.BROKEN);
        assertThat(new DifferenceWords(Locale.ENGLISH).of(difference(CASE, newer)))
                .endsWith(
                        "The figures may stand beside each other, since the newer model says so itself (comparable-with).",
                        "This comes out otherwise: points, share and band.",
                        "This is not affected: norm.");
    }

    @Test
    void comparesModelsOfOtherNames() {
        var other = changed("key: storasen", "key: lillasen");

        assertThat(difference(CASE, other).comparability()).isEqualTo(Comparability.OTHER_MODEL);
        assertThat(version(other).isComparableWith(version(CASE))).isFalse();
    }

    @Test
    void comparesWhatIsToBeFilledIn() {
        var open = changed("value: 130}", "value: {open: experienced, what: \"Normen för erfarna\"}}");

        assertThat(ModelText.read(open)).isInstanceOf(InstrumentReading.ToFillIn.class);
        assertThat(new DifferenceWords(Locale.of("sv")).of(difference(open, CASE)))
                .contains("  Normal arbetstyngd, värde: (Normen för erfarna) → 130");
    }

    private static String changed(String piece, String other) {
        assertThat(CASE).contains(piece);
        return CASE.replaceFirst(Pattern.quote(piece), Matcher.quoteReplacement(other));
    }

    private static String line(String beginning) {
        return CASE.lines()
                        .filter(line -> line.startsWith(beginning))
                        .findFirst()
                        .orElseThrow() + "\n";
    }

    private static Difference difference(String older, String newer) {
        assertThat(ModelText.read(newer)).isNotInstanceOf(InstrumentReading.Faulty.class);
        return Difference.between(ModelText.tree(older), ModelText.tree(newer));
    }

    private static InstrumentVersion version(String text) {
        return ((InstrumentReading.Read) ModelText.read(text)).version();
    }

    private static String read(String file) {
        try {
            return Files.readString(Path.of(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
