package se.tyngdpunkt.measurement.domain.unit;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.tyngdpunkt.measurement.Round;
import se.tyngdpunkt.measurement.RoundState;
import se.tyngdpunkt.measurement.Rounds;
import se.tyngdpunkt.measurement.tallies.Headcounts;
import se.tyngdpunkt.organisation.Organisation;
import se.tyngdpunkt.organisation.Unit;
import se.tyngdpunkt.organisation.history.RoundsOver;
import se.tyngdpunkt.shared.UnitId;
import se.tyngdpunkt.shared.UseCase;

/** Tells which rounds a change of units falls into. An open one keeps its people where they were when it opened. */
@UseCase
public class RoundsTouched implements RoundsOver {

    private final Organisation organisation;
    private final Rounds rounds;
    private final Headcounts headcounts;

    RoundsTouched(Organisation organisation, Rounds rounds, Headcounts headcounts) {
        this.organisation = organisation;
        this.rounds = rounds;
        this.headcounts = headcounts;
    }

    @Override
    public List<Touched> touching(Set<UnitId> units) {
        var above = units.stream()
                .flatMap(unit -> organisation.path(unit).stream().map(Unit::id))
                .collect(Collectors.toSet());
        return rounds.all().stream()
                .filter(round -> round.state() != RoundState.CLOSED)
                .flatMap(round -> touched(round, units, above))
                .toList();
    }

    private Stream<Touched> touched(Round round, Set<UnitId> units, Set<UnitId> above) {
        boolean isOver = above.contains(round.unit());
        int people = round.state() == RoundState.PLANNED
                ? 0
                : headcounts.of(round.id(), units).stream()
                        .mapToInt(Headcounts.Headcount::invited)
                        .sum();
        return isOver || people > 0
                ? Stream.of(new Touched(round.name(), round.state() != RoundState.PLANNED, people))
                : Stream.empty();
    }
}
