package se.tyngdpunkt.organisation;

import se.tyngdpunkt.shared.MunicipalityId;

/**
 * A municipality.
 *
 * @param code its four-digit kommunkod
 */
public record Municipality(MunicipalityId id, String name, String code) {}
