package se.tyngdpunkt.scoring.reckoning;

import se.tyngdpunkt.instrument.rule.Value.Gathering;
import se.tyngdpunkt.shared.number.Exact;

/** What people add to one sum over them: their total, in the sum's own unit, and how many of them are counted in it. */
public record PeopleSum(Exact total, int count) {

    public static final PeopleSum NOTHING = new PeopleSum(Exact.ZERO, 0);

    public PeopleSum plus(PeopleSum other) {
        return new PeopleSum(total.plus(other.total), count + other.count);
    }

    Outcome as(Gathering how, String list) {
        return switch (how) {
            case TOTAL -> Outcome.of(total);
            case COUNT -> Outcome.of(Exact.of(count));
            case MEAN ->
                count == 0 ? Outcome.unknown(Outcome.Why.NO_ROWS, list) : Outcome.of(total.dividedBy(Exact.of(count)));
            case HIGHEST, LOWEST -> Outcome.unknown(Outcome.Why.NOT_DEFINED, list);
        };
    }
}
