package se.tyngdpunkt.organisation;

import se.tyngdpunkt.shared.PersonId;
import se.tyngdpunkt.shared.SignedIn;

/** A person's address was changed by an administrator; whoever sent her letters or signs her in must know both. */
public record EmailChanged(SignedIn by, PersonId person, String before, String after) {}
