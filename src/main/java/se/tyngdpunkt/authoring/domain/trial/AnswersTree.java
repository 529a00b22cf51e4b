package se.tyngdpunkt.authoring.domain.trial;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.tyngdpunkt.instrument.file.Tree;
import se.tyngdpunkt.instrument.file.Tree.Mapping;
import se.tyngdpunkt.instrument.file.Tree.Scalar;
import se.tyngdpunkt.instrument.file.Tree.Sequence;

/** Finds the pieces of a file of answers by the keys, and the number of the first item, on the way to them. */
final class AnswersTree {

    static final String FIRST = "0";

    private AnswersTree() {}

    static List<String> below(List<String> place, String step) {
        var longer = new ArrayList<>(place);
        longer.add(step);
        return List.copyOf(longer);
    }

    static List<Tree> items(Tree file, List<String> place) {
        return at(file, place)
                .filter(Sequence.class::isInstance)
                .map(list -> ((Sequence) list).items())
                .orElse(List.of());
    }

    static Optional<Tree> at(Tree file, List<String> place) {
        var here = Optional.of(file);
        for (var step : place) {
            here = here.flatMap(tree -> switch (tree) {
                case Mapping mapping -> Optional.ofNullable(mapping.entries().get(step));
                case Sequence list
                when step.equals(FIRST) -> list.items().stream().findFirst();
                case Sequence _, Scalar _ -> Optional.empty();
            });
        }
        return here;
    }
}
