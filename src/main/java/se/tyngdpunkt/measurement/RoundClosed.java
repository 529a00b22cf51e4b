package se.tyngdpunkt.measurement;

import se.tyngdpunkt.shared.MunicipalityId;

/** A round has closed; told inside the closing transaction. */
public record RoundClosed(MunicipalityId municipality, RoundId round) {}
