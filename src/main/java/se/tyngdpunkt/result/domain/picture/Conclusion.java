package se.tyngdpunkt.result.domain.picture;

import java.util.Optional;
import se.tyngdpunkt.instrument.Part;
import se.tyngdpunkt.measurement.Round;
import se.tyngdpunkt.result.Distribution;
import se.tyngdpunkt.result.domain.picture.UnitPicture.Past;

/** What a scale's figures show, by fixed rules from published figures only. */
public sealed interface Conclusion {

    /** At least two more people, and a larger share, say the worrying thing. */
    record More(Part.Scale scale, Part.Option option, Round than) implements Conclusion {}

    record Fewer(Part.Scale scale, Part.Option option, Round than) implements Conclusion {}

    record AboutTheSame(Part.Scale scale, Round as) implements Conclusion {}

    /** More than half say this; there is nothing to compare with. */
    record Most(Part.Scale scale, Part.Option option) implements Conclusion {}

    record Divided(Part.Scale scale) implements Conclusion {}

    record NothingShown(Part.Scale scale) implements Conclusion {}

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
        int people = now.of(option.key()) - before.of(option.key());
        int share = Integer.compare(now.of(option.key()) * before.total(), before.of(option.key()) * now.total());
        if (people >= FEWEST_THAT_COUNT && share > 0) {
            return new More(scale, option, than);
        }
        return people <= -FEWEST_THAT_COUNT && share < 0
                ? new Fewer(scale, option, than)
                : new AboutTheSame(scale, than);
    }

    private static Optional<Distribution> distribution(Past past, Part.Scale scale) {
        var figure = past.figures().scales().get(scale.key());
        return figure == null ? Optional.empty() : figure.shown();
    }
}
