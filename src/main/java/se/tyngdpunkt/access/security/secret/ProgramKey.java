package se.tyngdpunkt.access.security.secret;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.EnumSet;
import java.util.Set;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import se.tyngdpunkt.shared.Sha256;

/**
 * The key that seals secrets in the database: from {@code TYNGDPUNKT_SECRET_KEY}, which several nodes on one database must
 * share, or else a file beside the data, made when it is first needed and readable by nobody else.
 */
@Component
class ProgramKey {

    private static final int SHORTEST = 32;

    private final String given;
    private final Path file;
    private @Nullable SecretKey key;

    ProgramKey(
            @Value("${tyngdpunkt.secret-key:}") String given,
            @Value("${tyngdpunkt.data-dir:data}/secret.key") Path file) {
        if (!given.isEmpty() && given.length() < SHORTEST) {
            throw new IllegalStateException("TYNGDPUNKT_SECRET_KEY needs at least " + SHORTEST + " signs");
        }
        this.given = given;
        this.file = file;
    }

    synchronized SecretKey get() {
        var known = key;
        if (known == null) {
            known = new SecretKeySpec(
                    Sha256.of((given.isEmpty() ? fromFile() : given).getBytes(StandardCharsets.UTF_8)), "AES");
            key = known;
        }
        return known;
    }

    private String fromFile() {
        try {
            if (!Files.exists(file)) {
                make();
            }
            var text = Files.readString(file).strip();
            if (text.length() < SHORTEST) {
                throw new IllegalStateException("the key in " + file + " is damaged");
            }
            return text;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void make() throws IOException {
        var bytes = new byte[SHORTEST];
        new SecureRandom().nextBytes(bytes);
        var onlyOwner = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        Set<StandardOpenOption> asNew = EnumSet.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        Files.createDirectories(file.toAbsolutePath().getParent());
        try (var channel = Files.newByteChannel(file, asNew, onlyOwner)) {
            channel.write(java.nio.ByteBuffer.wrap(Base64.getEncoder().encode(bytes)));
        } catch (FileAlreadyExistsException madeMeanwhile) {
            // Another start was quicker; its key is the one.
        }
    }
}
