package se.tyngdpunkt.measurement.preview;

import java.time.LocalDate;
import java.util.Map;
import se.tyngdpunkt.instrument.InstrumentVersion;
import se.tyngdpunkt.shared.FirstPageBlock.Block;
import se.tyngdpunkt.shell.Problems;
import se.tyngdpunkt.shell.Words;

/** Draws a model's forms with made-up answers in them: the unit's, the worker's and the leader's, and what comes of them. */
public interface FormPreviews {

    Preview of(InstrumentVersion version, Filled filled, Words words);

    /**
     * What stands in the forms.
     *
     * @param typed by the name of the field; other names are passed over
     * @param day the day of measurement
     * @param add the key of the list that gets one more row, otherwise empty
     */
    record Filled(Map<String, String> typed, LocalDate day, String add) {
        public Filled {
            typed = Map.copyOf(typed);
        }
    }

    /**
     * The parts of a page.
     *
     * @param wrong what cannot be read of what stands there, told beside its field too; what is only missing is not among it
     * @param fields everything that is answered, to stand within one form
     * @param foot the sum so far
     * @param result what comes of it, as the worker reads it
     * @param changes what of the fields and the foot changes while they are written in
     */
    record Preview(Problems wrong, Block fields, Block foot, Block result, Block changes) {}
}
