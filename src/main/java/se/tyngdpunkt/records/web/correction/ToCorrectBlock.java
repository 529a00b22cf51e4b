package se.tyngdpunkt.records.web.correction;

import java.util.Optional;
import org.springframework.stereotype.Component;
import se.tyngdpunkt.organisation.Organisation;
import se.tyngdpunkt.organisation.Role;
import se.tyngdpunkt.records.domain.correction.ListCorrections;
import se.tyngdpunkt.shared.FirstPageBlock;
import se.tyngdpunkt.shared.SignedIn;

/** Tells on the first page of whoever can mend something that somebody waits for it. */
@Component
class ToCorrectBlock implements FirstPageBlock {

    private static final int ORDER = 45;

    private final ListCorrections corrections;
    private final Organisation organisation;

    ToCorrectBlock(ListCorrections corrections, Organisation organisation) {
        this.corrections = corrections;
        this.organisation = organisation;
    }

    @Override
    public Optional<Block> blockFor(SignedIn who) {
        var viewer = organisation.viewer(who);
        if (!viewer.has(Role.ADMINISTRATOR) && !viewer.has(Role.TEAM_LEAD)) {
            return Optional.empty();
        }
        var asked = corrections.list(viewer);
        var late = (int) asked.stream().filter(ListCorrections.Asked::isLate).count();
        return asked.isEmpty()
                ? Optional.empty()
                : Optional.of(new Block(ORDER, "records/_toCorrect.jte", new ToCorrectPart(asked.size(), late))
                        .waiting("records.correction.waiting", asked.size()));
    }
}
