package se.tyngdpunkt.measurement.tallies;

import java.util.Collection;
import java.util.List;
import se.tyngdpunkt.measurement.MeasurementHead;
import se.tyngdpunkt.measurement.RoundId;
import se.tyngdpunkt.shared.UnitId;

/** How far a round has come, as it stands now. Unprotected. */
public interface Headcounts {

    /** Per group that is in the round. */
    List<Headcount> of(RoundId round);

    /** Of these groups only. */
    List<Headcount> of(RoundId round, Collection<UnitId> groups);

    /** Everybody's measurement in those groups, without answers; of a named round only. */
    List<MeasurementHead> people(RoundId round, Collection<UnitId> groups);

    /** How many were to measure, have submitted and have had their talk. */
    record Headcount(UnitId group, int invited, int answered, int discussed) {}
}
