package se.tyngdpunkt.authoring.web.draft;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.tyngdpunkt.authoring.domain.draft.ModelFiles;
import se.tyngdpunkt.authoring.domain.sheet.FaultWords;
import se.tyngdpunkt.instrument.InstrumentFault;
import se.tyngdpunkt.instrument.InstrumentReading;
import se.tyngdpunkt.instrument.OpenPlace;
import se.tyngdpunkt.instrument.format.ModelText;
import se.tyngdpunkt.shell.Words;

/** Everything that is wrong with a text, by line, and what it leaves open; in the form each fault leads to its field. */
public record FaultsPart(List<Line> lines, List<OpenPlace> open) {

    /** One fault, and how the form tells it. */
    public record Line(InstrumentFault fault, Optional<FaultWords.Told> told) {

        public Optional<String> field() {
            return told.map(FaultWords.Told::field);
        }

        /** The sentence, beside its field or in a list of lines. */
        public String in(Words words) {
            return told.map(each -> each.fault().in(words))
                    .orElseGet(() ->
                            words.say(fault.messageKey(), fault.arguments().toArray()));
        }
    }

    public FaultsPart {
        lines = List.copyOf(lines);
        open = List.copyOf(open);
    }

    /** What is wrong at a field of the form. */
    public Optional<Line> at(String field) {
        return lines.stream()
                .filter(line -> line.field().filter(field::equals).isPresent())
                .findFirst();
    }

    /** What is wrong with a limit is wrong at both of its levels, and told once. */
    private static final class OnceEach {
        private final Set<FaultWords.Told> told = new HashSet<>();

        boolean isNew(Line line) {
            return line.told().map(told::add).orElse(true);
        }
    }

    static FaultsPart ofText(String text) {
        return of(text, Optional.empty());
    }

    public static FaultsPart ofForm(String text) {
        return of(text, ModelFiles.tree(text).map(FaultWords::new));
    }

    private static FaultsPart of(String text, Optional<FaultWords> words) {
        return switch (ModelText.read(text)) {
            case InstrumentReading.Read _ -> new FaultsPart(List.of(), List.of());
            case InstrumentReading.ToFillIn unfinished -> new FaultsPart(List.of(), unfinished.places());
            case InstrumentReading.Faulty(var faults) ->
                new FaultsPart(
                        faults.stream()
                                .map(fault -> new Line(fault, words.flatMap(form -> form.of(fault))))
                                .filter(new OnceEach()::isNew)
                                .toList(),
                        List.of());
        };
    }
}
