package se.tyngdpunkt.result.domain.picture;

import java.util.Optional;
import se.tyngdpunkt.instrument.Part;
import se.tyngdpunkt.measurement.Round;
import se.tyngdpunkt.result.Distribution;
import se.tyngdpunkt.result.Share;
import se.tyngdpunkt.result.domain.picture.UnitPicture.Past;

/** What a scale's figures show, by fixed rules from published figures only. */
public sealed interface Conclusion {

    /** At least two more people, and a larger share, say the worrying thing. */
    record More(Part.Scale scale, Part.Option option, Change change) implements Conclusion {}

    record Fewer(Part.Scale scale, Part.Option option, Change change) implements Conclusion {}

    record AboutTheSame(Part.Scale scale, Part.Option option, Change change) implements Conclusion {}

    /** More than half say this; there is nothing to compare with. */
    record Most(Part.Scale scale, Part.Option option) implements Conclusion {}

    record Divided(Part.Scale scale) implements Conclusion {}

    record NothingShown(Part.Scale scale) implements Conclusion {}

    /** How many said the worrying thing now, and how many in the round that is compared with. */
    record Change(Share now, Share before, Round than) {
        private int people() {
            return now.part() - before.part();
        }

        private int share() {
            return Integer.compare(now.part() * before.whole(), before.part() * now.whole());
        }
    }

    /** A smaller change may be one person's. */
    int FEWEST_THAT_COUNT = 2;

    static Conclusion of(Part.Scale scale, UnitPicture picture) {
        var now = picture.latest().flatMap(past -> distribution(past, scale));
        if (now.isEmpty()) {
            return new NothingShown(scale);
        }
        var before = picture.before();
        var earlier = before.flatMap(past -> distribution(past, scale));
        if (before.isPresent() && earlier.isPresent()) {
            return change(scale, now.get(), earlier.get(), before.get().round());
        }
        return scale.options().stream()
                .filter(option -> 2 * now.get().of(option.key()) > now.get().total())
                .findFirst()
                .<Conclusion>map(option -> new Most(scale, option))
                .orElseGet(() -> new Divided(scale));
    }

    /** The scale's worrying end: its first option where much is good, else its last. */
    static Part.Option worrying(Part.Scale scale) {
        return scale.direction() == Part.Direction.HIGHER_IS_BETTER
                ? scale.options().getFirst()
                : scale.options().getLast();
    }

    private static Conclusion change(Part.Scale scale, Distribution now, Distribution before, Round than) {
        var option = worrying(scale);
        var change = new Change(
                new Share(now.of(option.key()), now.total()), new Share(before.of(option.key()), before.total()), than);
        if (change.people() >= FEWEST_THAT_COUNT && change.share() > 0) {
            return new More(scale, option, change);
        }
        return change.people() <= -FEWEST_THAT_COUNT && change.share() < 0
                ? new Fewer(scale, option, change)
                : new AboutTheSame(scale, option, change);
    }

    private static Optional<Distribution> distribution(Past past, Part.Scale scale) {
        var figure = past.figures().scales().get(scale.key());
        return figure == null ? Optional.empty() : figure.shown();
    }
}
