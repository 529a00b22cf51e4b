package se.tyngdpunkt.authoring.domain.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static se.tyngdpunkt.instrument.InstrumentSamples.ffsWithTalkTemplate;
import static se.tyngdpunkt.instrument.file.TreeEdits.told;
import static se.tyngdpunkt.instrument.file.TreeEdits.tree;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.tyngdpunkt.authoring.domain.sheet.Sheet.Field;
import se.tyngdpunkt.instrument.InstrumentReading;
import se.tyngdpunkt.instrument.format.LibraryFiles;
import se.tyngdpunkt.instrument.format.ModelText;

/** A form of any file of the library changes the field that was typed in, and nothing else. */
class SheetEditTests {

    static Stream<String> models() {
        return LibraryFiles.names().stream().filter(name -> !name.endsWith("-exempel"));
    }

    private static String text(String name) {
        return LibraryFiles.text(name).orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("models")
    void aFormSentAsItWasChangesNothing(String name) {
        var typed = new TreeMap<String, String>();
        SheetEdit.sheet(text(name)).fields().forEach(field -> typed.put(field.id(), field.value() + "\r\n"));

        assertThat(typed).hasSizeGreaterThan(20);
        assertThat(SheetEdit.apply(text(name), typed)).isEqualTo(text(name));
    }

    @ParameterizedTest
    @MethodSource("models")
    void changesTheFieldThatWasTypedInAlone(String name) {
        var text = text(name);
        var before = SheetEdit.sheet(text);
        var fields = before.fields().toList();
        for (int turn = 0; turn < fields.size(); turn += 2) {
            var field = fields.get(turn);
            var words = field.role() == Sheet.Role.SIDE
                    ? (field.value().equals("lower") ? "upper" : "lower")
                    : "Nytt: #" + turn + ", [å]";
            var changed = SheetEdit.apply(text, Map.of(field.id(), words));
            var after = SheetEdit.sheet(changed);
            assertThat(values(after, field)).as("%s", field).isEqualTo(values(before, field));
            if (!field.value().isEmpty() && field.role() == Sheet.Role.WORD) {
                assertThat(told(tree(SheetEdit.apply(changed, Map.of(field.id(), field.value())))))
                        .as("%s", field)
                        .isEqualTo(told(tree(text)));
            }
            assertThat(after.fields()
                            .filter(each -> each.id().equals(field.id()))
                            .map(Field::value))
                    .as("%s", field)
                    .containsExactly(isOfNothing(field, before) ? "" : words);
        }
    }

    /** English has nothing to stand beside where the Swedish is missing. */
    private static boolean isOfNothing(Field field, Sheet sheet) {
        return field.role() == Sheet.Role.ENGLISH
                && sheet.fields()
                        .anyMatch(each -> field.id().equals(each.id() + "/en")
                                && each.value().isEmpty());
    }

    /** What stands in every other field; a plain text that gets English shows none of its own before. */
    private static Map<String, String> values(Sheet sheet, Field changed) {
        var values = new TreeMap<String, String>();
        sheet.fields()
                .filter(field -> !field.id().equals(changed.id()))
                .forEach(field -> values.put(field.id(), field.value()));
        return values;
    }

    @ParameterizedTest
    @MethodSource("models")
    void movesAddsAndTakesAwayAnyItem(String name) {
        var text = text(name);
        for (var group : SheetEdit.sheet(text).groups()) {
            for (var item : group.items()) {
                var up = SheetEdit.move(text, item.place(), -1);
                assertThat(told(tree(SheetEdit.move(up, before(item.place()), 1))))
                        .as("%s", item.id())
                        .isEqualTo(told(tree(text)));
                var without = SheetEdit.move(text, item.place(), 0);
                assertThat(told(tree(without)).length())
                        .isLessThan(told(tree(text)).length());
            }
            for (var adder : group.adders()) {
                var more = SheetEdit.add(text, adder.list(), adder.kind());
                assertThat(ModelText.read(more))
                        .as("%s %s", adder, more)
                        .satisfiesAnyOf(
                                reading -> assertThat(reading).isNotInstanceOf(InstrumentReading.Faulty.class),
                                _ -> assertThat(adder.kind()).isEqualTo("levels"));
            }
        }
    }

    /** Where an item stands after it has gone one place up; the first stays. */
    private static List<String> before(List<String> place) {
        var number = Integer.parseInt(place.getLast());
        return Places.below(place.subList(0, place.size() - 1), Integer.toString(number == 0 ? 9999 : number - 1));
    }

    @Test
    void callsChangedWordsOfTheSourceOurs() {
        var text = text("ffs-tjanstematning");
        var title = SheetEdit.sheet(text).fields().findFirst().orElseThrow();
        assertThat(SheetEdit.apply(text, Map.of(title.id(), "Vår mätning")))
                .contains("title: {sv: \"Vår mätning\", en: \"Workload measurement (FFS)\"}");
    }

    @Test
    void givesARowItsHelpAndTakesItAway() {
        var text = SheetEdit.add(text("ffs-tjanstematning"), List.of("parts", "2", "rows"), "rows");
        var last = SheetEdit.sheet(text).groups().stream()
                .filter(group -> group.id().equals("parts/2"))
                .findFirst()
                .orElseThrow()
                .items()
                .getLast()
                .id();
        var helped = SheetEdit.apply(text, Map.of(last + "/help/definition", "Så här"));
        assertThat(helped).contains("help: {definition: \"Så här\"}");
        assertThat(SheetEdit.apply(helped, Map.of(last + "/help/definition", "")))
                .isEqualTo(text.replace("\"Ny rad\"", "\"Ny rad\""));
    }

    @Test
    void changesWhatEveryTalkTakesUp() {
        var text = ffsWithTalkTemplate().text();
        var items = SheetEdit.sheet(text).groups().stream()
                .filter(group -> group.id().equals("talk-template"))
                .flatMap(group -> group.items().stream())
                .toList();

        assertThat(items).extracting(Sheet.Item::title).containsExactly("Det som ger kraft", "Nästa halvår");
        assertThat(SheetEdit.apply(text, Map.of(items.getLast().id() + "/title", "Nästa år")))
                .isEqualTo(text.replace("Nästa halvår", "Nästa år"));
    }

    @Test
    void tellsAFaultBesideItsField() {
        var text = text("ffs-tjanstematning").replaceFirst("weight: 3", "weight: tre");
        var faults = ((InstrumentReading.Faulty) ModelText.read(text)).faults();
        var field = SheetEdit.sheet(text).fieldAt(faults.getFirst().where());
        assertThat(faults.getFirst().where()).endsWith("row1.weight");
        assertThat(field.map(Field::where).orElse("")).startsWith("activities.row1");
    }
}
