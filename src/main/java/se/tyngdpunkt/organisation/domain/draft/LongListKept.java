package se.tyngdpunkt.organisation.domain.draft;

import java.util.UUID;
import se.tyngdpunkt.shared.MunicipalityId;

/** A list waits that is too long to be compared while somebody waits for the page; told inside the keeping transaction. */
public record LongListKept(MunicipalityId municipality, UUID file) {}
