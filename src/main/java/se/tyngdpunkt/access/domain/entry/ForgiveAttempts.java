package se.tyngdpunkt.access.domain.entry;

import se.tyngdpunkt.shared.UseCase;

/** Takes back what was counted in advance, once somebody has come in. */
@UseCase
public class ForgiveAttempts {

    private final Throttle throttle;

    ForgiveAttempts(Throttle throttle) {
        this.throttle = throttle;
    }

    /** The person's own door starts afresh; of the address only this attempt is forgiven, since others share it. */
    public void at(Door own, Door address) {
        var failures = throttle.lock(address);
        throttle.keep(address, failures.butOne());
        throttle.forget(own);
    }
}
