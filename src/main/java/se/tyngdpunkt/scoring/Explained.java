package se.tyngdpunkt.scoring;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import se.tyngdpunkt.instrument.InstrumentVersionId;
import se.tyngdpunkt.instrument.Part.ActivityRow;
import se.tyngdpunkt.instrument.Part.RiskRow;

/**
 * A score with how it came about: each row's count, weight and product, their sum in points, and the risks apart. The
 * sums count answered rows only and say whether all were answered; where no risk is answered they have no sum, since
 * blank is not zero (FFS 2.2, STEG 2 and RISKER).
 */
public record Explained(
        InstrumentVersionId version, List<Row> rows, Points sum, List<Risk> risks, OptionalInt riskSum) {

    public Explained {
        rows = List.copyOf(rows);
        risks = List.copyOf(risks);
    }

    /** One activity, answered or blank. */
    public sealed interface Row {
        ActivityRow row();

        default OptionalInt count() {
            return this instanceof Counted counted ? OptionalInt.of(counted.number()) : OptionalInt.empty();
        }

        default Optional<Points> product() {
            return this instanceof Counted counted ? Optional.of(counted.points()) : Optional.empty();
        }
    }

    public record Counted(ActivityRow row, int number, Points points) implements Row {}

    public record Blank(ActivityRow row) implements Row {}

    /** One risk; unweighted. */
    public record Risk(RiskRow row, OptionalInt count) {}

    /** Whether every activity was answered; the sum of an incomplete score is compared with nothing. */
    public boolean isComplete() {
        return rows.stream().allMatch(Counted.class::isInstance);
    }

    /** The answered rows in the order of the form: what the arithmetic is printed from. */
    public List<Counted> terms() {
        return rows.stream()
                .filter(Counted.class::isInstance)
                .map(Counted.class::cast)
                .toList();
    }
}
