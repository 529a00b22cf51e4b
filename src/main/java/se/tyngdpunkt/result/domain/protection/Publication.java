package se.tyngdpunkt.result.domain.protection;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import se.tyngdpunkt.instrument.Calculation;
import se.tyngdpunkt.instrument.Instrument;
import se.tyngdpunkt.instrument.Part;
import se.tyngdpunkt.measurement.tallies.Tally;
import se.tyngdpunkt.organisation.Unit;
import se.tyngdpunkt.result.Distribution;
import se.tyngdpunkt.result.Figure;
import se.tyngdpunkt.result.Spread;
import se.tyngdpunkt.result.domain.protection.Branches.Branch;
import se.tyngdpunkt.shared.UnitId;

/** All that one round publishes: every figure of every part of its tree, for all readers together. */
public final class Publication {

    private final Branch<Content> top;
    private final Map<String, Map<Cell, Figure<Distribution>>> scales;
    private final Map<Cell, Figure<Spread>> points;
    private final Map<Cell, Figure<Spread>> shares;
    private final Map<String, Map<Cell, Figure<Integer>>> risks;
    private final Map<String, Figure<Distribution>> hardRows;
    private final Map<String, Figure<Distribution>> given;
    private final List<Published> cells = new ArrayList<>();

    private Publication(
            Branch<Content> top, Map<String, Figure<Distribution>> given, Instrument instrument, Limits limits) {
        this.top = top;
        this.given = given;
        this.scales = each(
                Stream.concat(
                                instrument.scales().stream().map(Part.Scale::key),
                                instrument.mainBands().stream().map(bands -> Tally.BANDS + bands.key()))
                        .toList(),
                key -> protectedBy(
                        limits, content -> Sample.ofOptions(content.options().getOrDefault(key, Map.of()))));
        this.points = protectedBy(limits, content -> Sample.ofPoints(content.points(), limits));
        this.shares = hasNorm(instrument)
                ? protectedBy(
                        limits,
                        content -> Sample.ofShares(
                                content.shares(), content.points().size(), limits))
                : Map.of();
        this.risks = each(
                instrument.risks().stream().map(Part.RiskRow::key).toList(),
                key -> protectedBy(
                        limits, content -> Sample.ofCounts(content.risks().getOrDefault(key, List.of()))));
        this.hardRows =
                each(List.copyOf(top.content().hardRows().keySet()), key -> Protection.<Content, Distribution>of(
                                new Branch<>(top.cell(), top.content(), List.of()),
                                limits.figures(),
                                content -> Sample.ofSayers(
                                        content.hardRows().getOrDefault(key, Map.of()), content.answered()))
                        .getOrDefault(top.cell(), new Figure.Withheld<>(Figure.Reason.PROTECTED)));
        add(top, Optional.empty());
    }

    /** The published figures of every part, from the top of the round down. */
    public static List<Published> of(
            UnitId top, List<Unit> tree, List<Tally> tallies, Instrument instrument, Limits limits) {
        var own = new HashMap<UnitId, Content>();
        tallies.forEach(tally -> own.merge(tally.group(), Content.of(tally), Content::plus));
        var branch = Branches.of(top, tree, own, Content.NOTHING, Content::plus);
        return List.copyOf(new Publication(branch, GivenFigures.of(tallies, limits), instrument, limits).cells);
    }

    private void add(Branch<Content> branch, Optional<UnitId> parent) {
        var cell = branch.cell();
        cells.add(new Published(
                cell,
                parent,
                each(List.copyOf(scales.keySet()), key -> at(scales.getOrDefault(key, Map.of()), cell)),
                at(points, cell),
                Optional.ofNullable(shares.get(cell)),
                each(List.copyOf(risks.keySet()), key -> at(risks.getOrDefault(key, Map.of()), cell)),
                parent.isEmpty() ? hardRows : Map.of(),
                parent.isEmpty() ? given : Map.of(),
                Optional.empty(),
                Map.of()));
        branch.below().forEach(part -> add(part, Optional.of(cell.unit())));
    }

    private static boolean hasNorm(Instrument instrument) {
        return instrument.calculation().measures().stream()
                .filter(measure -> measure.level() == Calculation.Level.PERSON && instrument.weighsIn(measure))
                .limit(1)
                .anyMatch(measure ->
                        instrument.calculation().normsOf(measure).findAny().isPresent());
    }

    private <T> Map<Cell, Figure<T>> protectedBy(Limits limits, Function<Content, Sample<T>> samples) {
        return Protection.of(top, limits.figures(), samples);
    }

    private static <T> Figure<T> at(Map<Cell, Figure<T>> figures, Cell cell) {
        return figures.getOrDefault(cell, new Figure.Withheld<>(Figure.Reason.PROTECTED));
    }

    private static <V> Map<String, V> each(List<String> keys, Function<String, V> value) {
        var all = new HashMap<String, V>();
        keys.forEach(key -> all.put(key, value.apply(key)));
        return all;
    }
}
