package se.tyngdpunkt.measurement;

import se.tyngdpunkt.shared.PersonId;
import se.tyngdpunkt.shared.UnitId;

/**
 * Who, when and how far, without any answer.
 *
 * @param group the group the person worked in when the round opened; a later move does not change it
 */
public record MeasurementHead(MeasurementId id, RoundId round, PersonId person, UnitId group, MeasurementState state) {}
