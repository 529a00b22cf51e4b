package se.tyngdpunkt.access.domain.setup;

import java.time.Clock;
import java.util.Optional;
import se.tyngdpunkt.organisation.Municipalities;
import se.tyngdpunkt.shared.text.ConsoleCode;

/** The codes that are good: the console's own until something has been set up, and those that the operator has permitted. */
public final class SetUpCodes {

    private final Municipalities municipalities;
    private final SetUpCode console;
    private final SetUpPermits permits;
    private final Clock clock;

    SetUpCodes(Municipalities municipalities, SetUpCode console, SetUpPermits permits, Clock clock) {
        this.municipalities = municipalities;
        this.console = console;
        this.permits = permits;
        this.clock = clock;
    }

    /** The console's own is kept from all others at once; a permit is taken away when it is used. */
    record Held(ConsoleCode code, boolean isPermit) {

        Optional<ConsoleCode> permit() {
            return Optional.of(code).filter(_ -> isPermit);
        }
    }

    /** Whether there is no municipality yet. */
    boolean isFirst() {
        return municipalities.all().isEmpty();
    }

    boolean isAnyGood() {
        return isFirst() || permits.isAnyGood(clock.instant());
    }

    /** Nothing where the code is not good. */
    Optional<Held> hold(ConsoleCode typed) {
        if (isFirst() && console.take(typed)) {
            return Optional.of(new Held(typed, false));
        }
        return Optional.of(new Held(typed, true)).filter(held -> permits.isGood(held.code(), clock.instant()));
    }

    /** So that what went wrong can be mended with the same code. */
    void putBack(Held held) {
        if (!held.isPermit()) {
            console.putBack(held.code());
        }
    }
}
