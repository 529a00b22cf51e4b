package se.tyngdpunkt.result.domain.picture;

import java.util.List;
import java.util.Optional;
import se.tyngdpunkt.measurement.MeasurementHead;
import se.tyngdpunkt.measurement.Round;
import se.tyngdpunkt.measurement.RoundId;
import se.tyngdpunkt.measurement.RoundState;
import se.tyngdpunkt.measurement.Rounds;
import se.tyngdpunkt.measurement.tallies.Headcounts;
import se.tyngdpunkt.organisation.Organisation;
import se.tyngdpunkt.organisation.Person;
import se.tyngdpunkt.organisation.Unit;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.shared.NotFound;
import se.tyngdpunkt.shared.SwedishOrder;
import se.tyngdpunkt.shared.UnitId;
import se.tyngdpunkt.shared.UseCase;

/** By name who has answered and had the talk, for the unit's own manager. No figure is in it, so no view is recorded. */
@UseCase
public class WhoTakesPart {

    private final Rounds rounds;
    private final Headcounts headcounts;
    private final Organisation organisation;

    WhoTakesPart(Rounds rounds, Headcounts headcounts, Organisation organisation) {
        this.rounds = rounds;
        this.headcounts = headcounts;
        this.organisation = organisation;
    }

    /** The people of a unit in one round, in the order of the alphabet. */
    public record Participation(Unit unit, Optional<Round> round, List<Named> people) {}

    /** A person and where her measurement stands. */
    public record Named(Person person, MeasurementHead head) {}

    /** In the round that is asked for, else the latest. */
    public Participation in(Viewer viewer, UnitId id, Optional<RoundId> wanted) {
        var unit = organisation.unit(id).orElseThrow(NotFound::new);
        if (Insight.of(organisation, viewer, unit)
                .filter(Insight.BY_NAME::equals)
                .isEmpty()) {
            throw new NotFound();
        }
        var above = organisation.path(id).stream().map(Unit::id).toList();
        var about = rounds.all().stream()
                .filter(round -> round.state() != RoundState.PLANNED && above.contains(round.unit()))
                .toList();
        var round = wanted.isEmpty()
                ? about.stream().findFirst()
                : Optional.of(about.stream()
                        .filter(one -> one.id().equals(wanted.get()))
                        .findFirst()
                        .orElseThrow(NotFound::new));
        return new Participation(unit, round, round.map(one -> people(one, id)).orElse(List.of()));
    }

    private List<Named> people(Round round, UnitId unit) {
        var groups = organisation.tree(unit).stream().map(Unit::id).toList();
        var heads = headcounts.people(round.id(), groups);
        var people =
                organisation.people(heads.stream().map(MeasurementHead::person).toList());
        var named = heads.stream()
                .flatMap(head ->
                        Optional.ofNullable(people.get(head.person())).stream().map(person -> new Named(person, head)))
                .toList();
        return SwedishOrder.sorted(
                named, one -> one.person().familyName(), one -> one.person().givenName());
    }
}
