package se.tyngdpunkt.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class TrustedProxiesTests {

    @Test
    void trustsThisComputerAloneUnlessOthersAreNamed() {
        var pattern = TrustedProxies.in(Map.of());
        assertThat("127.0.0.1").matches(pattern);
        assertThat("0:0:0:0:0:0:0:1").matches(pattern);
        assertThat("10.0.0.7").doesNotMatch(pattern);
        assertThat("192.168.1.1").doesNotMatch(pattern);
    }

    @Test
    void trustsExactlyThoseThatAreNamed() {
        var pattern = TrustedProxies.in(Map.of("TYNGDPUNKT_PROXY", "10.0.0.7, 10.0.0.8"));
        assertThat("10.0.0.7").matches(pattern);
        assertThat("10.0.0.8").matches(pattern);
        assertThat("10.0.0.77").doesNotMatch(pattern);
        assertThat("10a0b0c7").doesNotMatch(pattern);
        assertThat("127.0.0.1").doesNotMatch(pattern);
    }
}
