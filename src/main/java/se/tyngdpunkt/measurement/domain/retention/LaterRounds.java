package se.tyngdpunkt.measurement.domain.retention;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.tyngdpunkt.measurement.Round;
import se.tyngdpunkt.measurement.RoundId;
import se.tyngdpunkt.measurement.RoundState;
import se.tyngdpunkt.measurement.domain.round.RoundBook;
import se.tyngdpunkt.organisation.Organisation;
import se.tyngdpunkt.organisation.Unit;
import se.tyngdpunkt.organisation.history.Lineage;
import se.tyngdpunkt.shared.UnitId;
import se.tyngdpunkt.shared.UseCase;

/**
 * How many rounds have been held since a group took part in one: the closed ones that it, or what it has gone on in, could
 * take part in as the organisation stood when they opened, and one for each whole year without any of them. Without the
 * years, rows of a group where nobody measures any more would be kept for ever.
 */
@UseCase
class LaterRounds {

    private final RoundBook rounds;
    private final Organisation organisation;
    private final Lineage lineage;

    LaterRounds(RoundBook rounds, Organisation organisation, Lineage lineage) {
        this.rounds = rounds;
        this.organisation = organisation;
        this.lineage = lineage;
    }

    Passed since(Collection<GroupInRound> asked) {
        return new Passed(
                asked,
                rounds.all().stream()
                        .filter(round -> round.state() == RoundState.CLOSED)
                        .toList());
    }

    /** The rounds of one moment, with what has been asked of the organisation for them. */
    final class Passed {

        private final Map<RoundId, Round> closed;
        private final Set<GroupInRound> asked;
        private final Map<UnitId, Round> oldest;
        private final Map<LocalDate, Map<UnitId, Unit>> trees = new HashMap<>();
        private final Map<UnitId, Set<UnitId>> lastPaths = new HashMap<>();
        private final Map<UnitId, List<List<Round>>> lines = new HashMap<>();

        private Passed(Collection<GroupInRound> asked, List<Round> closed) {
            this.closed = closed.stream().collect(Collectors.toMap(Round::id, Function.identity()));
            this.asked = asked.stream()
                    .filter(one -> this.closed.containsKey(one.round()))
                    .collect(Collectors.toSet());
            this.oldest = this.asked.stream()
                    .collect(Collectors.toMap(
                            GroupInRound::group, this::round, BinaryOperator.minBy(Round.OLDEST_FIRST)));
        }

        /** Those that were asked for and whose round has closed. */
        Set<GroupInRound> closed() {
            return asked;
        }

        /** How many of those that count; none of what was not asked for, or whose own round has not closed. */
        int rounds(GroupInRound one, Predicate<Round> counts) {
            return asked.contains(one) ? since(round(one), one.group(), counts) : 0;
        }

        private Round round(GroupInRound one) {
            return Optional.ofNullable(closed.get(one.round())).orElseThrow();
        }

        private int since(Round round, UnitId ofGroup, Predicate<Round> counts) {
            return lines.computeIfAbsent(ofGroup, group -> lines(group, after(group), Set.of())).stream()
                    .map(line -> line.stream()
                            .filter(later -> round.isBefore(later) && counts.test(later))
                            .toList())
                    .mapToInt(line -> line.size() + yearsWithout(round, line))
                    .max()
                    .orElseThrow();
        }

        /** Nothing is asked of the organisation for rounds before the first that anything is left from. */
        private List<Round> after(UnitId group) {
            var first = Optional.ofNullable(oldest.get(group)).orElseThrow();
            return closed.values().stream().filter(first::isBefore).toList();
        }

        /** Whole years since the last round, and between two of them; the one that ends such a gap counts for the last year of it. */
        private int yearsWithout(Round round, List<Round> later) {
            var today = organisation.today();
            var days = Stream.concat(Stream.of(round), later.stream())
                    .map(Round::lastDay)
                    .filter(day -> !day.isAfter(today))
                    .sorted()
                    .toList();
            long years = ChronoUnit.YEARS.between(days.isEmpty() ? today : days.getLast(), today);
            for (int place = 1; place < days.size(); place++) {
                years += Math.max(0, ChronoUnit.YEARS.between(days.get(place - 1), days.get(place)) - 1);
            }
            return (int) years;
        }

        /** A group that was divided goes on in several lines: each has rounds of its own, which are not added up. */
        private List<List<Round>> lines(UnitId group, Collection<Round> among, Set<UnitId> passed) {
            var after = new HashSet<>(lineage.after(group));
            after.removeAll(passed);
            var here = among.stream()
                    .filter(round -> after.isEmpty() || tree(round).containsKey(group))
                    .filter(round -> path(group, round).contains(round.unit()))
                    .toList();
            if (after.isEmpty()) {
                return List.of(here);
            }
            var gone = among.stream()
                    .filter(round -> !tree(round).containsKey(group))
                    .toList();
            var so = new HashSet<>(passed);
            so.add(group);
            return after.stream()
                    .flatMap(next -> lines(next, gone, so).stream())
                    .map(line -> Stream.concat(here.stream(), line.stream()).toList())
                    .toList();
        }

        private Map<UnitId, Unit> tree(Round round) {
            return trees.computeIfAbsent(round.opensOn(), day -> organisation.wholeTree(day).stream()
                    .collect(Collectors.toMap(Unit::id, Function.identity())));
        }

        /** The group and what is above it; of a closed one where it stood last. */
        private Set<UnitId> path(UnitId group, Round round) {
            var tree = tree(round);
            if (!tree.containsKey(group)) {
                return lastPaths.computeIfAbsent(group, closedOne -> organisation.path(closedOne).stream()
                        .map(Unit::id)
                        .collect(Collectors.toSet()));
            }
            var path = new HashSet<UnitId>();
            for (var unit = tree.get(group); unit != null && path.add(unit.id()); ) {
                unit = unit.parent().map(tree::get).orElse(null);
            }
            return path;
        }
    }
}
