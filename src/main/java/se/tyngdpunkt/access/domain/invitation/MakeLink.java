package se.tyngdpunkt.access.domain.invitation;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import se.tyngdpunkt.message.Letter;
import se.tyngdpunkt.message.Letters;
import se.tyngdpunkt.organisation.Organisation;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.shared.Deed;
import se.tyngdpunkt.shared.Events;
import se.tyngdpunkt.shared.NotFound;
import se.tyngdpunkt.shared.PersonId;
import se.tyngdpunkt.shared.UseCase;

/** An administrator invites somebody, or lets her choose a new password; earlier links stop working. */
@UseCase
public class MakeLink {

    private final Organisation organisation;
    private final Invitations invitations;
    private final Letters letters;
    private final Events events;
    private final Clock clock;

    MakeLink(Organisation organisation, Invitations invitations, Letters letters, Events events, Clock clock) {
        this.organisation = organisation;
        this.invitations = invitations;
        this.letters = letters;
        this.events = events;
        this.clock = clock;
    }

    public MadeLink make(Viewer viewer, PersonId person, boolean removesSecondFactor) {
        Administration.requireOverAnother(viewer, person);
        if (organisation.person(person).isEmpty()) {
            throw new NotFound();
        }
        var token = LinkToken.fresh(viewer.municipality());
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        invitations.add(new Invitation(
                token.fingerprint(), person, removesSecondFactor, viewer.person(), now, now.plus(Invitation.VALID)));
        var what = removesSecondFactor ? "access.link-made-removing-codes" : "access.link-made";
        events.tell(Deed.of(viewer.signedIn(), what, person.value()).about(person));
        return post(person, token);
    }

    /** Without a mail server nothing is posted, since letters that cannot be sent are kept, and the secret with them. */
    private MadeLink post(PersonId person, LinkToken token) {
        if (letters.canBeSent()) {
            letters.post(new Letter(
                    person,
                    "access.letter.subject",
                    "access.letter.text",
                    List.of(),
                    token.path(),
                    Optional.empty(),
                    Optional.empty()));
        }
        return new MadeLink(token.path(), letters.canBeSent());
    }
}
