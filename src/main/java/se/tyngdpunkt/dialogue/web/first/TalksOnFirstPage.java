package se.tyngdpunkt.dialogue.web.first;

import java.util.Optional;
import org.springframework.stereotype.Component;
import se.tyngdpunkt.dialogue.domain.reading.ReadFirstPage;
import se.tyngdpunkt.organisation.Organisation;
import se.tyngdpunkt.shared.FirstPageBlock;
import se.tyngdpunkt.shared.SignedIn;

@Component
class TalksOnFirstPage implements FirstPageBlock {

    private static final int ORDER = 20;

    private final ReadFirstPage reading;
    private final Organisation organisation;

    TalksOnFirstPage(ReadFirstPage reading, Organisation organisation) {
        this.reading = reading;
        this.organisation = organisation;
    }

    @Override
    public Optional<Block> blockFor(SignedIn who) {
        var found = reading.read(organisation.viewer(who));
        if (found.isEmpty()) {
            return Optional.empty();
        }
        var block = new Block(ORDER, "dialogue/_first.jte", new FirstPart(found));
        return Optional.of(withWaiting(block, found.coming().size(), found.late()));
    }

    private static Block withWaiting(Block block, int coming, int late) {
        if (coming > 0 && late > 0) {
            return block.waiting("dialogue.first.waiting-both", coming, late);
        }
        if (late > 0) {
            return block.waiting("dialogue.first.waiting-late", late);
        }
        return coming > 0 ? block.waiting("dialogue.first.waiting-talks", coming) : block;
    }
}
