package se.tyngdpunkt.access.domain.entry;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import se.tyngdpunkt.access.domain.account.AccountId;
import se.tyngdpunkt.shared.MunicipalityId;

/** Between the password and the code: known, but not yet signed in. */
public record PendingSignIn(MunicipalityId municipality, AccountId account, OwnPath next, Instant since) {

    private static final Duration LONGEST = Duration.ofMinutes(10);

    public boolean isOver(Instant now) {
        return !now.isBefore(since.plus(LONGEST));
    }

    public String toText() {
        return municipality.value() + " " + account.value() + " " + since + " " + next.value();
    }

    public static Optional<PendingSignIn> ofText(String text) {
        var parts = text.split(" ");
        return parts.length == 4
                ? Optional.of(new PendingSignIn(
                        MunicipalityId.of(parts[0]),
                        new AccountId(UUID.fromString(parts[1])),
                        new OwnPath(parts[3]),
                        Instant.parse(parts[2])))
                : Optional.empty();
    }
}
