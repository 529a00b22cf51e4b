package se.tyngdpunkt.instrument.format;

import java.time.Month;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.tyngdpunkt.instrument.Instrument;
import se.tyngdpunkt.instrument.Instrument.Filling;
import se.tyngdpunkt.instrument.Provenance;
import se.tyngdpunkt.instrument.Text;
import se.tyngdpunkt.instrument.WayOfWorking;
import se.tyngdpunkt.instrument.WayOfWorking.NamedUpTo;
import se.tyngdpunkt.instrument.WayOfWorking.Privacy;
import se.tyngdpunkt.instrument.file.Section;
import se.tyngdpunkt.instrument.file.Shown;

/** A model's file as a whole: what it is, where it comes from, how it is used, its parts and its rules for the talk. */
final class InstrumentFile {

    /** Raised when a file written for an older reader would be misread; a reader knows one format. */
    private static final int FORMAT = 1;

    private static final int MOST_DAYS = 366;
    private static final int MOST_MINUTES = 240;
    private static final int MOST_WEEKS = 104;
    private static final int MOST_MONTHS = 24;

    private static final Pattern VERSION = Pattern.compile("[0-9A-Za-z][0-9A-Za-z.-]{0,19}");

    private static final Pattern DOCUMENT_DATE =
            Pattern.compile("[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?");

    private static final Map<String, NamedUpTo> NAMED_UP_TO =
            Map.of("nearest-leader", NamedUpTo.NEAREST_LEADER, "unit-manager", NamedUpTo.UNIT_MANAGER);

    private static final Map<String, Privacy> PRIVACY =
            Map.of("named", Privacy.NAMED, "confidential", Privacy.CONFIDENTIAL, "anonymous", Privacy.ANONYMOUS);

    private static final Map<String, Month> MONTHS = Stream.of(Month.values())
            .collect(Collectors.toUnmodifiableMap(month -> month.name().toLowerCase(Locale.ROOT), month -> month));

    private InstrumentFile() {}

    static Instrument read(Section file) {
        file.whole("format", FORMAT, FORMAT);
        return new Instrument(
                file.key("key"),
                version(file),
                file.date("valid-from"),
                file.text("title"),
                file.textOr("summary", Text.NONE),
                file.section("provenance", InstrumentFile::provenance),
                file.section("way-of-working", InstrumentFile::wayOfWorking),
                file.sections("parts", PartFile::read),
                CalculationFile.read(file),
                file.sectionsOr("talk", TalkFile::read),
                file.wordsOr("comparable-with"),
                file.has("filled-in") ? file.section("filled-in", InstrumentFile::filling) : Filling.NONE);
    }

    /** It fits on a line, and in an address. */
    private static String version(Section file) {
        var version = file.string("version");
        if (!version.isBlank() && !VERSION.matcher(version).matches()) {
            file.fault("version", "bad-version");
        }
        return version;
    }

    private static Filling filling(Section filling) {
        return new Filling(filling.text("title"), filling.string("by"), filling.yesOrNoOr("invented", false));
    }

    private static Provenance provenance(Section source) {
        return new Provenance(
                source.string("organisation"),
                source.string("document"),
                documentDate(source),
                source.stringOr("decided-by", ""),
                source.textOr("standing", Text.NONE),
                source.textOr("adaptation", Text.NONE),
                source.sectionsOr(
                        "changes",
                        change -> new Provenance.Change(
                                change.string("version"),
                                change.date("date"),
                                change.stringOr("decided-by", ""),
                                change.text("words"))));
    }

    private static String documentDate(Section source) {
        var date = source.stringOr("date", "");
        if (!date.isEmpty() && !DOCUMENT_DATE.matcher(date).matches()) {
            source.fault("date", "not-a-date", Shown.of(date));
        }
        return date;
    }

    private static WayOfWorking wayOfWorking(Section way) {
        Map<String, String> citations = new HashMap<>();
        return new WayOfWorking(
                way.choice("privacy", PRIVACY, Privacy.NAMED),
                way.choiceOr("named-up-to", NAMED_UP_TO, NamedUpTo.NEAREST_LEADER),
                way.has("months") ? cited(way, "months", citations, InstrumentFile::months) : List.of(),
                citedNumber(way, "every-weeks", MOST_WEEKS, citations),
                citedNumber(way, "every-months", MOST_MONTHS, citations),
                citedNumber(way, "reference-window-days", MOST_DAYS, citations),
                citedNumber(way, "form-minutes", MOST_MINUTES, citations),
                citedNumber(way, "talk-minutes", MOST_MINUTES, citations),
                way.choiceOr("scored-by", Map.of("product", false, "leader", true), false),
                TalkFile.template(way),
                citations);
    }

    private static int citedNumber(Section way, String key, int most, Map<String, String> citations) {
        return way.has(key) ? cited(way, key, citations, number -> number.whole("value", 1, most)) : 0;
    }

    private static <T> T cited(Section way, String key, Map<String, String> citations, Function<Section, T> value) {
        return way.section(key, section -> {
            citations.put(key, section.stringOr("cite", ""));
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
