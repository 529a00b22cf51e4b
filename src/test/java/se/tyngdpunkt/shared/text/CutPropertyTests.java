package se.tyngdpunkt.shared.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class CutPropertyTests {

    private static final int MOST = 8;

    @Property
    void keepsTheFirstCharactersWhole(@ForAll("texts") String text, @ForAll @IntRange(max = MOST) int most) {
        assertThat(Cut.to(most, text).codePoints().toArray())
                .isEqualTo(text.codePoints().limit(most).toArray());
    }

    @Property
    void hasDotsOnlyWhereSomethingIsLeftOut(@ForAll("texts") String text, @ForAll @IntRange(max = MOST) int most) {
        var isWhole = text.codePoints().count() <= most;
        assertThat(Cut.dotted(most, text)).isEqualTo(isWhole ? text : Cut.to(most, text) + "…");
    }

    /** Of one and of two chars, the latter as often, so that many cuts fall beside a pair. */
    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of("a", "å", "e\u0301", "…", "😀", "𝔸")
                .list()
                .ofMaxSize(MOST + 3)
                .map(signs -> String.join("", signs));
    }
}
