package se.tyngdpunkt.instrument.file;

import static org.assertj.core.api.Assertions.assertThat;
import static se.tyngdpunkt.instrument.file.TreeEdits.at;
import static se.tyngdpunkt.instrument.file.TreeEdits.below;
import static se.tyngdpunkt.instrument.file.TreeEdits.comments;
import static se.tyngdpunkt.instrument.file.TreeEdits.edited;
import static se.tyngdpunkt.instrument.file.TreeEdits.entries;
import static se.tyngdpunkt.instrument.file.TreeEdits.items;
import static se.tyngdpunkt.instrument.file.TreeEdits.places;
import static se.tyngdpunkt.instrument.file.TreeEdits.told;
import static se.tyngdpunkt.instrument.file.TreeEdits.tree;
import static se.tyngdpunkt.instrument.file.TreeEdits.with;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.tyngdpunkt.instrument.file.Tree.Mapping;
import se.tyngdpunkt.instrument.file.Tree.Scalar;
import se.tyngdpunkt.instrument.file.Tree.Sequence;
import se.tyngdpunkt.instrument.format.LibraryFiles;

/** Every change of every place of every file of the library changes that place alone. */
class YamlEditTests {

    private static final List<String> WORDS = List.of(
            "nytt",
            "12,5",
            "80 %",
            "1/12",
            "Två ord: och ett kolon",
            "- streck, [hakar] {och} klamrar",
            "\"citat\" och 'apostrof' # ingen kommentar",
            "två\nrader\toch\\tab",
            "🌻 utanför planet \u2028 och \uFEFF",
            " luft i kanterna ",
            "no",
            "*ankare &alias !tagg ? fråga",
            "");

    static Stream<String> library() {
        return LibraryFiles.names().stream();
    }

    private static String text(String name) {
        return LibraryFiles.text(name).orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("library")
    void changesOneWordAlone(String name) {
        var text = text(name);
        var turn = 0;
        for (var place : places(tree(text), Scalar.class)) {
            var word = WORDS.get(turn++ % WORDS.size());
            var changed = YamlEdit.of(text).word(place, word);
            assertThat(told(tree(changed))).as("%s %s", place, word).isEqualTo(told(with(tree(text), place, word)));
            assertThat(comments(changed)).as("%s", place).isEqualTo(comments(text));
        }
        assertThat(turn).isGreaterThan(5);
    }

    @ParameterizedTest
    @MethodSource("library")
    void addsAKeyToAnyPieceAndTakesItAwayAgain(String name) {
        var text = text(name);
        for (var place : places(tree(text), Mapping.class)) {
            var changed = YamlEdit.of(text).put(below(below(place, "new"), "deep"), "\"ord\"");
            var deep = new LinkedHashMap<String, Tree>();
            deep.put("deep", new Scalar("ord", 1));
            assertThat(told(tree(changed)))
                    .as("%s", place)
                    .isEqualTo(told(entries(tree(text), place, all -> all.put("new", new Mapping(deep, 1)))));
            assertThat(comments(changed)).isEqualTo(comments(text));
            assertThat(told(tree(YamlEdit.of(changed).remove(below(place, "new")))))
                    .as("%s", place)
                    .isEqualTo(told(tree(text)));
        }
    }

    @ParameterizedTest
    @MethodSource("library")
    void takesAnyKeyAway(String name) {
        var text = text(name);
        for (var place : places(tree(text), Mapping.class)) {
            for (var key : ((Mapping) at(tree(text), place)).entries().sequencedKeySet()) {
                assertThat(told(tree(YamlEdit.of(text).remove(below(place, key)))))
                        .as("%s %s", place, key)
                        .isEqualTo(told(entries(tree(text), place, all -> all.remove(key))));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("library")
    void putsAnotherPieceInPlaceOfAny(String name) {
        var text = text(name);
        var piece = new Sequence(List.of(new Scalar("a", 1)), 1);
        for (var place : places(tree(text), Tree.class)) {
            assertThat(told(tree(YamlEdit.of(text).put(place, "[a]"))))
                    .as("%s", place)
                    .isEqualTo(told(edited(tree(text), place, _ -> piece)));
        }
    }

    @ParameterizedTest
    @MethodSource("library")
    void addsTakesAndMovesItemsOfAnyList(String name) {
        var text = text(name);
        var last = "{key: sist, words: {sv: \"Sist, alltså\"}}";
        for (var place : places(tree(text), Sequence.class)) {
            var appended = YamlEdit.of(text).append(place, last);
            assertThat(told(tree(appended))).isEqualTo(told(items(tree(text), place, all -> all.add(tree(last)))));
            assertThat(comments(appended)).isEqualTo(comments(text));
            var size = ((Sequence) at(tree(text), place)).items().size();
            for (int item = 0; item < size; item++) {
                var number = item;
                assertThat(told(tree(YamlEdit.of(text).remove(below(place, Integer.toString(item))))))
                        .as("%s %s", place, item)
                        .isEqualTo(told(items(tree(text), place, all -> all.remove(number))));
                assertThat(told(tree(YamlEdit.of(text).swap(place, item))))
                        .as("%s %s", place, item)
                        .isEqualTo(told(items(tree(text), place, all -> {
                            if (number + 1 < all.size()) {
                                Collections.swap(all, number, number + 1);
                            }
                        })));
            }
        }
    }

    @Test
    void keepsCommentsBlanksAndTheOtherLineEnds() {
        assertThat(YamlEdit.of("a: 1  # ett\r\nb:\r\n  - x # två\r\n").append(List.of("b"), "y"))
                .isEqualTo("a: 1  # ett\r\nb:\r\n  - x # två\r\n  - y\r\n");
        assertThat(YamlEdit.of("a: 1  # ett\nb: 'två'\n").word(List.of("a"), "3"))
                .isEqualTo("a: 3  # ett\nb: 'två'\n");
    }

    @Test
    void fillsAnEmptyPlaceAndMakesWhatIsMissing() {
        assertThat(YamlEdit.of("a:\nb: {}\nc: []\n").word(List.of("a"), "x")).isEqualTo("a: \"x\"\nb: {}\nc: []\n");
        assertThat(YamlEdit.of("b: {}\n").put(List.of("b", "c", "1"), "x")).isEqualTo("b: {c: {\"1\": x}}\n");
        assertThat(YamlEdit.of("c: []\n").append(List.of("c"), "x")).isEqualTo("c: [x]\n");
        assertThat(YamlEdit.of("c: 1\n").append(List.of("d"), "x")).isEqualTo("c: 1\nd: [x]\n");
    }

    @Test
    void spreadsSeveralItemsWhereOneStood() {
        assertThat(YamlEdit.of("a:\n  - x\n  - y\n").spread(List.of("a", "0"), List.of("p", "q")))
                .isEqualTo("a:\n  - p\n  - q\n  - y\n");
        assertThat(YamlEdit.of("a: [x, y]\n").spread(List.of("a", "1"), List.of("p", "q")))
                .isEqualTo("a: [x, p, q]\n");
        assertThat(YamlEdit.of("a: [x, y]\n").spread(List.of("a", "1"), List.of()))
                .isEqualTo("a: [x]\n");
    }

    @Test
    void givesAPieceAnotherKey() {
        assertThat(YamlEdit.of("t: {source: \"x\", en: y}\n").rename(List.of("t", "source"), "sv"))
                .isEqualTo("t: {sv: \"x\", en: y}\n");
    }
}
