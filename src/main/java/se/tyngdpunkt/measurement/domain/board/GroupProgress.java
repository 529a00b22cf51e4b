package se.tyngdpunkt.measurement.domain.board;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import se.tyngdpunkt.measurement.MeasurementHead;
import se.tyngdpunkt.measurement.MeasurementState;
import se.tyngdpunkt.measurement.Round;
import se.tyngdpunkt.measurement.RoundState;
import se.tyngdpunkt.measurement.Rounds;
import se.tyngdpunkt.organisation.Employment;
import se.tyngdpunkt.organisation.Organisation;
import se.tyngdpunkt.organisation.Role;
import se.tyngdpunkt.organisation.Unit;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.shared.SwedishOrder;
import se.tyngdpunkt.shared.UseCase;

/** How far a leader's groups have come in the latest round that has opened; no answer is among it. */
@UseCase
public class GroupProgress {

    private final Rounds rounds;
    private final Organisation organisation;

    GroupProgress(Rounds rounds, Organisation organisation) {
        this.rounds = rounds;
        this.organisation = organisation;
    }

    /**
     * One group.
     *
     * @param round absent until the group has been in a named one
     * @param withoutNames the latest round of the group whose measurements nobody else knows, where it is in no named one
     * @param toGoThrough how many have sent answers whose rows the leader has not confirmed
     */
    public record Progressing(
            Unit group,
            Optional<Round> round,
            Optional<Round> withoutNames,
            int invited,
            int submitted,
            int toGoThrough,
            int discussed) {}

    public List<Progressing> of(Viewer viewer) {
        var opened = rounds.all().stream()
                .filter(round -> round.state() != RoundState.PLANNED && !round.imported())
                .toList();
        var groups = organisation.units(viewer.unitsOf(Role.TEAM_LEAD)).values();
        return SwedishOrder.sorted(groups, Unit::name).stream()
                .map(unit -> progress(unit, opened))
                .toList();
    }

    /** Of the group's own latest round; a newcomer's round with her former group counts only where it has none. */
    private Progressing progress(Unit unit, List<Round> opened) {
        var people = organisation.employedIn(unit.id()).stream()
                .map(Employment::person)
                .collect(Collectors.toSet());
        var first = new Progressing(unit, Optional.empty(), withoutNames(unit, opened), 0, 0, 0, 0);
        for (var round : opened) {
            var heads = rounds.inRound(round.id(), people);
            var found = new Progressing(
                    unit,
                    Optional.of(round),
                    Optional.empty(),
                    heads.size(),
                    count(heads, MeasurementState.SUBMITTED),
                    count(heads, MeasurementState.SUBMITTED) - count(heads, MeasurementState.SUMMED),
                    count(heads, MeasurementState.DISCUSSED));
            if (heads.stream().anyMatch(head -> head.group().equals(unit.id()))) {
                return found;
            }
            first = heads.isEmpty() || first.round().isPresent() ? first : found;
        }
        return first;
    }

    private Optional<Round> withoutNames(Unit unit, List<Round> opened) {
        var above = organisation.path(unit.id()).stream().map(Unit::id).collect(Collectors.toSet());
        return opened.stream()
                .filter(round -> !round.isNamed() && above.contains(round.unit()))
                .findFirst();
    }

    private static int count(List<MeasurementHead> heads, MeasurementState least) {
        return (int) heads.stream()
                .filter(head -> head.state().compareTo(least) >= 0)
                .count();
    }
}
