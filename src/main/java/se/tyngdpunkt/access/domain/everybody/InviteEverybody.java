package se.tyngdpunkt.access.domain.everybody;

import java.util.List;
import se.tyngdpunkt.access.domain.invitation.MadeLink;
import se.tyngdpunkt.access.domain.invitation.MakeLink;
import se.tyngdpunkt.organisation.Person;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.shared.UseCase;

/** Invites all who have a workplace or a role and no account, with a link of her own for each. */
@UseCase
public class InviteEverybody {

    /** One transaction and, without a mail server, one list to hand out. */
    public static final int AT_ONCE = 500;

    private final FindWithoutAccount find;
    private final MakeLink makeLink;

    InviteEverybody(FindWithoutAccount find, MakeLink makeLink) {
        this.find = find;
        this.makeLink = makeLink;
    }

    /** Somebody and her link. */
    public record Invited(Person person, MadeLink link) {}

    /** Those who were never invited, or, again, those whose link is not used and then stops working; at most so many. */
    public List<Invited> invite(Viewer viewer, boolean again) {
        var waiting = find.find(viewer);
        var people = again ? waiting.invited() : waiting.never();
        return people.stream()
                .limit(AT_ONCE)
                .map(person -> new Invited(person, makeLink.make(viewer, person.id(), false)))
                .toList();
    }
}
