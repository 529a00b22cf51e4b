package se.tyngdpunkt.access.security.secret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.tyngdpunkt.access.domain.account.AccountId;
import se.tyngdpunkt.access.domain.factor.Seed;

class SealerAndCodesTests {

    private static final AccountId ALVA = AccountId.fresh();
    private static final String KEY = "a key of more than thirty-two signs";

    private final TimeBasedCodes codes = new TimeBasedCodes();

    @TempDir
    private Path folder = Path.of("");

    /** RFC 6238, appendix B, SHA-1, the last six of its eight figures. */
    @Test
    void makesTheCodesOfTheStandard() {
        var seed = new Seed(Base32.encode("12345678901234567890".getBytes(StandardCharsets.US_ASCII)));
        assertThat(codes.codeAt(seed, 59 / 30)).isEqualTo("287082");
        assertThat(codes.codeAt(seed, 1_111_111_109 / 30)).isEqualTo("081804");
        assertThat(codes.codeAt(seed, 20_000_000_000L / 30)).isEqualTo("353130");
        assertThat(codes.stepOf(seed, "287 082", Instant.ofEpochSecond(59))).contains(1L);
        assertThat(codes.stepOf(seed, "287082", Instant.ofEpochSecond(120))).isEmpty();
    }

    @Test
    void readsWhatItWroteInBase32() {
        var bytes = new byte[] {0, -1, 127, -128, 5, 6, 7};
        assertThat(Base32.decode(Base32.encode(bytes))).isEqualTo(bytes);
    }

    @Test
    void opensASealOnlyForItsOwnerAndKey() {
        var sealer = sealer(KEY);
        var sealed = sealer.seal(new Seed("ABC"), ALVA);
        assertThat(sealed.value()).doesNotContain("ABC");
        assertThat(sealer.open(sealed, ALVA)).contains(new Seed("ABC"));
        assertThat(sealer.open(sealed, AccountId.fresh())).isEmpty();
        assertThat(sealer(KEY + "!").open(sealed, ALVA)).isEmpty();
    }

    @Test
    void keepsItsKeyInAFileThatNobodyElseReads() throws Exception {
        var file = folder.resolve("data/secret.key");
        var sealed = new KeySealer(new ProgramKey("", file)).seal(new Seed("ABC"), ALVA);
        assertThat(new KeySealer(new ProgramKey("", file)).open(sealed, ALVA)).isPresent();
        assertThat(Files.getPosixFilePermissions(file)).isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }

    @Test
    void refusesAShortKey() {
        assertThatThrownBy(() -> new ProgramKey("short", folder)).hasMessageContaining("TYNGDPUNKT_SECRET_KEY");
    }

    @Test
    void drawsAPictureOfSquaresWithAQuietBorder() {
        var picture = codes.pictureOf(codes.freshSeed(), "åsa@sjoby.se");
        assertThat(picture.path()).startsWith("M4 4h1v1h-1z");
        assertThat(picture.side()).isGreaterThan(30);
    }

    private KeySealer sealer(String key) {
        return new KeySealer(new ProgramKey(key, folder.resolve("unused")));
    }
}
