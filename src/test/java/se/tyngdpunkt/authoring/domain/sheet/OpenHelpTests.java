package se.tyngdpunkt.authoring.domain.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.support.ResourceBundleMessageSource;
import se.tyngdpunkt.authoring.domain.sheet.Sheet.Open;
import se.tyngdpunkt.authoring.domain.sheet.typed.OpenFilling;
import se.tyngdpunkt.instrument.InstrumentFault;
import se.tyngdpunkt.instrument.InstrumentReading;
import se.tyngdpunkt.instrument.format.LibraryFiles;
import se.tyngdpunkt.instrument.format.ModelText;
import se.tyngdpunkt.shell.Words;

/** What is told of how something left open is written may be written there. */
class OpenHelpTests {

    /** A list or a table, or else numbers up to the end of the sentence. */
    private static final Pattern EXAMPLES = Pattern.compile("till exempel (?:([\\[{].*[\\]}])|([0-9][0-9,/ %]*[^.]*))");

    static Stream<String> models() {
        return LibraryFiles.names().stream().filter(name -> !name.endsWith("-exempel"));
    }

    private static String how(Open open) {
        return open.how()
                .map(how -> how.in(new Words(messages(), Locale.of("sv"))))
                .orElse("");
    }

    private static ResourceBundleMessageSource messages() {
        var messages = new ResourceBundleMessageSource();
        messages.setBasename("messages/authoring");
        messages.setDefaultEncoding("UTF-8");
        return messages;
    }

    /** Everything that the page says may stand there, as it says it. */
    private static List<String> examples(Open open) {
        return open.isText()
                ? List.of("Ord", "Två ord: \"och\" ett till")
                : open.choices().isEmpty() ? told(how(open)) : open.choices();
    }

    private static List<String> told(String how) {
        return Stream.of(how.split("(?=till exempel )"))
                .flatMap(each -> {
                    var example = EXAMPLES.matcher(each);
                    return !example.lookingAt()
                            ? Stream.of()
                            : example.group(1) != null
                                    ? Stream.of(example.group(1))
                                    : Stream.of(example.group(2).split(", | eller "))
                                            .filter(number -> number.matches("[0-9].*"));
                })
                .toList();
    }

    private static List<InstrumentFault> faults(String text, Map<String, String> typed) {
        var filling = OpenFilling.of(text, typed);
        assertThat(filling.faults()).as("%s", typed).isEmpty();
        return ModelText.read(filling.text()) instanceof InstrumentReading.Faulty(var faults) ? faults : List.of();
    }

    @ParameterizedTest
    @MethodSource("models")
    void tellsNothingThatTheFormatRefuses(String name) {
        var text = LibraryFiles.text(name).orElseThrow();
        for (var open : SheetEdit.sheet(text).open()) {
            assertThat(examples(open)).as(open.key() + ": " + how(open)).isNotEmpty();
            examples(open).forEach(example -> assertThat(faults(text, Map.of(open.id(), example)))
                    .as(open.key() + ": " + example)
                    .isEmpty());
        }
    }

    /** With all of them filled in the whole model is held against the rules; limits that meet must grow. */
    @ParameterizedTest
    @MethodSource("models")
    void makesASoundModelOfTheExamples(String name) {
        var text = LibraryFiles.text(name).orElseThrow();
        var number = new AtomicInteger();
        var typed = new HashMap<String, String>();
        SheetEdit.sheet(text).open().forEach(open -> {
            var example = open.choices().isEmpty()
                    ? examples(open).getLast()
                    : open.choices().getFirst();
            typed.put(open.id(), example.matches("[0-9].*") ? Integer.toString(number.incrementAndGet()) : example);
        });

        assertThat(faults(text, typed)).isEmpty();
    }

    @Test
    void takesThatThereAreNoLevels() {
        var text = LibraryFiles.text("barn-och-unga").orElseThrow();

        assertThat(faults(text, Map.of("open/bands", "[]"))).isEmpty();
        assertThat(OpenFilling.of(text, Map.of("open/satisfaction-options", "[]"))
                        .faults())
                .containsOnlyKeys("open/satisfaction-options");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            parts: [{kind: risk-counts, key: r, rows: {open: x}}]                      | (label), till exempel
            parts: [{kind: counted-activities, key: r, rows: [{open: x}]}]             | (weight), till exempel
            parts: [{kind: case-list, key: c, time-limits: [{from: {open: x}}]}]       | Skriv det så
            parts: [{kind: counted-activities, rows: [{weights: {hours: {open: x}}}]}] | Skriv ett tal
            norms: [{value: {table: {over: a, at: {"1": {open: x}}}}}]                 | Skriv ett tal
            norms: [{value: {choose: {by: {open: x}}}}]                                | Skriv det så
            norms: [{value: {steps: {over: a, at: [{open: x}]}}}]                      | Skriv det så
            limits: [{when: {not: {open: x}}}]                                         | Skriv det så
            rounding: {points: {open: x}}                                              | Skriv det så
            way-of-working: {months: {value: {open: x}}}                               | Skriv det så
            way-of-working: {every-weeks: {value: {open: x}}}                          | Skriv ett heltal
            talk: [{key: t, when: {open: x}}]                                          | Skriv det så
            talk: [{key: t, options: {open: x}}]                                       | i en lista, till exempel [a]
            bands: [{levels: [{below: {open: x}}]}]                                    | Skriv ett tal
            bands: [{open: x}]                                                         | up-to: 100, word
            title: [[{open: x}]]                                                       | Skriv det så
            """)
    void goesByWhatItStandsIn(String file, String said) {
        var open = SheetEdit.sheet(file).open();

        assertThat(open).hasSize(1);
        assertThat(how(open.getFirst())).contains(said);
    }
}
