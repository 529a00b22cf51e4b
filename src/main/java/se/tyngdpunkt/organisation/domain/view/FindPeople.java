package se.tyngdpunkt.organisation.domain.view;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.tyngdpunkt.organisation.Organisation;
import se.tyngdpunkt.organisation.Person;
import se.tyngdpunkt.organisation.SignIns;
import se.tyngdpunkt.organisation.SignIns.State;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.organisation.domain.Permission;
import se.tyngdpunkt.organisation.domain.Reading;
import se.tyngdpunkt.organisation.domain.Records;
import se.tyngdpunkt.shared.PersonId;
import se.tyngdpunkt.shared.UseCase;

/** People by a part of their name or address, and how they sign in. */
@UseCase
public class FindPeople {

    public static final int MOST = 50;

    private static final int LONGEST = 100;

    private final Records records;
    private final Organisation organisation;
    private final SignIns signIns;

    FindPeople(Records records, Organisation organisation, SignIns signIns) {
        this.records = records;
        this.organisation = organisation;
        this.signIns = signIns;
    }

    /** Whom to show. */
    public enum Wanted {
        ALL,
        /** Nobody signs them in yet, whether or not they are invited. */
        WITHOUT_ACCOUNT,
        /** Neither a workplace nor a role. */
        WITHOUT_PLACE
    }

    /** Somebody, whether she has a workplace or a role, and how she signs in if she can. */
    public record Found(Person person, boolean isPlaced, Optional<State> state) {}

    /** At most {@link #MOST} and one, which tells that there are more. */
    public List<Found> find(Viewer viewer, String typed, Wanted wanted) {
        Permission.toLookAfterPeople(viewer);
        var words = Reading.tidy(typed).replace("\0", "");
        if (words.length() > LONGEST) {
            return List.of();
        }
        var states = signIns.states();
        Set<PersonId> except = wanted == Wanted.WITHOUT_ACCOUNT
                ? states.entrySet().stream()
                        .filter(one -> !(one.getValue() instanceof State.Invited))
                        .map(Map.Entry::getKey)
                        .collect(Collectors.toSet())
                : Set.of();
        var search = new Records.Search(words, except, wanted == Wanted.WITHOUT_PLACE, organisation.today());
        return records.search(search, MOST + 1).stream()
                .map(one -> new Found(
                        one.person(),
                        one.isPlaced(),
                        Optional.ofNullable(states.get(one.person().id()))))
                .toList();
    }
}
