package se.tyngdpunkt.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class WebStartTests {

    private static final Map<String, String> KNOWN = Map.of("TYNGDPUNKT_BASE_URL", "https://tyngdpunkt.kommunen.se");

    @Test
    void tellsTheProxysAddressBehindAProxy() {
        assertThat(WebStart.addressIn(KNOWN, true, 8080)).hasToString("https://tyngdpunkt.kommunen.se/");
    }

    @Test
    void tellsThisComputersAddressOtherwise() {
        assertThat(WebStart.addressIn(KNOWN, false, 9000)).hasToString("http://127.0.0.1:9000/");
        assertThat(WebStart.addressIn(Map.of(), true, 8080)).hasToString("http://127.0.0.1:8080/");
    }
}
