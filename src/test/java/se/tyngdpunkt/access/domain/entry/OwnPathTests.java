package se.tyngdpunkt.access.domain.entry;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OwnPathTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//evil.example",
                "/\\evil.example",
                "https://evil.example/",
                "javascript:alert(1)",
                "/a\r\nSet-Cookie: x",
                "",
                "rounds",
                "/sign-in",
                "/sign-out",
                "/%2f%2fevil.example",
                "/.//evil"
            })
    void leadsHomeInsteadOfElsewhere(String typed) {
        assertThat(new OwnPath(typed)).isEqualTo(OwnPath.HOME);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/rounds", "/my/measurement/8f3b-1?step=2&x=a%20b", "/groups/1/board"})
    void keepsOurOwn(String typed) {
        assertThat(new OwnPath(typed).value()).isEqualTo(typed);
    }

    @Test
    void leadsHomeFromEndlessAddresses() {
        assertThat(new OwnPath("/" + "a".repeat(600))).isEqualTo(OwnPath.HOME);
    }
}
