package se.tyngdpunkt.result.domain.picture;

import java.util.List;
import java.util.Optional;
import se.tyngdpunkt.instrument.Instruments;
import se.tyngdpunkt.instrument.Part;
import se.tyngdpunkt.measurement.Round;
import se.tyngdpunkt.measurement.RoundId;
import se.tyngdpunkt.measurement.Rounds;
import se.tyngdpunkt.organisation.Organisation;
import se.tyngdpunkt.organisation.Role;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.result.Figure;
import se.tyngdpunkt.result.domain.freezing.FrozenResults;
import se.tyngdpunkt.shared.NotFound;
import se.tyngdpunkt.shared.UseCase;

/** Which rows were hard to read, for whoever owns the model: of the whole round only. */
@UseCase
public class HardRows {

    private final FrozenResults results;
    private final Rounds rounds;
    private final Instruments instruments;
    private final Organisation organisation;

    HardRows(FrozenResults results, Rounds rounds, Instruments instruments, Organisation organisation) {
        this.results = results;
        this.rounds = rounds;
        this.instruments = instruments;
        this.organisation = organisation;
    }

    /** Rows that anybody named, in the order of the model; none before the figures are published. */
    public record Hard(Round round, boolean published, List<HardRow> rows) {}

    /** How many of those who answered found it hard. */
    public record HardRow(Part.ActivityRow row, Figure<Integer> people) {}

    public Hard in(Viewer viewer, RoundId id) {
        var round = rounds.round(id)
                .filter(one -> organisation.hasRoleOver(viewer, Role.METHOD_OWNER, one.unit()))
                .orElseThrow(NotFound::new);
        var top = results.top(id);
        var rows = instruments.byId(round.instrument()).orElseThrow().instrument().activities().stream()
                .flatMap(row -> top
                        .flatMap(one ->
                                Optional.ofNullable(one.figures().hardRows().get(row.key())))
                        .map(figure -> new HardRow(row, figure))
                        .stream())
                .toList();
        return new Hard(round, top.isPresent(), rows);
    }
}
