package se.tyngdpunkt.matrix;

import java.util.UUID;
import se.tyngdpunkt.shared.PersonId;
import se.tyngdpunkt.shared.UnitId;

/**
 * The thing asked for in one cell, whichever kind of thing the route is about.
 *
 * @param who who asks
 * @param papers the measurements and the plan of the person
 * @param holder somebody with a role, as near as the person is
 */
public record Target(Who who, PersonId person, Papers papers, UnitId unit, Turns rounds, Grant holder) {

    /** A person's measurements, one in each state, and what belongs to them. */
    record Papers(
            UUID draft,
            UUID sent,
            UUID summed,
            UUID proposed,
            UUID agreed,
            UUID done,
            UUID givenToManager,
            UUID givenToHead,
            ByKey byKey,
            UnitId group) {}

    /** Her measurements in rounds that the leader scores: to be scored; scored, with a row of it that she contests. */
    record ByKey(UUID sent, UUID summed, UUID contested) {}

    /** A unit's rounds. */
    record Turns(UUID planned, UUID open, UUID closed, UUID imported) {}

    /** Somebody's role over a unit. */
    record Grant(PersonId person, String role, UnitId unit) {}
}
