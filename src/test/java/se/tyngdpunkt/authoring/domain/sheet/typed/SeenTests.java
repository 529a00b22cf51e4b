package se.tyngdpunkt.authoring.domain.sheet.typed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.tyngdpunkt.authoring.domain.draft.ModelFiles;
import se.tyngdpunkt.authoring.domain.sheet.Sheet;
import se.tyngdpunkt.authoring.domain.sheet.SheetEdit;
import se.tyngdpunkt.instrument.file.Tree;
import se.tyngdpunkt.instrument.file.YamlEdit;
import se.tyngdpunkt.instrument.format.LibraryFiles;

class SeenTests {

    private static final String NASSJO = LibraryFiles.text("nassjo").orElseThrow();
    private final Seen seen = Seen.told(Seen.of(tree(NASSJO)).told());

    private static Tree tree(String text) {
        return ModelFiles.tree(text).orElseThrow();
    }

    @Test
    void isTheSameFormWhateverWordsAreChanged() {
        var changed = YamlEdit.of(NASSJO).word(List.of("title", "sv"), "Vår");

        assertThat(seen.isAs(tree(changed))).isTrue();
        assertThat(seen.isChanged("title", "Vår")).isTrue();
        SheetEdit.sheet(NASSJO).fields().forEach(field -> assertThat(
                        seen.isChanged(field.id(), field.value().replace("\n", "\r\n") + " "))
                .as(field.id())
                .isFalse());
    }

    @Test
    void isAnotherFormWhenAnyListIsInAnotherOrderOrLonger() {
        var lists = SheetEdit.sheet(NASSJO).groups().stream()
                .flatMap(group -> group.items().stream())
                .filter(item -> !item.isLast())
                .map(Sheet.Item::place)
                .toList();
        assertThat(lists).hasSizeGreaterThan(5);
        lists.forEach(item -> {
            var moved = SheetEdit.move(NASSJO, item, 1);
            assertThat(moved).isNotEqualTo(NASSJO);
            assertThat(seen.isAs(tree(moved))).as("%s", item).isFalse();
        });
        assertThat(seen.isAs(tree(SheetEdit.add(NASSJO, lists.getFirst().subList(0, 3), "rows"))))
                .isFalse();
    }

    @Test
    void fitsNothingWhenItIsNonsense() {
        for (var odd : List.of("", "0123", "<script>", "g".repeat(40))) {
            assertThat(Seen.told(odd).isAs(tree(NASSJO))).as(odd).isFalse();
        }
    }
}
