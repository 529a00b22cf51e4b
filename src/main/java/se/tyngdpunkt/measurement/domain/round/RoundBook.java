package se.tyngdpunkt.measurement.domain.round;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.tyngdpunkt.measurement.Round;
import se.tyngdpunkt.measurement.RoundId;
import se.tyngdpunkt.measurement.RoundState;
import se.tyngdpunkt.shared.PersonId;
import se.tyngdpunkt.shared.UnitId;

/** Where rounds are kept. Everything is within the municipality in scope. */
public interface RoundBook {

    /** Nobody else in the municipality plans a round, or gives one more days, until the transaction ends. */
    void lockPlanning();

    void add(Round round, List<Integer> reminderDays, PersonId by, Instant at);

    Optional<Round> round(RoundId id);

    /** The round, locked until the transaction ends, so that two cannot open or close it at once. */
    Optional<Round> locked(RoundId id);

    /** The latest first. */
    List<Round> all();

    List<Integer> reminderDays(RoundId id);

    /** Everything of it but its state. */
    void change(Round round, List<Integer> reminderDays);

    /** Drops a round that has not opened. */
    void drop(RoundId id);

    void changeState(RoundId id, RoundState state);

    void changeDays(RoundId id, LocalDate opensOn, LocalDate lastDay);

    /** Adds people who are not yet in the round; those who are stay as they are. */
    void enrol(RoundId id, Map<PersonId, UnitId> groups);

    /**
     * Lets a person answer until that day, whatever the round's state; she is enrolled if she is not. Whether that is new:
     * not when she may answer until just that day already.
     */
    boolean letIn(RoundId id, PersonId person, UnitId group, LocalDate until);

    void note(RoundId id, RoundEvent event);

    /** The oldest first. */
    List<RoundEvent> events(RoundId id);

    Progress progress(RoundId id);

    /** Notes that the reminder of that day is being sent; false if it has been. */
    boolean startReminder(RoundId id, LocalDate day);

    /** Who has not submitted. */
    Collection<PersonId> notSubmitted(RoundId id);
}
