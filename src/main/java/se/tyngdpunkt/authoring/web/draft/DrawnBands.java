package se.tyngdpunkt.authoring.web.draft;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import se.tyngdpunkt.authoring.domain.draft.ModelFiles;
import se.tyngdpunkt.authoring.domain.sheet.SheetBuilder;
import se.tyngdpunkt.instrument.Calculation;
import se.tyngdpunkt.instrument.Instrument;
import se.tyngdpunkt.instrument.InstrumentReading;
import se.tyngdpunkt.instrument.format.ModelText;

/** The levels of a draft on their lines, under the fields where they are written; none is drawn while the draft has faults. */
public record DrawnBands(List<One> all) {

    static final DrawnBands NONE = new DrawnBands(List.of());

    public DrawnBands {
        all = List.copyOf(all);
    }

    /**
     * Levels by one measure.
     *
     * @param group the id of the fields where they are written
     * @param number which of the model's bands they are
     */
    public record One(String group, int number, Optional<Instrument> model) {

        public String id() {
            return "drawn-" + number;
        }

        public Calculation.Bands bands() {
            return model.orElseThrow().calculation().bands().get(number);
        }
    }

    public static DrawnBands of(String content) {
        var model =
                switch (ModelText.read(content)) {
                    case InstrumentReading.Read(var version) -> Optional.of(version.instrument());
                    case InstrumentReading.ToFillIn(var unfinished, var _) -> Optional.of(unfinished);
                    case InstrumentReading.Faulty _ -> Optional.<Instrument>empty();
                };
        var groups = ModelFiles.tree(content).map(SheetBuilder::of).stream()
                .flatMap(sheet -> sheet.groups().stream())
                .filter(group -> group.titleKey().equals("authoring.group.bands"))
                .toList();
        return new DrawnBands(IntStream.range(0, groups.size())
                .mapToObj(number -> new One(groups.get(number).id(), number, model))
                .toList());
    }

    /** What is drawn under the fields of that group. */
    public Optional<One> under(String group) {
        return all.stream().filter(one -> one.group().equals(group)).findFirst();
    }
}
