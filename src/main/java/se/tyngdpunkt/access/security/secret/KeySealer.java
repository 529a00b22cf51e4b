package se.tyngdpunkt.access.security.secret;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import org.springframework.stereotype.Component;
import se.tyngdpunkt.access.domain.account.AccountId;
import se.tyngdpunkt.access.domain.account.SealedSecret;
import se.tyngdpunkt.access.domain.factor.Sealer;
import se.tyngdpunkt.access.domain.factor.Seed;

/** AES-GCM with the program's own key; the account is bound in, so that a seal cannot be moved to another. */
@Component
class KeySealer implements Sealer {

    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final ProgramKey key;
    private final SecureRandom random = new SecureRandom();

    KeySealer(ProgramKey key) {
        this.key = key;
    }

    @Override
    public SealedSecret seal(Seed seed, AccountId owner) {
        var nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        try {
            var sealed = cipher(Cipher.ENCRYPT_MODE, nonce, owner)
                    .doFinal(seed.letters().getBytes(StandardCharsets.US_ASCII));
            var whole =
                    ByteBuffer.allocate(NONCE_BYTES + sealed.length).put(nonce).put(sealed);
            return new SealedSecret(Base64.getEncoder().encodeToString(whole.array()));
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException(broken);
        }
    }

    @Override
    public Optional<Seed> open(SealedSecret secret, AccountId owner) {
        try {
            var whole = Base64.getDecoder().decode(secret.value());
            var opened = cipher(Cipher.DECRYPT_MODE, Arrays.copyOf(whole, NONCE_BYTES), owner)
                    .doFinal(whole, NONCE_BYTES, whole.length - NONCE_BYTES);
            return Optional.of(new Seed(new String(opened, StandardCharsets.US_ASCII)));
        } catch (AEADBadTagException | IllegalArgumentException otherKeyOrOwner) {
            return Optional.empty();
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private Cipher cipher(int mode, byte[] nonce, AccountId owner) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key.get(), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(owner.value().toString().getBytes(StandardCharsets.US_ASCII));
        return cipher;
    }
}
