package se.tyngdpunkt.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.tyngdpunkt.instrument.Calculation.Level;

/** Which figures of a unit its manager reports, and which rest on what persons have answered. */
class UnitFiguresTests {

    private static final String PARTS = """
            parts:
              - kind: self-rating
                key: felt
                title: "Upplevelse"
                scales:
                  - {key: load, label: "Tyngd", question: "Hur är det?", direction: lower-is-better, options: [{key: "1", words: "Lågt"}, {key: "2", words: "Högt"}]}
              - kind: figures
                key: unit-figures
                title: "Enhetens siffror"
                level: unit
                fields:
                  - {key: cases, label: "Ärenden", type: whole-number, by: manager}
                  - {key: posts, label: "Tjänster", type: number, by: manager}
                  - {key: size, label: "Storlek", type: choice, options: [{key: small, words: "Liten", value: 1}, {key: as-felt, words: "Som det känns", value: {mean: {of: persons, each: load}}}]}
            """;

    private static Instrument with(String value) {
        return read("measures: [{key: m, title: \"M\", level: unit, value: " + value + "}]\n"
                + "baseline: [{unit: Norr, date: 2025-10-01, figures: {cases: 200}}]\n");
    }

    private static Instrument read(String arithmetic) {
        return InstrumentSamples.read(ModelSamples.HEAD + PARTS + arithmetic).instrument();
    }

    private static boolean passes(Instrument instrument) {
        return instrument.isOfUnitFigures(instrument.calculation().measure("m").orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "cases",
                "{quotient: [cases, posts]}",
                "{difference: [cases, {baseline: cases}]}",
                "{when: {cases: {above: 3}}, then: {product: [posts, 2]}, otherwise: {sum: [cases, 1]}}"
            })
    void restsOnWhatTheManagerReports(String value) {
        assertThat(passes(with(value))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{mean: {of: persons, each: load}}",
                "{quotient: [cases, {count: {of: persons}}]}",
                "{when: {compare: {value: {count: {of: persons}}, above: 3}}, then: cases, otherwise: 0}",
                "{if-not-defined: 0, value: {highest: {of: persons, each: load}}}",
                "{sum: [cases, size]}"
            })
    void restsOnPersonsHoweverDeep(String value) {
        assertThat(passes(with(value))).isFalse();
    }

    @Test
    void followsOneMeasureIntoAnother() {
        assertThat(passes(read("""
                measures:
                  - {key: m, title: "M", level: unit, value: {product: [each, 2]}}
                  - {key: each, title: "Var", level: unit, value: {quotient: [cases, posts]}}
                """))).isTrue();
        assertThat(passes(read("""
                measures:
                  - {key: m, title: "M", level: unit, value: {product: [each, 2]}}
                  - {key: each, title: "Var", level: unit, value: {mean: {of: persons, each: load}}}
                """))).isFalse();
    }

    /** A share of a norm that rests on persons would tell of them. */
    @Test
    void looksAtWhatItIsHeldAgainst() {
        var measure = "measures: [{key: m, title: \"M\", level: unit, value: cases}]\n";
        assertThat(passes(read(measure + "norms: [{key: n, title: \"N\", of: m, value: {product: [posts, 3]}}]\n")))
                .isTrue();
        assertThat(passes(read(measure
                        + "norms: [{key: n, title: \"N\", of: m, value: {product: [3, {count: {of: persons}}]}}]\n")))
                .isFalse();
    }

    @Test
    void looksAtLimitsToo() {
        var limits = read("""
                measures: [{key: m, title: "M", level: unit, value: cases}]
                limits:
                  - {key: posts-limit, title: "A", level: unit, value: m, up-to: {product: [posts, 15]}}
                  - {key: felt-limit, title: "B", level: unit, value: {mean: {of: persons, each: load}}, up-to: 2}
                """);
        assertThat(limits.calculation().limits().stream()
                        .filter(limits::isOfUnitFigures)
                        .map(Calculation.Limit::key))
                .containsExactly("posts-limit");
    }

    @Test
    void knowsTheMeasuresOfTheLibrary() {
        var tertial = LibrarySamples.whole("stockholm-tertial-exempel");
        assertThat(tertial.calculation().measures()).allMatch(tertial::isOfUnitFigures);
        var hme = LibrarySamples.whole("hme");
        assertThat(hme.calculation().measures()).isNotEmpty().noneMatch(hme::isOfUnitFigures);
        var ffs = LibrarySamples.whole("ffs-tjanstematning");
        assertThat(ffs.calculation().measures()).noneMatch(ffs::isOfUnitFigures);
    }

    @Test
    void apartFromWhatPersonsAreAsked() {
        var tertial = LibrarySamples.whole("stockholm-tertial-exempel");
        assertThat(tertial.partsOf(Level.PERSON)).extracting(Part::key).containsExactly("statements", "motivation");
        assertThat(tertial.partsOf(Level.UNIT)).extracting(Part::key).containsExactly("unit-figures");
    }

    @Test
    void tellsWhyARoundCannotAskIt() {
        assertThat(LibrarySamples.whole("stockholm-tertial-exempel").hindrances())
                .isEmpty();
        assertThat(of("[{kind: figures, key: f, title: F, fields: [{key: a, label: A, type: number, by: manager}]}]"))
                .containsExactly(Instrument.Hindrance.MANAGER_ABOUT_PERSON);
        assertThat(of("[{kind: rows, key: f, title: F, level: unit, fields: [{key: a, label: A, type: number}]}]"))
                .containsExactly(Instrument.Hindrance.LIST_OF_UNIT);
        assertThat(of("[{kind: figures, key: f, title: F, level: whole, fields: [{key: a, label: A, type: number}]}]"))
                .containsExactly(Instrument.Hindrance.FIGURES_OF_WHOLE);
    }

    private static List<Instrument.Hindrance> of(String parts) {
        return InstrumentSamples.read(ModelSamples.HEAD + "parts: " + parts + "\n")
                .instrument()
                .hindrances();
    }
}
