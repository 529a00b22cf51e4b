package se.tyngdpunkt.audit.domain;

import java.time.Instant;
import java.util.List;
import se.tyngdpunkt.shared.Deed;
import se.tyngdpunkt.shared.PersonId;
import se.tyngdpunkt.shared.Refusal;
import se.tyngdpunkt.shared.Viewing;

/** The trail of the municipality in scope; there is no way to change it. */
public interface Trail {

    void keep(Deed deed, Instant at);

    /** All at one time, however many. */
    void keepAll(List<Deed> deeds, Instant at);

    void keep(List<Viewing> viewings, Instant at);

    /** Nothing is added when she has tried the same within the hour. */
    void keep(Refusal refusal, Instant at);

    /** The latest first. */
    List<Seen> seen(PersonId person, int atMost);

    /** What others did that concerns her, the latest first. */
    List<Done> doneTo(PersonId person, int atMost);

    /** Somebody has had a person's figures before her on that page. */
    record Seen(PersonId by, String page, Instant at) {}

    /** Somebody has done that. */
    record Done(PersonId by, String what, Instant at) {}
}
