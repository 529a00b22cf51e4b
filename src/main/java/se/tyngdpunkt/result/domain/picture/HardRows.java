package se.tyngdpunkt.result.domain.picture;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.tyngdpunkt.instrument.Instruments;
import se.tyngdpunkt.instrument.Text;
import se.tyngdpunkt.measurement.Round;
import se.tyngdpunkt.measurement.RoundId;
import se.tyngdpunkt.measurement.Rounds;
import se.tyngdpunkt.organisation.Organisation;
import se.tyngdpunkt.organisation.Role;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.result.Distribution;
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

    /** Rows that anybody named, activities and risks, in the order of the model; none before the figures are published. */
    public record Hard(Round round, boolean published, List<HardRow> rows) {}

    /** How many of those who answered found it hard, for each reason. */
    public record HardRow(Text label, Figure<Distribution> reasons) {}

    public Hard in(Viewer viewer, RoundId id) {
        var round = rounds.round(id).filter(one -> mayRead(viewer, one)).orElseThrow(NotFound::new);
        var top = results.top(id);
        var hard = top.map(one -> one.figures().hardRows()).orElse(Map.of());
        var instrument = instruments.byId(round.instrument()).orElseThrow().instrument();
        var rows = Stream.concat(
                        instrument.activities().stream().flatMap(row -> hardRow(hard, row.key(), row.shortLabel())),
                        instrument.risks().stream().flatMap(row -> hardRow(hard, row.key(), row.shortLabel())))
                .toList();
        return new Hard(round, top.isPresent(), rows);
    }

    public boolean mayRead(Viewer viewer, Round round) {
        return organisation.hasRoleOver(viewer, Role.METHOD_OWNER, round.unit());
    }

    private static Stream<HardRow> hardRow(Map<String, Figure<Distribution>> hard, String key, Text label) {
        return Optional.ofNullable(hard.get(key)).map(reasons -> new HardRow(label, reasons)).stream();
    }
}
