package se.tyngdpunkt.access.domain.entry;

/**
 * Where a request comes from.
 *
 * @param address the network it comes from, coarse enough to be one household or office
 * @param isThisMachine whether it was sent on the machine itself, by nobody else's mediation
 */
public record Caller(String address, boolean isThisMachine) {}
