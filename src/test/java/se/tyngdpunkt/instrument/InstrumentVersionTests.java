package se.tyngdpunkt.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.tyngdpunkt.instrument.InstrumentSamples.ffs;
import static se.tyngdpunkt.instrument.InstrumentSamples.ffsWith;

import org.junit.jupiter.api.Test;
import se.tyngdpunkt.instrument.format.ShippedLibrary;

class InstrumentVersionTests {

    private final InstrumentVersion changed = ffsWith("weight: 2\n", "weight: 4\n");

    @Test
    void isComparableWithItself() {
        assertThat(ffs().isComparableWith(ffs())).isTrue();
    }

    @Test
    void isNotComparableWithOtherContentOfTheSameName() {
        assertThat(changed.isComparableWith(ffs())).isFalse();
        assertThat(ffs().isComparableWith(changed)).isFalse();
    }

    @Test
    void isComparableWithItselfUnderOtherWordsAboutItsSource() {
        var retold = ffsWith(
                "Göteborgs Stad har inte granskat den här filen.", "Göteborgs Stad har granskat den här filen.");

        assertThat(retold.hash()).isNotEqualTo(ffs().hash());
        assertThat(retold.isComparableWith(ffs())).isTrue();
        assertThat(ffs().isComparableWith(retold)).isTrue();
    }

    @Test
    void isComparableWithItselfInOtherFigures() {
        var written = ffsWith("weight: 3\n", "weight: 6/2\n");

        assertThat(written.hash()).isNotEqualTo(ffs().hash());
        assertThat(written.isComparableWith(ffs())).isTrue();
    }

    @Test
    void isComparableWithWhatItDeclares() {
        var declaring = ffsWith("comparable-with: []", "comparable-with: [\"1.1\"]");

        assertThat(declaring.isComparableWith(changed)).isTrue();
        assertThat(changed.isComparableWith(declaring)).isFalse();
    }

    @Test
    void isNotComparableWithAnotherModelOfTheDeclaredVersion() {
        var other = ffsWith("comparable-with: []", "comparable-with: [\"1.1\"]");
        var elsewhere = ffsWith("key: ffs-tjanstematning", "key: barn-och-unga");

        assertThat(other.isComparableWith(elsewhere)).isFalse();
    }

    @Test
    void hasOneIdForEqualContent() {
        assertThat(ffs().id())
                .isEqualTo(InstrumentVersionId.ofHash(ffs().hash()))
                .isNotEqualTo(changed.id());
        assertThat(InstrumentVersionId.of(ffs().id().value().toString())).isEqualTo(ffs().id());
    }

    @Test
    void takesNoHashOfAnotherLength() {
        assertThatThrownBy(() -> InstrumentVersionId.ofHash("abc")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void shipsFfs() {
        assertThat(new ShippedLibrary().shipped()).startsWith(ffs());
        assertThat(new ShippedLibrary().byKey("nothing")).isEmpty();
    }
}
