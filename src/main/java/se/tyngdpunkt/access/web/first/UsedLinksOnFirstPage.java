package se.tyngdpunkt.access.web.first;

import java.util.Optional;
import org.springframework.stereotype.Component;
import se.tyngdpunkt.access.domain.invitation.TellUsedLinks;
import se.tyngdpunkt.access.domain.invitation.UsedLink;
import se.tyngdpunkt.organisation.Organisation;
import se.tyngdpunkt.organisation.Person;
import se.tyngdpunkt.shared.FirstPageBlock;
import se.tyngdpunkt.shared.SignedIn;

@Component
class UsedLinksOnFirstPage implements FirstPageBlock {

    private static final int ORDER = 5;

    private final TellUsedLinks tell;
    private final Organisation organisation;

    UsedLinksOnFirstPage(TellUsedLinks tell, Organisation organisation) {
        this.tell = tell;
        this.organisation = organisation;
    }

    @Override
    public Optional<Block> blockFor(SignedIn who) {
        var lines = tell.to(who).stream().map(this::line).toList();
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(new Block(ORDER, "access/_usedLinks.jte", new UsedLinksPart(lines)));
    }

    private UsedLinksPart.Line line(UsedLink link) {
        var madeBy = organisation.person(link.madeBy()).map(Person::name).orElse("?");
        return new UsedLinksPart.Line(madeBy, link.madeAt(), link.usedAt(), link.removedSecondFactor());
    }
}
