package se.tyngdpunkt.result.domain.regrouped;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.tyngdpunkt.result.Distribution;
import se.tyngdpunkt.result.Figure;
import se.tyngdpunkt.result.domain.protection.Cell;
import se.tyngdpunkt.result.domain.protection.Published;
import se.tyngdpunkt.result.domain.protection.Published.Bridged;

/**
 * Published parts as one. What counts people or risks adds up where each part shows it; of medians, and of what a model makes
 * of a whole unit, there is none for the parts together.
 */
public final class Together {

    private final List<Published> parts;

    private Together(List<Published> parts) {
        this.parts = parts;
    }

    /** Of at least one part; of one alone it is that part's own. */
    public static Published of(Cell cell, List<Published> parts) {
        return new Together(parts).as(cell);
    }

    private Published as(Cell cell) {
        var first = parts.getFirst();
        return new Published(
                cell,
                Optional.empty(),
                added(Published::scales, Together::plus),
                only(Published::points),
                first.shares().map(_ -> only(part -> part.shares().orElseGet(Together::apart))),
                added(Published::risks, Integer::sum),
                isOne() ? first.hardRows() : Map.of(),
                isOne() ? first.given() : Map.of(),
                bridged(),
                onlyEach(Published::sums));
    }

    private boolean isOne() {
        return parts.size() == 1;
    }

    private Optional<Bridged> bridged() {
        return parts.getFirst()
                .bridged()
                .map(_ -> new Bridged(
                        added(part -> part.bridged().map(Bridged::levels).orElseGet(Map::of), Together::plus),
                        only(part -> part.bridged().map(Bridged::points).orElseGet(Together::apart))));
    }

    private <T> Figure<T> only(Function<Published, Figure<T>> figure) {
        return isOne() ? figure.apply(parts.getFirst()) : apart();
    }

    private <T> Map<String, Figure<T>> onlyEach(Function<Published, Map<String, Figure<T>>> figures) {
        return isOne()
                ? figures.apply(parts.getFirst())
                : figures.apply(parts.getFirst()).keySet().stream()
                        .collect(Collectors.toMap(Function.identity(), _ -> apart()));
    }

    private <T> Map<String, Figure<T>> added(
            Function<Published, Map<String, Figure<T>>> figures, BinaryOperator<T> plus) {
        var all = new HashMap<String, Figure<T>>();
        for (var key : figures.apply(parts.getFirst()).keySet()) {
            all.put(
                    key,
                    parts.stream()
                            .map(part -> figures.apply(part)
                                    .getOrDefault(key, new Figure.Withheld<>(Figure.Reason.PROTECTED)))
                            .reduce((one, other) -> added(one, other, plus))
                            .orElseThrow());
        }
        return all;
    }

    /** Withheld as soon as one is; that others have answered enough is then no help. */
    private static <T> Figure<T> added(Figure<T> one, Figure<T> other, BinaryOperator<T> plus) {
        return one instanceof Figure.Shown<T>(var value, var count)
                        && other instanceof Figure.Shown<T>(var more, var further)
                ? new Figure.Shown<>(plus.apply(value, more), count + further)
                : new Figure.Withheld<>(Figure.Reason.PROTECTED);
    }

    private static Distribution plus(Distribution one, Distribution other) {
        var all = new HashMap<>(one.options());
        other.options().forEach((option, people) -> all.merge(option, people, Integer::sum));
        return new Distribution(all);
    }

    private static <T> Figure<T> apart() {
        return new Figure.Withheld<>(Figure.Reason.APART);
    }
}
