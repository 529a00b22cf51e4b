package se.tyngdpunkt.scoring.reckoning;

import java.time.LocalDate;
import se.tyngdpunkt.instrument.rule.Value;
import se.tyngdpunkt.shared.number.Exact;

/** One answer as the arithmetic sees it; what is not there is blank. Per cent are shares: 80 % is 0.8. */
public sealed interface Given {

    record Figure(Exact number) implements Given {}

    /** An option's key, with its value where the model gives it one. */
    record Choice(String option, Value value) implements Given {}

    record YesNo(boolean isYes) implements Given {}

    record Day(LocalDate date) implements Given {}

    /** Words of somebody's own; no arithmetic reads them, but rows with the same may be counted as one. */
    record Words(String text) implements Given {}
}
