package se.tyngdpunkt.shared.retention;

import java.util.List;
import se.tyngdpunkt.shared.PersonId;

/** Names and addresses of people who have left are deleted by the municipality's decision, in the transaction that runs. */
public record PeopleForgotten(List<PersonId> people) {

    public PeopleForgotten {
        people = List.copyOf(people);
    }
}
