package se.tyngdpunkt.access.web.everybody;

import java.util.List;
import se.tyngdpunkt.access.domain.everybody.InviteEverybody;
import se.tyngdpunkt.access.domain.everybody.WithoutAccount;
import se.tyngdpunkt.organisation.Person;

/**
 * Who will be invited, and how.
 *
 * @param links those just made, shown this once when they cannot be sent; empty otherwise
 */
public record InviteEverybodyPage(WithoutAccount people, List<Link> links) {

    private static final int NAMED = 200;

    /** Somebody's link, whole. */
    public record Link(Person person, String address) {

        @Override
        public String toString() {
            return "Link";
        }
    }

    public List<Person> named() {
        return people.never().stream().limit(NAMED).toList();
    }

    public int unnamed() {
        return Math.max(0, people.never().size() - NAMED);
    }

    /** How many links one press makes. */
    public int atOnce(List<Person> all) {
        return Math.min(all.size(), InviteEverybody.AT_ONCE);
    }
}
