package se.tyngdpunkt.scoring.reckoning;

import java.util.TreeMap;
import se.tyngdpunkt.instrument.rule.Value.Table;
import se.tyngdpunkt.scoring.reckoning.Outcome.Why;
import se.tyngdpunkt.shared.number.Exact;

/** Reads a published table; outside its points nothing is known, between them what the model declares. */
final class Tables {

    private Tables() {}

    static Outcome at(Table table, Exact number) {
        var points = new TreeMap<>(table.at());
        var lower = points.floorEntry(number);
        var higher = points.ceilingEntry(number);
        if (lower == null || higher == null) {
            return Outcome.unknown(Why.NOT_DEFINED, "");
        }
        if (lower.getKey().equals(number)) {
            return Outcome.of(lower.getValue());
        }
        return switch (table.between()) {
            case NOT_DEFINED -> Outcome.unknown(Why.NOT_DEFINED, "");
            case LOWER -> Outcome.of(lower.getValue());
            case HIGHER -> Outcome.of(higher.getValue());
            case LINEAR -> {
                var way = number.minus(lower.getKey()).dividedBy(higher.getKey().minus(lower.getKey()));
                yield Outcome.of(
                        lower.getValue().plus(way.times(higher.getValue().minus(lower.getValue()))));
            }
        };
    }
}
