package se.tyngdpunkt.result.domain.picture;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import se.tyngdpunkt.measurement.Round;
import se.tyngdpunkt.measurement.UnitFigures;
import se.tyngdpunkt.measurement.UnitFigures.Reported;
import se.tyngdpunkt.organisation.Organisation;
import se.tyngdpunkt.organisation.Person;
import se.tyngdpunkt.organisation.Unit;
import se.tyngdpunkt.shared.UseCase;

/**
 * What a unit, or those in an area, have reported in a round. It is about no person, and so passes without protection; what
 * rests on persons' answers never comes this way.
 */
@UseCase
public class ReportsOfUnits {

    private final UnitFigures figures;
    private final Organisation organisation;

    ReportsOfUnits(UnitFigures figures, Organisation organisation) {
        this.figures = figures;
        this.organisation = organisation;
    }

    /**
     * One unit.
     *
     * @param now absent until its manager has sent them
     * @param sentBy her name
     * @param before what was sent the time before, in a version that may stand beside
     */
    public record OfUnit(Unit unit, Optional<Reported> now, Optional<String> sentBy, Optional<Reported> before) {}

    /** The unit that the picture is of, or those below it that report; for whoever sees figures of it. */
    public List<OfUnit> in(UnitPicture picture) {
        if (!picture.insight().seesFigures() || picture.chosen().isEmpty()) {
            return List.of();
        }
        var round = picture.chosen().get().round();
        var within =
                organisation.tree(picture.unit().id()).stream().map(Unit::id).collect(Collectors.toSet());
        return figures.unitsIn(round).stream()
                .filter(unit -> within.contains(unit.id()))
                .map(unit -> of(unit, round))
                .toList();
    }

    private OfUnit of(Unit unit, Round round) {
        var all = figures.of(unit.id());
        var now = all.stream()
                .filter(reported -> reported.round().id().equals(round.id()))
                .findFirst();
        return new OfUnit(
                unit,
                now,
                now.flatMap(reported -> organisation.person(reported.by())).map(Person::name),
                now.flatMap(reported -> all.stream()
                        .filter(earlier -> earlier.round().isBefore(round)
                                && reported.version().isComparableWith(earlier.version()))
                        .reduce((_, later) -> later)));
    }
}
