package se.tyngdpunkt.access.domain.upkeep;

import java.time.Clock;
import java.time.Duration;
import se.tyngdpunkt.access.domain.invitation.Invitations;
import se.tyngdpunkt.access.domain.setup.SetUpPermits;
import se.tyngdpunkt.access.domain.throttle.Throttle;
import se.tyngdpunkt.organisation.Municipalities;
import se.tyngdpunkt.shared.MunicipalityScope;

/**
 * Forgets attempts that count no longer, and links and permits that work no longer. No use case of its own, since each municipality is a
 * transaction by itself.
 */
public final class ForgetWhatIsOver {

    /** After it every attempt is forgiven. */
    private static final Duration ATTEMPTS_COUNT_FOR = Duration.ofHours(1);

    private final Throttle throttle;
    private final Invitations invitations;
    private final SetUpPermits permits;
    private final Municipalities municipalities;
    private final Clock clock;

    ForgetWhatIsOver(
            Throttle throttle,
            Invitations invitations,
            SetUpPermits permits,
            Municipalities municipalities,
            Clock clock) {
        this.throttle = throttle;
        this.invitations = invitations;
        this.permits = permits;
        this.municipalities = municipalities;
        this.clock = clock;
    }

    public void forget() {
        var now = clock.instant();
        throttle.forgetBefore(now.minus(ATTEMPTS_COUNT_FOR));
        permits.forgetBefore(now);
        municipalities
                .all()
                .forEach(municipality -> MunicipalityScope.in(municipality.id(), () -> invitations.forgetExpired(now)));
    }
}
