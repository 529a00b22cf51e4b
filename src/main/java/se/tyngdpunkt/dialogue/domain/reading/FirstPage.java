package se.tyngdpunkt.dialogue.domain.reading;

import java.util.List;

/**
 * What somebody's first page says of talks.
 *
 * @param agreed her own open actions, the earliest due day first
 * @param ofOthers overdue actions, and those to look back at, of the people she leads
 * @param coming booked talks she takes part in, the nearest first
 * @param waiting talks where the other has spoken of the text and she has not
 * @param given how many of the actions she is responsible for in others' plans are not done
 * @param late how many actions are overdue that she is responsible for, or that are in the plan of somebody she leads
 */
public record FirstPage(
        List<ActionView> agreed,
        List<ActionView> ofOthers,
        List<TalkList.Entry> coming,
        List<TalkList.Entry> waiting,
        int given,
        int late) {

    public FirstPage {
        agreed = List.copyOf(agreed);
        ofOthers = List.copyOf(ofOthers);
        coming = List.copyOf(coming);
        waiting = List.copyOf(waiting);
    }

    public boolean isEmpty() {
        return agreed.isEmpty() && ofOthers.isEmpty() && coming.isEmpty() && waiting.isEmpty() && given == 0;
    }
}
