package se.tyngdpunkt.access.domain.factor;

import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import se.tyngdpunkt.access.domain.account.AccountId;
import se.tyngdpunkt.shared.Sha256;

/** A code for the day the telephone is gone: eighty random bits in letters and figures that are not mistaken for others. */
public record RecoveryCode(String signs) {

    public static final int COUNT = 8;

    private static final String ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int LENGTH = 16;

    public RecoveryCode {
        signs = signs.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }

    public static List<RecoveryCode> fresh(RandomGenerator random) {
        return Stream.generate(() -> one(random)).limit(COUNT).toList();
    }

    public boolean isPossible() {
        return signs.length() == LENGTH;
    }

    public String inGroups() {
        return signs.replaceAll("(.{4})(?!$)", "$1-");
    }

    /** So random that a plain digest keeps it; no key, since it must work when the key is lost. */
    public String fingerprintFor(AccountId owner) {
        return Sha256.hexOf(owner.value() + " " + signs);
    }

    private static RecoveryCode one(RandomGenerator random) {
        return new RecoveryCode(random.ints(LENGTH, 0, ALPHABET.length())
                .mapToObj(index -> ALPHABET.substring(index, index + 1))
                .reduce("", String::concat));
    }

    @Override
    public String toString() {
        return "RecoveryCode";
    }
}
