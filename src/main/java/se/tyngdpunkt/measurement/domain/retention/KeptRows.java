package se.tyngdpunkt.measurement.domain.retention;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.tyngdpunkt.measurement.MeasurementId;
import se.tyngdpunkt.measurement.domain.form.Measured;
import se.tyngdpunkt.shared.PersonId;

/** Where the rule is kept, and rows are deleted. Everything is within the municipality in scope. */
public interface KeptRows {

    /** None until the municipality has decided. */
    Optional<RetentionRule> rule();

    void decide(RetentionRule rule);

    void keepAll();

    /** Which groups have rows left, or anything that was never sent, in which rounds, open ones too. */
    Set<GroupInRound> withAnythingLeft();

    /** Whose measurements there have been sent and have rows left. */
    Set<PersonId> withRowsIn(Collection<GroupInRound> places);

    /** The measurements with a row that waits to be answered. */
    Set<MeasurementId> contested();

    /**
     * Deletes those answers, the worker's and the leader's; what the model has made of them stays. Whoever has it before her
     * has seen other rows from then on. False, and nothing deleted, where somebody has changed it since it was seen, or where
     * a row waits to be answered and was not known to.
     */
    boolean delete(Measured seen, Collection<String> fields, boolean isContested, Instant at);

    /** What was typed there and never sent: drafts, but for those that may still be sent on that day, and set-aside versions. */
    Unsent unsent(Collection<GroupInRound> places, LocalDate day);

    record Unsent(long drafts, long versions) {}

    /** Deletes that, so that nothing has been begun; tells whose drafts it took. */
    Map<MeasurementId, PersonId> deleteUnsent(Collection<GroupInRound> places, LocalDate day);

    /** Deletes the words of answered objections to rows that are gone. */
    void deleteObjections();

    /** Those among a person's measurements of which rows have been deleted. */
    Set<MeasurementId> deletedOf(PersonId person);
}
