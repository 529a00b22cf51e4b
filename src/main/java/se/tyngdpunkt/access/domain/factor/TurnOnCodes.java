package se.tyngdpunkt.access.domain.factor;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import se.tyngdpunkt.access.domain.account.Account;
import se.tyngdpunkt.access.domain.account.Accounts;
import se.tyngdpunkt.access.domain.account.SealedSecret;
import se.tyngdpunkt.access.domain.account.SecondFactor;
import se.tyngdpunkt.shared.Deed;
import se.tyngdpunkt.shared.Events;
import se.tyngdpunkt.shared.SignedIn;
import se.tyngdpunkt.shared.UseCase;

/** Turns one-time codes on once the app has shown that it makes the right ones. */
@UseCase
public class TurnOnCodes {

    private final Accounts accounts;
    private final RecoveryCodes recoveryCodes;
    private final OneTimeCodes oneTimeCodes;
    private final Sealer sealer;
    private final Events events;
    private final Clock clock;

    TurnOnCodes(
            Accounts accounts,
            RecoveryCodes recoveryCodes,
            OneTimeCodes oneTimeCodes,
            Sealer sealer,
            Events events,
            Clock clock) {
        this.accounts = accounts;
        this.recoveryCodes = recoveryCodes;
        this.oneTimeCodes = oneTimeCodes;
        this.sealer = sealer;
        this.events = events;
        this.clock = clock;
    }

    /** The recovery codes, to be shown this once; nothing if the code was wrong or codes are on already. All other sessions end. */
    public Optional<TurnedOn> turnOn(SignedIn who, Account account, SealedSecret offered, String typed) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return sealer.open(offered, account.id())
                .flatMap(seed -> oneTimeCodes.stepOf(seed, typed, now))
                .flatMap(step -> accounts.change(account.id(), present -> Optional.of(present)
                        .filter(one -> !one.hasSecondFactor())
                        .map(one -> one.withSecondFactor(new SecondFactor.Codes(offered, step), now))))
                .map(changed -> {
                    var codes = RecoveryCode.fresh(new SecureRandom());
                    recoveryCodes.replace(account.id(), codes);
                    events.tell(
                            Deed.of(who, "access.codes-turned-on", account.id().value())
                                    .about(who.person()));
                    return new TurnedOn(changed, codes);
                });
    }

    /** What came of it. */
    public record TurnedOn(Account account, List<RecoveryCode> codes) {

        public TurnedOn {
            codes = List.copyOf(codes);
        }
    }
}
