package se.tyngdpunkt.scoring;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import se.tyngdpunkt.instrument.InstrumentVersionId;
import se.tyngdpunkt.instrument.Part.ActivityRow;
import se.tyngdpunkt.instrument.Part.RiskRow;
import se.tyngdpunkt.shared.number.Exact;

/**
 * A score with how it came about: each activity's count and, where its weight is a plain number, its product; what the
 * model makes of everything; and the risks apart. Where no risk is answered they have no sum, since blank is not zero
 * (FFS 2.2, STEG 2 and RISKER).
 *
 * @param sum the points of the main measure, of the answered rows only while it is incomplete
 */
public record Explained(
        InstrumentVersionId version,
        List<Row> rows,
        Reckoned reckoned,
        Optional<Points> sum,
        List<Risk> risks,
        OptionalInt riskSum) {

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
            return this instanceof Counted counted ? counted.points() : Optional.empty();
        }
    }

    public record Counted(ActivityRow row, int number, Optional<Points> points) implements Row {}

    public record Blank(ActivityRow row) implements Row {}

    /** One risk; unweighted. */
    public record Risk(RiskRow row, OptionalInt count) {}

    /** What the model measures first; none where it weighs nothing. */
    public Optional<Reckoned.Sum> main() {
        return reckoned.measures().values().stream().findFirst();
    }

    /** Whether every row that is asked for was answered; the sum of an incomplete score is compared with nothing. */
    public boolean isComplete() {
        return main().filter(Reckoned.Sum::isComplete).isPresent();
    }

    /** The sum where it may be compared with others. */
    public Optional<Points> wholeSum() {
        return sum().filter(_ -> isComplete());
    }

    /** Without what the model would have the pair talk about: felt load may be read out of it. */
    Explained withoutTalk() {
        return new Explained(
                version, rows, new Reckoned(reckoned.measures(), reckoned.broken(), List.of()), sum, risks, riskSum);
    }

    /** Whether the sum is those terms and nothing else, so that it may be printed as their sum. */
    public boolean isSumOfTerms() {
        var together = Exact.ZERO;
        for (var term : terms()) {
            if (term.points().isEmpty()) {
                return false;
            }
            together = together.plus(term.points().get().value());
        }
        return sum().map(Points::value).filter(together::equals).isPresent();
    }

    /** The answered rows in the order of the form: what the arithmetic is printed from. */
    public List<Counted> terms() {
        return rows.stream()
                .filter(Counted.class::isInstance)
                .map(Counted.class::cast)
                .toList();
    }
}
