package se.tyngdpunkt.access.domain.everybody;

import java.util.List;
import se.tyngdpunkt.organisation.Person;

/**
 * Who has no account.
 *
 * @param never those without a link, by name
 * @param invited those whose link still works, the earliest link first
 * @param canBeSent whether links go by e-mail
 */
public record WithoutAccount(List<Person> never, List<Person> invited, boolean canBeSent) {

    public WithoutAccount {
        never = List.copyOf(never);
        invited = List.copyOf(invited);
    }
}
