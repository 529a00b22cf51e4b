package se.tyngdpunkt.access.domain.invitation;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import se.tyngdpunkt.shared.SignedIn;
import se.tyngdpunkt.shared.UseCase;

/** Tells somebody which links her password was lately chosen by, so that she sees one that she has not used herself. */
@UseCase
public class TellUsedLinks {

    private static final Duration TOLD_FOR = Duration.ofDays(14);

    private final Invitations invitations;
    private final Clock clock;

    TellUsedLinks(Invitations invitations, Clock clock) {
        this.invitations = invitations;
        this.clock = clock;
    }

    /** The latest first. Nothing of the invitation alone, which she has just followed; followed by another it is told too. */
    public List<UsedLink> to(SignedIn who) {
        var links = invitations.usedSince(who.person(), clock.instant().minus(TOLD_FOR));
        return links.stream().allMatch(UsedLink::openedAccount) ? List.of() : links;
    }
}
