package se.tyngdpunkt.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class Sha256Tests {

    /** FIPS 180-4, the example of one block. */
    @Test
    void isThatOfTheStandard() {
        assertThat(Sha256.hexOf("abc")).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }
}
