package se.tyngdpunkt.measurement.domain.retention;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import se.tyngdpunkt.measurement.Round;
import se.tyngdpunkt.measurement.Rounds;
import se.tyngdpunkt.organisation.Organisation;
import se.tyngdpunkt.organisation.Unit;
import se.tyngdpunkt.shared.UnitId;
import se.tyngdpunkt.shared.UseCase;

/** Which rounds have had their answers deleted, so that a page that leaves them out can say so. */
@UseCase
public class RoundsWithoutAnswers {

    private final Rounds rounds;
    private final Organisation organisation;

    RoundsWithoutAnswers(Rounds rounds, Organisation organisation) {
        this.rounds = rounds;
        this.organisation = organisation;
    }

    /** Those for a part of the tree that one of these groups is in today, the latest first. */
    public List<Round> around(Collection<UnitId> groups) {
        var without =
                rounds.all().stream().filter(round -> !round.hasItsAnswers()).toList();
        var above = without.isEmpty()
                ? List.<UnitId>of()
                : groups.stream()
                        .flatMap(group -> organisation.path(group).stream())
                        .map(Unit::id)
                        .collect(Collectors.toUnmodifiableSet());
        return without.stream().filter(round -> above.contains(round.unit())).toList();
    }
}
