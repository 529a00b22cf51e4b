package se.tyngdpunkt.scoring.talk;

import se.tyngdpunkt.instrument.Part.ActivityRow;
import se.tyngdpunkt.instrument.Part.Option;
import se.tyngdpunkt.instrument.Part.Scale;
import se.tyngdpunkt.instrument.TalkRule;
import se.tyngdpunkt.scoring.Points;

/** Something the pair may want to talk about, with the figures that say why; the rule holds the words. */
public sealed interface TalkPoint {

    TalkRule rule();

    /** More points than in all of her {@code earlierRounds} earlier rounds, though she chose this option. */
    record MoreThanAllEarlier(
            TalkRule rule, Points now, Points highestEarlier, int earlierRounds, Scale scale, Option chosen)
            implements TalkPoint {}

    /** Fewer points than in all of her {@code earlierRounds} earlier rounds, though she chose this option. */
    record FewerThanAllEarlier(
            TalkRule rule, Points now, Points lowestEarlier, int earlierRounds, Scale scale, Option chosen)
            implements TalkPoint {}

    /** The model's own condition holds. */
    record Holds(TalkRule rule) implements TalkPoint {}

    record Chosen(TalkRule rule, Scale scale, Option chosen) implements TalkPoint {}

    /** More risks than last time, over the risks answered both times. */
    record RisksUp(TalkRule rule, int now, int lastTime) implements TalkPoint {}

    record RowChanged(TalkRule rule, ActivityRow row, int now, int lastTime) implements TalkPoint {}
}
