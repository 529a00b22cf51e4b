package se.tyngdpunkt.scoring;

import java.util.List;

/** What one person's rounds give the pair to talk about; compares her with herself only. */
public final class TalkPoints {

    private TalkPoints() {}

    /** In the order of the model's rules, then of its rows. {@code earlier} holds her own rounds, oldest first. */
    public static List<TalkPoint> between(Occasion now, List<Occasion> earlier) {
        return List.of();
    }
}
