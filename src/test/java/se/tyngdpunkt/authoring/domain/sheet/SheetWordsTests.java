package se.tyngdpunkt.authoring.domain.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.support.ResourceBundleMessageSource;
import se.tyngdpunkt.authoring.NassjoFilled;
import se.tyngdpunkt.authoring.domain.draft.ModelFiles;
import se.tyngdpunkt.authoring.domain.sheet.typed.OpenFilling;
import se.tyngdpunkt.instrument.InstrumentReading;
import se.tyngdpunkt.instrument.format.LibraryFiles;
import se.tyngdpunkt.instrument.format.ModelText;
import se.tyngdpunkt.shell.Words;

/** A form calls its fields and tells its faults by the model's own words, and not by the keys of its file. */
class SheetWordsTests {

    private static final Words SWEDISH = new Words(messages(), Locale.of("sv"));

    private static final String BY_KIND_AND_PHASE = """
            parts:
              - kind: case-list
                key: cases
                fields:
                  - key: kind
                    label: {sv: Slag, en: Kind}
                    options: [{key: child-investigation, words: {sv: Utredning av barn, en: Child investigation}}]
                  - key: phase
                    label: {sv: Skede, en: Phase}
                    options: [{key: investigation, words: utredning pågår}]
                weight:
                  matrix:
                    rows: kind
                    columns: phase
                    values: {child-investigation: {investigation: 14}}
                    otherwise: 2
            """;

    private static ResourceBundleMessageSource messages() {
        var messages = new ResourceBundleMessageSource();
        messages.setBasename("messages/authoring");
        messages.addBasenames("messages/instrument");
        messages.setDefaultEncoding("UTF-8");
        return messages;
    }

    static Stream<String> models() {
        return LibraryFiles.names().stream();
    }

    private static String nassjo() {
        return LibraryFiles.text("nassjo").orElseThrow();
    }

