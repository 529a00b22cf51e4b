package se.tyngdpunkt.access.security.secret;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import io.nayuki.qrcodegen.QrCode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.LongStream;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;
import se.tyngdpunkt.access.domain.factor.OneTimeCodes;
import se.tyngdpunkt.access.domain.factor.Seed;
import se.tyngdpunkt.access.domain.factor.SquarePicture;

/** RFC 6238 with what every app expects: SHA-1, six figures, half a minute, a seed of 160 bits. */
@Component
class TimeBasedCodes implements OneTimeCodes {

    private static final int SEED_BYTES = 20;

    private final TimeBasedOneTimePasswordGenerator generator = new TimeBasedOneTimePasswordGenerator();
    private final SecureRandom random = new SecureRandom();

    @Override
    public Seed freshSeed() {
        var bytes = new byte[SEED_BYTES];
        random.nextBytes(bytes);
        return new Seed(Base32.encode(bytes));
    }

    @Override
    public Optional<Long> stepOf(Seed seed, String typed, Instant now) {
        var figures = typed.replaceAll("\\s", "");
        if (!figures.matches("[0-9]{6}")) {
            return Optional.empty();
        }
        long present = now.getEpochSecond() / generator.getTimeStep().toSeconds();
        return LongStream.rangeClosed(present - 1, present + 1)
                .filter(step -> isEqual(figures, codeAt(seed, step)))
                .boxed()
                .findFirst();
    }

    String codeAt(Seed seed, long step) {
        try {
            var key = new SecretKeySpec(Base32.decode(seed.letters()), generator.getAlgorithm());
            var moment = Instant.ofEpochSecond(step * generator.getTimeStep().toSeconds());
            return generator.generateOneTimePasswordString(key, moment);
        } catch (InvalidKeyException unusable) {
            throw new IllegalStateException(unusable);
        }
    }

    @Override
    public SquarePicture pictureOf(Seed seed, String login) {
        var label =
                URLEncoder.encode("Tyngdpunkt:" + login, StandardCharsets.UTF_8).replace("+", "%20");
        var code = QrCode.encodeText(
                "otpauth://totp/" + label + "?secret=" + seed.letters() + "&issuer=Tyngdpunkt", QrCode.Ecc.MEDIUM);
        var path = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                if (code.getModule(x, y)) {
                    path.append('M').append(x + 4).append(' ').append(y + 4).append("h1v1h-1z");
                }
            }
        }
        return new SquarePicture(code.size + 8, path.toString());
    }

    private static boolean isEqual(String one, String other) {
        return MessageDigest.isEqual(
                one.getBytes(StandardCharsets.US_ASCII), other.getBytes(StandardCharsets.US_ASCII));
    }
}
