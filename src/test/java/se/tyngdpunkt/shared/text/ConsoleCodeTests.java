package se.tyngdpunkt.shared.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import se.tyngdpunkt.shared.Sha256;

class ConsoleCodeTests {

    @Test
    void isEightGroupsOfFourSignsThatAreNotMistakenForOthers() {
        var code = ConsoleCode.fresh();
        assertThat(code.shown()).matches("[A-HJ-NP-Z2-9]{4}(-[A-HJ-NP-Z2-9]{4}){7}");
        assertThat(ConsoleCode.fresh().signs()).isNotEqualTo(code.signs());
    }

    @Test
    void isReadHoweverItIsTyped() {
        var code = ConsoleCode.fresh();
        var typed =
                ConsoleCode.typed(" " + code.shown().toLowerCase(Locale.ROOT).replace('-', ' ') + "\n");
        assertThat(typed).isEqualTo(code);
        assertThat(typed.isSameAs(code)).isTrue();
        assertThat(ConsoleCode.typed("AAAA").isSameAs(code)).isFalse();
    }

    @Test
    void isKeptAndLoggedAsNothingThatLeadsBackToIt() {
        var code = ConsoleCode.typed("ABCD-2345");
        assertThat(code.digest()).isEqualTo(Sha256.hexOf("ABCD2345"));
        assertThat(code.toString()).isEqualTo("a code");
    }
}
