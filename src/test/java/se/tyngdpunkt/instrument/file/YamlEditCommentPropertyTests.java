package se.tyngdpunkt.instrument.file;

import static org.assertj.core.api.Assertions.assertThat;
import static se.tyngdpunkt.instrument.file.TreeEdits.below;
import static se.tyngdpunkt.instrument.file.TreeEdits.items;
import static se.tyngdpunkt.instrument.file.TreeEdits.told;
import static se.tyngdpunkt.instrument.file.TreeEdits.tree;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import se.tyngdpunkt.instrument.file.Tree.Scalar;

/** Wherever comments stand, with hyphens and whatever else in them, a change of a list keeps every value and every comment. */
class YamlEditCommentPropertyTests {

    private static final List<String> ROWS = List.of("rows");
    private static final Pattern COMMENT = Pattern.compile("# k[0-9]+ ");

    @Property(tries = 400)
    void swapsAndAddsWithEveryValueAndComment(@ForAll long seed) {
        var file = new Written(new Random(seed));
        var text = file.text.toString();
        var lists = new ArrayList<>(file.nested);
        lists.add(ROWS);
        for (var list : lists) {
            var added = YamlEdit.of(text).append(list, "sist");
            assertThat(told(tree(added)))
                    .as(text)
                    .isEqualTo(told(items(tree(text), list, all -> all.add(new Scalar("sist", 1)))));
            assertThat(comments(added)).as(text).isEqualTo(comments(text));
            for (int item = 0; item < size(text, list) - 1; item++) {
                var number = item;
                var swapped = YamlEdit.of(text).swap(list, item);
                assertThat(told(tree(swapped)))
                        .as(text)
                        .isEqualTo(told(items(tree(text), list, all -> Collections.swap(all, number, number + 1))));
                assertThat(comments(swapped)).as(text).isEqualTo(comments(text));
            }
        }
    }

    @Property(tries = 400)
    void takesAwayAnItemWithNoCommentButItsOwn(@ForAll long seed) {
        var file = new Written(new Random(seed));
        var text = file.text.toString();
        for (int item = 0; item < file.own.size(); item++) {
            var number = item;
            var removed = YamlEdit.of(text).remove(below(ROWS, Integer.toString(item)));
            var left = comments(text);
            left.removeAll(file.own.get(item));
            assertThat(told(tree(removed)))
                    .as(text)
                    .isEqualTo(told(items(tree(text), ROWS, all -> all.remove(number))));
            assertThat(comments(removed)).as(text).isEqualTo(left);
        }
    }

    private static int size(String text, List<String> list) {
        return ((Tree.Sequence) TreeEdits.at(tree(text), list)).items().size();
    }

    private static Set<String> comments(String text) {
        var found = new TreeSet<String>();
        COMMENT.matcher(text).results().map(MatchResult::group).forEach(found::add);
        return found;
    }

    /** A file with a list whose items are written in styles drawn by lot, with comments among them. */
    private static final class Written {

        private final Random lot;
        private final StringBuilder text = new StringBuilder();
        private final List<Set<String>> own = new ArrayList<>();
        private final List<List<String>> nested = new ArrayList<>();
        private int told;

        Written(Random lot) {
            this.lot = lot;
            line("title: x" + comment());
            line("rows:" + comment());
            var pad = " ".repeat(lot.nextInt(3) * 2);
            for (int item = 0, last = 1 + lot.nextInt(4); item < last; item++) {
                between(pad);
                var from = text.length();
                item(pad, item);
                own.add(comments(text.substring(from)));
            }
            between(pad);
            line("after: y" + comment());
        }

        private void item(String pad, int number) {
            var key = "key: key-" + number;
            switch (lot.nextInt(5)) {
                case 0 -> line(pad + "- word-" + number + comment());
                case 1 -> {
                    line(pad + "- " + key + comment());
                    line(pad + "  words: några - ord" + comment());
                }
                case 2 -> {
                    line(pad + "-" + comment());
                    between(pad + "    ");
                    line(pad + "    " + key + comment());
                    between(pad + "    ");
                    line(pad + "    words: \"- ord # med\"" + comment());
                }
                case 3 -> {
                    line(pad + "- " + key + comment());
                    line(pad + "  sub:" + comment());
                    nested.add(List.of("rows", Integer.toString(number), "sub"));
                    var deeper = pad + (lot.nextBoolean() ? "  " : "    ");
                    line(deeper + "- a" + comment());
                    between(deeper);
                    line(deeper + "-" + comment());
                    line(deeper + "  b" + comment());
                }
                default -> {
                    line(pad + "- |" + comment());
                    line(pad + "    - stycke " + number);
                    line(pad + "    - till");
                }
            }
        }

        private void between(String pad) {
            if (lot.nextInt(3) == 0) {
                line((pad + comment()).replaceFirst(" #", "#"));
            }
        }

        private String comment() {
            return lot.nextBoolean() ? " # k" + told++ + " - utredning: barn - unga [" : "";
        }

        private void line(String words) {
            text.append(words).append('\n');
        }
    }
}
