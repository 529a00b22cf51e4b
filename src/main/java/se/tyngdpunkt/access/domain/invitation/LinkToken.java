package se.tyngdpunkt.access.domain.invitation;

import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import se.tyngdpunkt.shared.MunicipalityId;
import se.tyngdpunkt.shared.Sha256;

/**
 * What stands in a link: the municipality, so that it is known where to look, and 256 random bits, of which only a digest is
 * kept.
 *
 * @param text as it stands in the address
 */
public record LinkToken(MunicipalityId municipality, String fingerprint, String text) {

    private static final int MUNICIPALITY_BYTES = 16;
    private static final int SECRET_BYTES = 32;

    public static LinkToken fresh(MunicipalityId municipality) {
        var secret = new byte[SECRET_BYTES];
        new SecureRandom().nextBytes(secret);
        var id = municipality.value();
        var whole = ByteBuffer.allocate(MUNICIPALITY_BYTES + SECRET_BYTES)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .put(secret);
        return of(whole.array());
    }

    public static Optional<LinkToken> ofText(String text) {
        try {
            var whole = Base64.getUrlDecoder().decode(text);
            return whole.length == MUNICIPALITY_BYTES + SECRET_BYTES ? Optional.of(of(whole)) : Optional.empty();
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    private static LinkToken of(byte[] whole) {
        var id = ByteBuffer.wrap(whole);
        return new LinkToken(
                new MunicipalityId(new UUID(id.getLong(), id.getLong())),
                Sha256.hexOf(Arrays.copyOfRange(whole, MUNICIPALITY_BYTES, whole.length)),
                Base64.getUrlEncoder().withoutPadding().encodeToString(whole));
    }

    public String path() {
        return "/invitation/" + text;
    }

    @Override
    public String toString() {
        return "LinkToken";
    }
}
