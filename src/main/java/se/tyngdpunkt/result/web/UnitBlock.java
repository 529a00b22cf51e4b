package se.tyngdpunkt.result.web;

import java.util.List;
import se.tyngdpunkt.result.domain.picture.Insight;
import se.tyngdpunkt.result.domain.picture.UnitPicture;

/** The first page's part about the units one is responsible for and whose round is open. */
public record UnitBlock(List<UnitPicture> pictures) {

    public UnitBlock {
        pictures = List.copyOf(pictures);
    }

    /** Whether they are a leader's groups, in rounds without names. */
    public boolean isOfGroups() {
        return pictures.stream().allMatch(picture -> picture.insight() == Insight.OWN_GROUP);
    }
}
