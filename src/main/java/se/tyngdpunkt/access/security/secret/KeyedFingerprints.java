package se.tyngdpunkt.access.security.secret;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import org.springframework.stereotype.Component;
import se.tyngdpunkt.access.domain.entry.Fingerprints;
import se.tyngdpunkt.access.domain.throttle.Door;

/** HMAC with the program's own key: logins and addresses are few enough to be tried against a plain digest. */
@Component
class KeyedFingerprints implements Fingerprints {

    private static final String KIND = "HmacSHA256";

    private final ProgramKey key;

    KeyedFingerprints(ProgramKey key) {
        this.key = key;
    }

    @Override
    public String of(Door door) {
        try {
            var mac = Mac.getInstance(KIND);
            mac.init(key.get());
            return HexFormat.of().formatHex(mac.doFinal(("door " + door.name()).getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
