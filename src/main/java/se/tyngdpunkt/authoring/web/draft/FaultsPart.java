package se.tyngdpunkt.authoring.web.draft;

import java.util.List;
import se.tyngdpunkt.instrument.InstrumentFault;
import se.tyngdpunkt.instrument.InstrumentReading;
import se.tyngdpunkt.instrument.OpenPlace;
import se.tyngdpunkt.instrument.format.ModelText;

/** Everything that is wrong with a text, by line, and what it leaves open. */
public record FaultsPart(List<InstrumentFault> faults, List<OpenPlace> open) {

    public FaultsPart {
        faults = List.copyOf(faults);
        open = List.copyOf(open);
    }

    static FaultsPart of(String text) {
        return switch (ModelText.read(text)) {
            case InstrumentReading.Read _ -> new FaultsPart(List.of(), List.of());
            case InstrumentReading.ToFillIn unfinished -> new FaultsPart(List.of(), unfinished.places());
            case InstrumentReading.Faulty(var faults) -> new FaultsPart(faults, List.of());
        };
    }
}
