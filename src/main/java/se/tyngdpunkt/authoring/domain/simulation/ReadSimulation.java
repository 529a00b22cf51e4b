package se.tyngdpunkt.authoring.domain.simulation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import se.tyngdpunkt.authoring.DraftId;
import se.tyngdpunkt.authoring.domain.draft.MethodOwners;
import se.tyngdpunkt.authoring.domain.draft.ModelFiles;
import se.tyngdpunkt.instrument.Instruments;
import se.tyngdpunkt.instrument.Text;
import se.tyngdpunkt.measurement.Rounds;
import se.tyngdpunkt.measurement.rescoring.Comparing;
import se.tyngdpunkt.measurement.rescoring.RescoringId;
import se.tyngdpunkt.measurement.rescoring.Rescorings;
import se.tyngdpunkt.organisation.Organisation;
import se.tyngdpunkt.organisation.Unit;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.result.ChangeOfPart;
import se.tyngdpunkt.result.Simulations;
import se.tyngdpunkt.shared.NotFound;
import se.tyngdpunkt.shared.UnitId;
import se.tyngdpunkt.shared.UseCase;

/** One part of the tree in one simulation of a draft, with the parts it is made of. */
@UseCase
public class ReadSimulation {

    private final Rescorings rescorings;
    private final Rounds rounds;
    private final Instruments instruments;
    private final Simulations simulations;
    private final Organisation organisation;

    ReadSimulation(
            Rescorings rescorings,
            Rounds rounds,
            Instruments instruments,
            Simulations simulations,
            Organisation organisation) {
        this.rescorings = rescorings;
        this.rounds = rounds;
        this.instruments = instruments;
        this.simulations = simulations;
        this.organisation = organisation;
    }

    /**
     * What it tells.
     *
     * @param part absent until the figures have been made
     * @param rows what adds to the sum, by its key, with its title
     */
    public record Told(
            Simulated simulated,
            Optional<ChangeOfPart> part,
            List<ChangeOfPart> below,
            SequencedMap<String, Text> rows,
            Map<UnitId, String> names) {
        public Told {
            below = List.copyOf(below);
            names = Map.copyOf(names);
        }
    }

    /** Of that unit, or of the whole round. */
    public Told read(Viewer viewer, DraftId draft, RescoringId id, Optional<UnitId> unit) {
        MethodOwners.admit(viewer);
        var rescoring = rescorings.of(draft.value()).stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
        var round = rounds.round(rescoring.round()).orElseThrow();
        var parts = simulations.parts(id);
        var part = parts.stream()
                .filter(each -> !each.direct()
                        && unit.map(each.unit()::equals)
                                .orElseGet(() -> each.parent().isEmpty()))
                .findFirst();
        if (unit.isPresent() && part.isEmpty()) {
            throw new NotFound();
        }
        var below = parts.stream()
                .filter(each -> part.isPresent() && each.parent().equals(part.map(ChangeOfPart::unit)))
                .toList();
        var older = instruments.byId(round.instrument()).orElseThrow().instrument();
        var newer = ModelFiles.instrument(rescoring.content()).orElseThrow();
        return new Told(
                new Simulated(rescoring, round),
                part,
                below,
                new Comparing(older, newer).rows(),
                organisation.units(parts.stream().map(ChangeOfPart::unit).collect(Collectors.toSet())).values().stream()
                        .collect(Collectors.toMap(Unit::id, Unit::name)));
    }
}
