package se.tyngdpunkt.measurement;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.tyngdpunkt.shared.PersonId;

/** What was agreed in earlier talks and is not followed up: a slot that the talks fill, shown first in the form. */
public interface AgreedActions {

    /** Her agreed actions that are not yet followed up, the earliest due day first. */
    List<AgreedAction> openFor(PersonId worker);

    /** How many actions that are overdue, per person; people without any are left out. */
    Map<PersonId, Integer> overdueFor(Collection<PersonId> workers);

    /**
     * One agreed action.
     *
     * @param overdue whether its due day has passed and it is not done
     * @param caseLabel the case it is for, where it is for a single case
     */
    record AgreedAction(
            String what,
            String responsible,
            LocalDate due,
            boolean overdue,
            boolean done,
            Optional<String> caseLabel) {}
}
