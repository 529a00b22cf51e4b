package se.tyngdpunkt.access.security.secret;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.tyngdpunkt.access.domain.account.Password;

class GuessworkAndHashTests {

    private final ZxcvbnGuesswork guesswork = new ZxcvbnGuesswork();
    private final Argon2Passwords passwords = new Argon2Passwords();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "passwordpassword",
                "123456789012",
                "aaaaaaaaaaaaaaaa",
                "qwertyuiopas",
                "Sommar2026!!",
                "lösenord1234",
                "Tyngdpunkt2026",
                "abcdefghijklmnop"
            })
    void knowsWhatIsTriedFirst(String password) {
        assertThat(guesswork.isEasilyGuessed(new Password(password), List.of("tyngdpunkt")))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"lampan sover under bron", "Xk4-9fQz!mmW", "korvstoppning vid midnatt"})
    void letsGoodOnesThrough(String password) {
        assertThat(guesswork.isEasilyGuessed(new Password(password), List.of("tyngdpunkt")))
                .isFalse();
    }

    @Test
    void measuresLongNonsenseQuickly() {
        var start = System.nanoTime();
        guesswork.isEasilyGuessed(new Password("ab1!".repeat(32)), List.of());
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
    }

    @Test
    void hashesWithArgon2idAndItsParameters() {
        assertThat(passwords.hash(new Password("x")).value()).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
    }

    @Test
    void acceptsTheSamePasswordOnly() {
        var hash = passwords.hash(new Password("lampan sover"));
        assertThat(passwords.matches(new Password("lampan sover"), hash)).isTrue();
        assertThat(passwords.matches(new Password("lampan sovet"), hash)).isFalse();
    }
}
