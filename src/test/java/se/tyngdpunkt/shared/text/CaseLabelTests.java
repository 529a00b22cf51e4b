package se.tyngdpunkt.shared.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CaseLabelTests {

    @ParameterizedTest
    @ValueSource(strings = {"1", "A1", "ABC-123", "12345678", "ÅÄÖ1", "-1", "abc1abc", "É2", " B-7 "})
    void takesShortLabelsWithADigit(String typed) {
        assertThat(CaseLabel.parse(typed)).contains(new CaseLabel(typed.strip()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ABC",
                "123456789",
                "ANNA1",
                "1Åsa2Örjan",
                "1Anna",
                "Åsäå1",
                "A 1",
                "A_1",
                "A/1",
                "1🙂",
                "A1\nB",
                "١",
                "1😀a",
                "a1éáóú"
            })
    void takesNothingElse(String typed) {
        assertThat(CaseLabel.parse(typed)).isEmpty();
    }

    @Test
    void composesLettersBeforeCounting() {
        assertThat(CaseLabel.parse("a\u030aa\u030aa\u030a12345")).contains(new CaseLabel("ååå12345"));
        assertThat(CaseLabel.parse("1a\u030asao\u0308")).isEmpty();
    }

    @Test
    void cannotBeMadeOfAnythingElse() {
        assertThatThrownBy(() -> new CaseLabel("Anna"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("Anna");
    }

    @Property
    void neverHoldsMoreThanItMay(@ForAll String typed) {
        CaseLabel.parse(typed).ifPresent(label -> assertThat(label.text())
                .hasSizeLessThanOrEqualTo(CaseLabel.LONGEST)
                .containsPattern("[0-9]")
                .doesNotContainPattern("\\p{L}{4}"));
    }

    @Test
    void looksAtAHundredSigns() {
        assertThat(CaseLabel.parse(" ".repeat(98) + "A1")).contains(new CaseLabel("A1"));
        assertThat(CaseLabel.parse(" ".repeat(99) + "A1")).isEmpty();
    }

    @Test
    void standsAHundredKilobytes() {
        assertThat(CaseLabel.parse("1".repeat(100_000))).isEmpty();
    }
}
