package se.tyngdpunkt.records.domain.mine;

import java.time.Instant;
import se.tyngdpunkt.shared.PersonId;

/** Whose document it is, and when it was made. */
public record Heading(PersonId person, String name, String municipality, Instant at) {}
