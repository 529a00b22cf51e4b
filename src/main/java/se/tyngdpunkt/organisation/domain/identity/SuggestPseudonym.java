package se.tyngdpunkt.organisation.domain.identity;

import java.security.SecureRandom;
import java.util.stream.Stream;
import se.tyngdpunkt.organisation.Person;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.organisation.domain.Permission;
import se.tyngdpunkt.shared.UseCase;

/** Thinks of a pseudonym that says nothing of anybody. */
@UseCase
public class SuggestPseudonym {

    private static final int LEAST = 1000;
    private static final int NUMBERS = 9000;
    private static final int TRIES = 50;

    private final Identities identities;
    private final SecureRandom random = new SecureRandom();

    SuggestPseudonym(Identities identities) {
        this.identities = identities;
    }

    /** The word with a number drawn by lot, which nobody else has. */
    public Pseudonym suggest(Viewer viewer, Person person, String word) {
        Permission.toLookAfterPeople(viewer);
        return Stream.generate(() -> new Pseudonym(word, String.valueOf(LEAST + random.nextInt(NUMBERS))))
                .limit(TRIES)
                .filter(pseudonym -> !identities.isTaken(pseudonym, person) && !pseudonym.tells(person))
                .findFirst()
                .orElse(new Pseudonym("", ""));
    }
}
