package se.tyngdpunkt.scoring.file;

import java.time.LocalDate;
import java.util.List;
import se.tyngdpunkt.instrument.InstrumentFault;
import se.tyngdpunkt.scoring.reckoning.Subject;

/** What came of reading an answers file: the day of measurement and whose answers there are, or every fault by line. */
public sealed interface AnswersReading {

    record Read(LocalDate day, Subject whole) implements AnswersReading {}

    record Faulty(List<InstrumentFault> faults) implements AnswersReading {
        public Faulty {
            faults = List.copyOf(faults);
        }
    }
}
