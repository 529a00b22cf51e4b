package se.tyngdpunkt.access.domain.invitation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import se.tyngdpunkt.shared.PersonId;

/** The links of the municipality in scope. */
public interface Invitations {

    /** In place of whatever link the person has and has not used. */
    void add(Invitation invitation);

    /** A link that is neither used nor too old. */
    Optional<Invitation> open(String fingerprint, Instant now);

    /** The link that a person has and has not used. */
    Optional<Invitation> openFor(PersonId person, Instant now);

    /** The same, which nobody else can use or take back until the transaction ends. */
    Optional<Invitation> hold(String fingerprint, Instant now);

    void use(String fingerprint, Instant now);

    /** Forgets unused links that had stopped working before then. */
    void forgetExpired(Instant time);

    /** Those of a person that have been used since then, the latest first. */
    List<UsedLink> usedSince(PersonId person, Instant since);

    /** Takes back the link that a person has and has not used; false if there is none. */
    boolean withdraw(PersonId person);
}
