package se.tyngdpunkt.access.domain.setup;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/**
 * The code that proves that whoever sets up the program sees its console: eight groups of four signs, kept in memory alone
 * and gone once used or stopped.
 */
public final class SetUpCode {

    private static final String ALPHABET = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private static final int LENGTH = 32;

    private final AtomicReference<String> code = new AtomicReference<>("");

    /** In groups, for the console; the same until it is used. */
    public String shown() {
        return code.updateAndGet(known -> known.isEmpty() ? fresh() : known).replaceAll("(.{4})(?!$)", "$1-");
    }

    /** Takes the code if it is the right one; nobody else can then use it. */
    Optional<Taken> take(String typed) {
        var signs = typed.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
        var known = code.get();
        return !known.isEmpty() && isEqual(signs, known) && code.compareAndSet(known, "")
                ? Optional.of(new Taken(known))
                : Optional.empty();
    }

    void putBack(Taken taken) {
        code.compareAndSet("", taken.code);
    }

    record Taken(String code) {}

    private static boolean isEqual(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }

    private static String fresh() {
        var random = new SecureRandom();
        return random.ints(LENGTH, 0, ALPHABET.length())
                .mapToObj(index -> ALPHABET.substring(index, index + 1))
                .reduce("", String::concat);
    }
}
