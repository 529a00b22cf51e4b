package se.tyngdpunkt.measurement.domain.form;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.tyngdpunkt.instrument.WayOfWorking.Privacy;
import se.tyngdpunkt.measurement.MeasurementId;
import se.tyngdpunkt.measurement.MeasurementState;
import se.tyngdpunkt.shared.PersonId;

/**
 * Where measurements and their answers are kept. Everything is within the municipality in scope. What is asked for by
 * anybody but the worker herself is of named rounds only: of other rounds nobody else reaches so much as the state.
 */
public interface Forms {

    /** One in a named round. */
    Optional<Measured> measured(MeasurementId id);

    /** All of these people's measurements in named rounds that have opened, by person, then the oldest round first. */
    List<Measured> ofPeople(Collection<PersonId> people);

    /** The worker's own, in whichever round. */
    Optional<Measured> own(PersonId worker, MeasurementId id);

    /** All of the worker's own in rounds that have opened, the oldest round first. */
    default List<Measured> ofWorker(PersonId worker) {
        return ofWorkers(Set.of(worker));
    }

    /** The same of several workers, each of whose is her own. */
    List<Measured> ofWorkers(Collection<PersonId> workers);

    /** What of the same worker's may stand beside it: nothing that whoever sees this one may not see. */
    default List<Measured> beside(Measured one) {
        return beside(one.round().privacy(), Set.of(one.head().person()));
    }

    /** The same of several workers in a round of that privacy. */
    default List<Measured> beside(Privacy privacy, Collection<PersonId> workers) {
        return switch (privacy) {
            case NAMED -> ofPeople(workers);
            case CONFIDENTIAL -> ofWorkers(workers);
            case ANONYMOUS -> List.of();
        };
    }

    /** Saves a draft on top of that revision; false if another save came first or it is no draft any more. */
    boolean saveDraft(MeasurementId id, int onRevision, Map<String, String> typed, Instant at);

    /** Turns a draft into a submitted measurement; false if another save came first or it is no draft any more. */
    boolean submit(MeasurementId id, int onRevision, Map<String, String> read, Reckonings reckonings, Instant at);

    /** Moves a measurement from one state to another; false if it does not stand in the first, in that revision. */
    boolean move(MeasurementId id, int onRevision, MeasurementState from, MeasurementState to, PersonId by, Instant at);

    /** Makes a sent measurement a draft again, with the reason; false if it does not stand in that revision. */
    boolean handBack(MeasurementId id, int onRevision, String reason);

    /** Keeps what another tab typed on an older revision; each tab's latest, and the same again as it was. */
    void setAside(MeasurementId id, SetAside version);

    /** What was set aside last, if anything. */
    Optional<SetAside> setAside(MeasurementId id);

    /** Lets go of that version; not if its tab has written more since. */
    void clearSetAside(MeasurementId id, SetAside version);

    /** Replaces what a worker found hard to read: row key to reason key. */
    void tellHardRows(MeasurementId id, Map<String, String> reasons);

    Map<String, String> hardRows(MeasurementId id);

    /**
     * A version of a draft that another save overtook.
     *
     * @param tab which opened form it was typed in
     */
    record SetAside(TabId tab, int revision, Map<String, String> typed, Instant at) {
        public SetAside {
            typed = Map.copyOf(typed);
        }

        /** What tells this version from every other, also from what the same tab types later. */
        public String mark() {
            return tab.value() + " " + at;
        }
    }
}
