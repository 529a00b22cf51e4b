package se.tyngdpunkt.result.domain.picture;

import java.util.List;
import java.util.Optional;
import java.util.Set;
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
import se.tyngdpunkt.result.domain.participation.CountParticipation;
import se.tyngdpunkt.result.domain.participation.Participation;
import se.tyngdpunkt.result.domain.regrouped.Regroup.Organised;
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
    private final CountParticipation participation;

    WhoTakesPart(Rounds rounds, Headcounts headcounts, Organisation organisation, CountParticipation participation) {
        this.rounds = rounds;
        this.headcounts = headcounts;
        this.organisation = organisation;
        this.participation = participation;
    }

    /**
     * The people of a unit in one round, in the order of the alphabet.
     *
     * @param hasOthers whether there are others, whom the reader may not see by name today
     */
    public record OfUnit(Unit unit, Optional<Round> round, List<Named> people, boolean hasOthers) {}

    /** A person and where her measurement stands. */
    public record Named(Person person, MeasurementHead head) {}

    /** In the round that is asked for, else the latest. */
    public OfUnit in(Viewer viewer, UnitId id, Optional<RoundId> wanted, Organised organised) {
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
        var counted = round.map(one -> participation.of(viewer, unit, one, organised));
        return new OfUnit(
                unit,
                round,
                round.map(one -> people(one, counted.map(Participation::byName).orElse(Set.of())))
                        .orElse(List.of()),
                counted.filter(Participation::hasOthers).isPresent());
    }

    private List<Named> people(Round round, Set<UnitId> groups) {
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
