package se.tyngdpunkt.result.web;

import java.util.List;
import se.tyngdpunkt.result.domain.picture.WhoTakesPart.Named;
import se.tyngdpunkt.result.domain.picture.WhoTakesPart.Participation;

/** Who has answered and had the talk. */
public record ParticipationPage(Participation participation) {

    public List<Named> people() {
        return participation.people();
    }
}
