package se.tyngdpunkt.instrument.format;

import java.time.Month;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.tyngdpunkt.instrument.Instrument;
import se.tyngdpunkt.instrument.Provenance;
import se.tyngdpunkt.instrument.WayOfWorking;

/** A model's file as a whole: what it is, where it comes from, how it is used, its parts and its rules for the talk. */
final class InstrumentFile {

    /** Raised when a file written for an older reader would be misread; a reader knows one format. */
    private static final int FORMAT = 1;

    private static final int MOST_DAYS = 366;
    private static final int MOST_MINUTES = 240;

    private static final Map<String, Month> MONTHS = Stream.of(Month.values())
            .collect(Collectors.toUnmodifiableMap(month -> month.name().toLowerCase(Locale.ROOT), month -> month));

    private InstrumentFile() {}

    static Instrument read(Section file) {
        file.whole("format", FORMAT, FORMAT);
        return new Instrument(
                file.key("key"),
                file.string("version"),
                file.date("valid-from"),
                file.text("title"),
                file.text("summary"),
                file.section("provenance", InstrumentFile::provenance),
                file.section("way-of-working", InstrumentFile::wayOfWorking),
                file.sections("parts", PartFile::read),
                file.sections("talk", TalkFile::read),
                file.words("comparable-with"));
    }

    private static Provenance provenance(Section source) {
        return new Provenance(
                source.string("organisation"),
                source.string("document"),
                source.date("date"),
                source.string("decided-by"),
                source.text("standing"),
                source.text("adaptation"),
                source.sections(
                        "changes",
                        change -> new Provenance.Change(
                                change.string("version"),
                                change.date("date"),
                                change.string("decided-by"),
                                change.text("words"))));
    }

    private static WayOfWorking wayOfWorking(Section way) {
        Map<String, String> citations = new HashMap<>();
        return new WayOfWorking(
                way.choice("privacy", Map.of("named", WayOfWorking.Privacy.NAMED), WayOfWorking.Privacy.NAMED),
                cited(way, "months", citations, InstrumentFile::months),
                cited(way, "reference-window-days", citations, number -> number.whole("value", 1, MOST_DAYS)),
                cited(way, "form-minutes", citations, number -> number.whole("value", 1, MOST_MINUTES)),
                cited(way, "talk-minutes", citations, number -> number.whole("value", 1, MOST_MINUTES)),
                citations);
    }

    private static <T> T cited(Section way, String key, Map<String, String> citations, Function<Section, T> value) {
        return way.section(key, section -> {
            citations.put(key, section.string("cite"));
            return value.apply(section);
        });
    }

    private static List<Month> months(Section section) {
        List<Month> months = new ArrayList<>();
        for (var word : section.words("value")) {
            if (MONTHS.containsKey(word)) {
                months.add(MONTHS.getOrDefault(word, Month.JANUARY));
            } else {
                section.fault("value", "not-a-month", Shown.of(word));
            }
        }
        return months;
    }
}
