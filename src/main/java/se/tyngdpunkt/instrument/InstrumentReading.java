package se.tyngdpunkt.instrument;

import java.util.List;

/** What came of reading a model's file. */
public sealed interface InstrumentReading {

    record Read(InstrumentVersion version) implements InstrumentReading {}

    /** Nothing is wrong, but these places must be filled in by the municipality before anybody answers it. */
    record ToFillIn(Instrument unfinished, List<OpenPlace> places) implements InstrumentReading {
        public ToFillIn {
            places = List.copyOf(places);
        }
    }

    /** Every fault found, by line. */
    record Faulty(List<InstrumentFault> faults) implements InstrumentReading {
        public Faulty {
            faults = List.copyOf(faults);
        }
    }
}
