package se.tyngdpunkt.measurement.domain.round;

/** How far a round has come: how many are in it, how many have submitted, how many have had their talk. */
public record Progress(int invited, int submitted, int discussed) {}
