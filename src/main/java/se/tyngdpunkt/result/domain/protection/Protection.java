package se.tyngdpunkt.result.domain.protection;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import se.tyngdpunkt.result.Figure;
import se.tyngdpunkt.result.domain.protection.Branches.Branch;

/**
 * The one rule: a figure's parts are shown when every part that has answers may be, else none of them is, nor anything below.
 * What is shown is then a tree cut off at one height per branch, and no difference of shown figures is a withheld one.
 */
final class Protection<C, T> {

    private final int limit;
    private final Function<C, Sample<T>> samples;
    private final Map<Cell, Figure<T>> figures = new HashMap<>();

    private Protection(int limit, Function<C, Sample<T>> samples) {
        this.limit = limit;
        this.samples = samples;
    }

    static <C, T> Map<Cell, Figure<T>> of(Branch<C> top, int limit, Function<C, Sample<T>> samples) {
        var protection = new Protection<C, T>(limit, samples);
        protection.decide(List.of(top), true);
        return Map.copyOf(protection.figures);
    }

    private void decide(List<Branch<C>> siblings, boolean parentIsShown) {
        boolean mayBeShown =
                parentIsShown && siblings.stream().map(this::sample).allMatch(this::mayBeShownBesideOthers);
        for (var branch : siblings) {
            var sample = sample(branch);
            boolean shown = mayBeShown && sample.size() > 0;
            figures.put(branch.cell(), shown ? shown(sample) : withheld(sample));
            decide(branch.below(), shown);
        }
    }

    /** A part without answers has nothing to tell. */
    private boolean mayBeShownBesideOthers(Sample<T> sample) {
        return sample.size() == 0 || (sample.size() >= limit && !sample.isAlike());
    }

    private Sample<T> sample(Branch<C> branch) {
        return samples.apply(branch.content());
    }

    private Figure<T> shown(Sample<T> sample) {
        return new Figure.Shown<>(sample.figure().get(), sample.size());
    }

    private Figure<T> withheld(Sample<T> sample) {
        return new Figure.Withheld<>(sample.size() < limit ? Figure.Reason.TOO_FEW : Figure.Reason.PROTECTED);
    }
}
