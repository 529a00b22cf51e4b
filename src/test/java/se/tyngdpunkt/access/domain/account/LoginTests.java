package se.tyngdpunkt.access.domain.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LoginTests {

    @Test
    void isWrittenAlikeHoweverTyped() {
        assertThat(new Login("  Åsa@Sjoby.SE ")).isEqualTo(new Login("a\u030Asa@sjoby.se"));
    }

    @Test
    void isImpossibleWithSpacesControlsOrTooManySigns() {
        assertThat(new Login("").isPossible()).isFalse();
        assertThat(new Login("a b@c").isPossible()).isFalse();
        assertThat(new Login("a\u0000b").isPossible()).isFalse();
        assertThat(new Login("a".repeat(255)).isPossible()).isFalse();
        assertThat(new Login("😀@sjoby.se").isPossible()).isTrue();
    }

    @Test
    void passwordIsAlikeOnEveryKeyboardAndInNoLog() {
        assertThat(new Password("a\u030A")).isEqualTo(new Password("å"));
        assertThat(new Password("secret")).hasToString("Password");
    }
}
