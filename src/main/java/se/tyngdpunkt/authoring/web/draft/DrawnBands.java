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

/** The levels of a draft on their lines, under the fields where they are written; while the draft has faults or something to be filled in they are not known. */
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
     * @param model nothing while they cannot be drawn
     * @param instead what is said then
     */
    public record One(String group, int number, Optional<Instrument> model, String instead) {

        public String id() {
            return "drawn-" + number;
        }

        public Calculation.Bands bands() {
            return model.orElseThrow().calculation().bands().get(number);
        }
    }

    public static DrawnBands of(String content) {
        var reading = ModelText.read(content);
        var model = reading instanceof InstrumentReading.Read(var version)
                ? Optional.of(version.instrument())
                : Optional.<Instrument>empty();
        var instead = reading instanceof InstrumentReading.ToFillIn
                ? "authoring.bands.not-filled-in"
                : "authoring.bands.not-drawn";
        var groups = ModelFiles.tree(content).map(SheetBuilder::of).stream()
                .flatMap(sheet -> sheet.groups().stream())
                .filter(group -> group.titleKey().equals("authoring.group.bands"))
                .toList();
        return new DrawnBands(IntStream.range(0, groups.size())
                .mapToObj(number -> new One(groups.get(number).id(), number, model, instead))
                .toList());
    }

    /** What is drawn under the fields of that group. */
    public Optional<One> under(String group) {
        return all.stream().filter(one -> one.group().equals(group)).findFirst();
    }
}
