package se.tyngdpunkt.authoring.web.draft;

import java.util.List;
import java.util.Optional;
import se.tyngdpunkt.authoring.domain.draft.ModelFiles;
import se.tyngdpunkt.authoring.domain.sheet.Sheet;
import se.tyngdpunkt.authoring.domain.sheet.SheetBuilder;
import se.tyngdpunkt.instrument.InstrumentFault;
import se.tyngdpunkt.instrument.InstrumentReading;
import se.tyngdpunkt.instrument.OpenPlace;
import se.tyngdpunkt.instrument.format.ModelText;

/** Everything that is wrong with a text, by line, and what it leaves open; in the form each fault leads to its field. */
public record FaultsPart(List<Line> lines, List<OpenPlace> open) {

    /** One fault, and the id of the field beside which it is told. */
    public record Line(InstrumentFault fault, Optional<String> field) {}

    public FaultsPart {
        lines = List.copyOf(lines);
        open = List.copyOf(open);
    }

    static FaultsPart ofText(String text) {
        return of(text, Optional.empty());
    }

    public static FaultsPart ofForm(String text) {
        return of(text, ModelFiles.tree(text).map(SheetBuilder::of));
    }

    private static FaultsPart of(String text, Optional<Sheet> sheet) {
        return switch (ModelText.read(text)) {
            case InstrumentReading.Read _ -> new FaultsPart(List.of(), List.of());
            case InstrumentReading.ToFillIn unfinished -> new FaultsPart(List.of(), unfinished.places());
            case InstrumentReading.Faulty(var faults) ->
                new FaultsPart(
                        faults.stream()
                                .map(fault -> new Line(
                                        fault,
                                        sheet.flatMap(form -> form.fieldAt(place(fault)))
                                                .map(Sheet.Field::id)))
                                .toList(),
                        List.of());
        };
    }

    /** What is missing is told of the piece that lacks it. */
    private static String place(InstrumentFault fault) {
        return fault.messageKey().endsWith(".missing") && !fault.where().isEmpty()
                ? fault.where() + "." + fault.arguments().getFirst()
                : fault.where();
    }
}
