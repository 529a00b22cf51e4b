package se.tyngdpunkt.measurement.web.form;

import java.util.List;
import se.tyngdpunkt.measurement.domain.form.Measured;
import se.tyngdpunkt.measurement.domain.form.Told;

/**
 * A worker's own measurements.
 *
 * @param toFillIn those she may write in now
 * @param all every one, the latest first
 * @param told what she has submitted, the oldest first
 */
public record HistoryPage(List<Measured> toFillIn, List<Measured> all, List<Told> told) {

    public HistoryPage {
        toFillIn = List.copyOf(toFillIn);
        all = List.copyOf(all);
        told = List.copyOf(told);
    }

    /** Whether that round's version may not stand beside the one before it, so that the line is broken there. */
    public boolean breaksAt(int index) {
        return index > 0
                && !told.get(index)
                        .version()
                        .isComparableWith(told.get(index - 1).version());
    }
}
