package se.tyngdpunkt.access.domain.setup;

import java.time.Instant;
import se.tyngdpunkt.shared.text.ConsoleCode;

/** The codes by which an operator lets one more municipality be set up, each once and for a time. */
public interface SetUpPermits {

    boolean isAnyGood(Instant at);

    boolean isGood(ConsoleCode code, Instant at);

    /** Takes it away; false if somebody else has used it first. */
    boolean use(ConsoleCode code, Instant at);

    void forgetBefore(Instant at);
}