    private static String label(String text, String id) {
        return SheetEdit.sheet(text)
                .fields()
                .filter(field -> field.id().equals(id))
                .map(field -> field.label().in(SWEDISH))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void callsStepsByWhatTheyGoByAndTheirEnds() {
        var steps = "norms/0/value/product/0/steps/at/";

        assertThat(label(nassjo(), steps + "1/value")).isEqualTo("yrkeserfarenhet, från 1 till under 3");
        assertThat(label(nassjo(), steps + "1/below")).isEqualTo("yrkeserfarenhet, från 1 till under 3, Under");
        assertThat(label(nassjo(), steps + "4/value")).isEqualTo("yrkeserfarenhet, över 5");
        assertThat(label(nassjo(), "parts/0/scales/0/options/1/words")).isEqualTo("Svar 2");
    }

    @Test
    void callsWeightsByTheWordsOfTheAnswers() {
        var values = "parts/0/weight/matrix/";

        assertThat(label(BY_KIND_AND_PHASE, values + "values/child-investigation/investigation"))
                .isEqualTo("Utredning av barn, utredning pågår");
        assertThat(label(BY_KIND_AND_PHASE, values + "otherwise")).isEqualTo("annars");
        assertThat(label(nassjo(), "parts/3/weight/choose/values/statement")).isEqualTo("yttrande till domstol");
    }

    @ParameterizedTest
    @MethodSource("models")
    void callsNoTwoFieldsOfOneItemAlike(String name) {
        var sheet = SheetEdit.sheet(LibraryFiles.text(name).orElseThrow());
        Stream.concat(
                        sheet.groups().stream().map(Sheet.Group::fields),
                        sheet.groups().stream()
                                .flatMap(group -> group.items().stream().map(Sheet.Item::fields)))
                .forEach(fields -> assertThat(fields.stream()
                                .filter(field -> field.role() != Sheet.Role.ENGLISH)
                                .map(field -> field.label().in(SWEDISH)))
                        .doesNotHaveDuplicates());
    }

    @Test
    void tellsWhatMayBeWrittenWhereAnythingIsOpen() {
        var open = SheetEdit.sheet(nassjo()).open().stream()
                .filter(each -> List.of("other-weights", "part-time", "pressed-without-points", "green-from")
                        .contains(each.key()))
                .map(Sheet.Open::how)
                .flatMap(Optional::stream)
                .map(how -> how.in(SWEDISH));

        assertThat(open)
                .containsExactly(
                        "Skriv ett tal, till exempel 3. Ska talet bero på ”vad de gäller” skriver du en tabell, till exempel"
                                + " {choose: {by: kind, values: {statement: 3, foster-home: 12}}}. Orden i den: kind ”vad de"
                                + " gäller”, statement ”yttrande till domstol”, foster-home ”Uppföljningen av en"
                                + " familjehemsplacering”.",
                        "Skriv ett tal, till exempel 3 eller 70 %. Ska talet bero på ”yrkeserfarenhet” skriver du en tabell med"
                                + " steg, till exempel {steps: {over: years, at: [{below: 3, value: 10}, {from: 3, value: 12}]}}:"
                                + " 10 under 3, annars 12.",
                        "Skriv ett tal, till exempel 3, 2,5 eller 70 %.",
                        "Skriv när det gäller, till exempel {in-band: {load: [blue, green]}, felt-load: [1, 2]}. Orden i det:"
                                + " load ”nivåer av arbetsbelastning”, blue ”för lite att göra”, green ”grönt”, felt-load"
                                + " ”arbetsbelastning”.");
    }

    private static List<String> faults(String text) {
        var words = new FaultWords(ModelFiles.tree(text).orElseThrow());
        return ((InstrumentReading.Faulty) ModelText.read(text))
                .faults().stream()
                        .flatMap(fault -> words.of(fault).stream())
                        .map(told ->
                                told.subject().in(SWEDISH) + ": " + told.fault().in(SWEDISH))
                        .toList();
    }

    @Test
    void tellsFaultsByLabelsAndWords() {
        var filled = LibraryFiles.text("allman").orElseThrow();

        assertThat(faults(filled.replaceFirst("title: \\{sv: \"[^\"]*\"", "title: {sv: \"\"")))
                .containsExactly("Modellen, Rubrik: Den svenska texten är tom. Skriv den.");
        assertThat(faults(filled.replaceFirst("weight: [0-9/.]+", "weight: \"\"")))
                .singleElement()
                .asString()
                .endsWith("Vikt: ”Vikt” är tomt. Fyll i fältet.");
        var judged = OpenFilling.of(nassjo(), NassjoFilled.typed()).text();
        assertThat(faults(judged.replaceFirst("from: 70 %", "from: 60 %")))
                .containsExactly(
                        "nivåer av arbetsbelastning, grönt, Ord: Nivåerna ”för lite att göra” och ”grönt” går i varandra."
                                + " Bestäm vilken av dem gränsen hör till.");
    }

    @Test
    void callsTheSwedishEmptyOnlyWhereItIs() {
        var sound = LibraryFiles.text("allman").orElseThrow();
        var scale = "key: amount\n        label: {sv: \"Arbetsmängd\", en: \"Amount of work\"}";

        assertThat(faults(sound.replaceFirst("(?s) +options:.*?(?= +cite)", "")))
                .singleElement()
                .asString()
                .endsWith("options saknas. Lägg till raden.");
        assertThat(faults(sound.replace(scale, scale.replace("key: amount", "key: \"\""))))
                .singleElement()
                .asString()
                .endsWith("key är tomt. Skriv ett värde eller ta bort raden om den inte behövs.");
        assertThat(faults(sound.replace(scale, scale.replace("sv: \"Arbetsmängd\", ", ""))))
                .singleElement()
                .asString()
                .endsWith("Den svenska texten är tom. Skriv den.");
        assertThat(faults(sound.replace(scale, scale.replace(", en: \"Amount of work\"", ""))))
                .singleElement()
                .asString()
                .endsWith("Den engelska texten är tom. Skriv den.");
    }
}
