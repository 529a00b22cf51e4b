package se.tyngdpunkt.result.domain.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.tyngdpunkt.instrument.Part;
import se.tyngdpunkt.measurement.Round;
import se.tyngdpunkt.result.Figure;
import se.tyngdpunkt.result.Share;
import se.tyngdpunkt.result.domain.picture.UnitPicture.Past;

/** Something to take into the work-environment work, by fixed rules from figures that the reader is shown anyway. */
public sealed interface Advice {

    record TalksLeft(int talks) implements Advice {}

    /** At least a third of those who were to have not answered, though others have. */
    record ManyHaveNotAnswered(Share answered) implements Advice {}

    /** At least half say the worrying thing. */
    record HalfSay(Part.Scale scale, Part.Option option, int people, int of) implements Advice {}

    record RisksUp(Part.RiskRow risk, int now, int before, Round at, Round than) implements Advice {}

    static List<Advice> of(UnitPicture picture) {
        var all = new ArrayList<Advice>();
        picture.current().ifPresent(now -> {
            addScales(all, now);
            picture.before().ifPresent(before -> addRisks(all, now, before));
        });
        picture.chosen().ifPresent(chosen -> {
            chosen.talks()
                    .shown()
                    .filter(talks -> chosen.round().hasTalks() && talks.rest() > 0)
                    .ifPresent(talks -> all.add(new TalksLeft(talks.rest())));
            chosen.answered()
                    .shown()
                    .filter(answered -> answered.part() > 0 && answered.rest() * 3 >= answered.whole())
                    .ifPresent(answered -> all.add(new ManyHaveNotAnswered(answered)));
        });
        return List.copyOf(all);
    }

    private static void addScales(List<Advice> all, Past now) {
        for (var scale : now.version().instrument().scales()) {
            var worrying = Conclusion.worrying(scale);
            var figure = now.figures().scales().get(scale.key());
            Optional.ofNullable(figure).flatMap(Figure::shown).ifPresent(shown -> {
                int people = shown.of(worrying.key());
                if (2 * people >= shown.total()) {
                    all.add(new HalfSay(scale, worrying, people, shown.total()));
                }
            });
        }
    }

    private static void addRisks(List<Advice> all, Past now, Past before) {
        for (var risk : now.version().instrument().risks()) {
            var total = shown(now, risk);
            var earlier = shown(before, risk);
            if (total.isPresent() && earlier.isPresent() && total.get() > earlier.get()) {
                all.add(new RisksUp(risk, total.get(), earlier.get(), now.round(), before.round()));
            }
        }
    }

    private static Optional<Integer> shown(Past past, Part.RiskRow risk) {
        return Optional.ofNullable(past.figures().risks().get(risk.key())).flatMap(Figure::shown);
    }
}
