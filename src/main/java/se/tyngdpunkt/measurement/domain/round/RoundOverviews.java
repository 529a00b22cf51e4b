package se.tyngdpunkt.measurement.domain.round;

import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import se.tyngdpunkt.measurement.Round;
import se.tyngdpunkt.measurement.RoundId;
import se.tyngdpunkt.measurement.domain.unit.ReportsOfRound;
import se.tyngdpunkt.measurement.earlier.Imported;
import se.tyngdpunkt.organisation.Organisation;
import se.tyngdpunkt.organisation.Role;
import se.tyngdpunkt.organisation.Unit;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.shared.NotFound;
import se.tyngdpunkt.shared.PersonId;
import se.tyngdpunkt.shared.UnitId;
import se.tyngdpunkt.shared.UseCase;

/** What a keeper of rounds sees: which there are, what has happened to each and how far it has come. */
@UseCase
public class RoundOverviews {

    /** Shares are told to those above the leader from this many people on (architecture, "The wall around answers"). */
    private static final int FEWEST = 6;

    private final RoundBook rounds;
    private final Organisation organisation;
    private final ReportsOfRound reports;
    private final Imported.Rounds imported;

    RoundOverviews(RoundBook rounds, Organisation organisation, ReportsOfRound reports, Imported.Rounds imported) {
        this.rounds = rounds;
        this.organisation = organisation;
        this.reports = reports;
        this.imported = imported;
    }

    /**
     * One round.
     *
     * @param events the oldest first; who was let in late, and why, only where the viewer may know
     * @param progress how far the whole round has come, absent where so few are in it that it would tell who, and for whoever
     *     knows a part of it by name and could subtract that
     * @param mayKeep whether the viewer may change it
     * @param imported where it was read in from, of an imported round
     * @param reports the units that report figures: all for its keeper, her own for a manager below
     */
    public record Overview(
            Round round,
            List<Integer> reminderDays,
            List<RoundEvent> events,
            Optional<Progress> progress,
            boolean mayKeep,
            Optional<Imported> imported,
            List<ReportsOfRound.Line> reports) {}

    public boolean isKeeper(Viewer viewer) {
        return RoundRules.mayKeepSomewhere(viewer);
    }

    /** A round and the name of its part of the tree. */
    public record Line(Round round, String unit) {}

    /** The latest first. Of a unit that has closed, by the name and in the place that it had last. */
    public List<Line> all(Viewer viewer) {
        if (!isKeeper(viewer)) {
            throw new NotFound();
        }
        var all = rounds.all();
        var today = organisation.units(all.stream().map(Round::unit).collect(Collectors.toSet()));
        var seen = RoundRules.seen(organisation, viewer);
        var names = new HashMap<UnitId, Optional<String>>();
        today.forEach((id, unit) -> names.put(id, Optional.of(unit.name()).filter(_ -> seen.contains(id))));
        return all.stream()
                .flatMap(round -> names.computeIfAbsent(round.unit(), _ -> nameOfClosed(viewer, round)).stream()
                        .map(name -> new Line(round, name)))
                .toList();
    }

    private Optional<String> nameOfClosed(Viewer viewer, Round round) {
        return RoundRules.maySee(organisation, viewer, round)
                ? Optional.of(organisation.path(round.unit()).getLast().name())
                : Optional.empty();
    }

    /** Where she may plan a round, in the order of the tree. */
    public List<Unit> places(Viewer viewer) {
        var kept = RoundRules.kept(organisation, viewer);
        return organisation.wholeTree().stream()
                .filter(unit -> kept.contains(unit.id()))
                .toList();
    }

    public Overview one(Viewer viewer, RoundId id) {
        var round = rounds.round(id).orElseThrow(NotFound::new);
        if (!RoundRules.maySee(organisation, viewer, round)) {
            throw new NotFound();
        }
        var mayKeep = RoundRules.mayKeep(organisation, viewer, round.unit());
        return new Overview(
                round,
                rounds.reminderDays(id),
                rounds.events(id).stream()
                        .map(event -> forEyesOf(viewer, round, event))
                        .toList(),
                Optional.of(rounds.progress(id)).filter(progress -> mayKeep && progress.invited() >= FEWEST),
                mayKeep,
                imported.of(id),
                reports.lines(viewer, round).stream()
                        .filter(line -> mayKeep || line.isOwn())
                        .toList());
    }

    /**
     * That somebody was let in late tells that she had not answered, and the reason often why she was away: for whoever
     * wrote it, and for the unit manager over her, who has participation by name anyway, in a named round.
     */
    private RoundEvent forEyesOf(Viewer viewer, Round round, RoundEvent event) {
        var mayKnow = event.by().filter(viewer::isPerson).isPresent()
                || event.person()
                        .filter(person -> !round.isNamed() || !isManagerOf(viewer, person))
                        .isEmpty();
        return mayKnow ? event : event.withoutPerson();
    }

    private boolean isManagerOf(Viewer viewer, PersonId person) {
        return organisation.employments(person).stream()
                .anyMatch(place -> organisation.hasRoleOver(viewer, Role.UNIT_MANAGER, place.unit()));
    }
}
