package se.tyngdpunkt.measurement.web.preview;

import java.util.List;
import java.util.Optional;
import se.tyngdpunkt.measurement.web.key.ResultPart;
import se.tyngdpunkt.scoring.Explained;
import se.tyngdpunkt.scoring.talk.TalkPoint;

/**
 * What comes of made-up answers.
 *
 * @param result where the model weighs something
 * @param score the counted activities and the risks
 * @param talk what a first round would give the pair to talk about
 */
public record PreviewedResult(Optional<ResultPart> result, Explained score, List<TalkPoint> talk) {

    public PreviewedResult {
        talk = List.copyOf(talk);
    }
}
