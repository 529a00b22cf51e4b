package se.tyngdpunkt.instrument;

import java.util.List;

/** What came of reading a model's file. */
public sealed interface InstrumentReading {

    record Read(InstrumentVersion version) implements InstrumentReading {}

    /** Every fault found, by line. */
    record Faulty(List<InstrumentFault> faults) implements InstrumentReading {
        public Faulty {
            faults = List.copyOf(faults);
        }
    }
}
