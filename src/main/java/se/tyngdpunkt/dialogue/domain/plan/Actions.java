package se.tyngdpunkt.dialogue.domain.plan;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import se.tyngdpunkt.dialogue.ActionId;
import se.tyngdpunkt.dialogue.domain.talk.Talk;
import se.tyngdpunkt.measurement.MeasurementId;
import se.tyngdpunkt.shared.PersonId;

/** Where plans are kept. */
public interface Actions {

    Optional<Action> find(ActionId id);

    /** The action to change, kept from others until the transaction ends. */
    Optional<Action> toChange(ActionId id);

    /** Everything proposed in a talk, removed ones left out, the earliest due day first. */
    List<Action> proposedIn(MeasurementId measurement);

    /** Agreed and not followed up, the earliest due day first. */
    List<Action> openOf(Collection<PersonId> workers);

    /** What is agreed for the worker of a talk in other talks than that. */
    default List<Action> openBeside(Talk talk) {
        return openOf(List.of(talk.worker())).stream()
                .filter(action -> !action.measurement().equals(talk.measurement()))
                .toList();
    }

    /** Agreed and given to that person, followed up or not, the earliest due day first. */
    List<Action> givenTo(PersonId responsible);

    List<Change> historyOf(ActionId id);

    /** Keeps it as it now is, with the line that says what happened. */
    void save(Action action, Change change);
}
