package se.tyngdpunkt.measurement.web.form;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import se.tyngdpunkt.instrument.Instrument;
import se.tyngdpunkt.measurement.AgreedActions.AgreedAction;
import se.tyngdpunkt.measurement.MeasurementId;
import se.tyngdpunkt.measurement.Round;
import se.tyngdpunkt.measurement.domain.form.TabId;
import se.tyngdpunkt.shell.Problems;
import se.tyngdpunkt.shell.Words;

/**
 * The worker's form.
 *
 * @param lastDay the last day she may write in it
 * @param tab tells this opened form from every other
 * @param typed what stands in each field, as typed
 * @param lastTime what she answered last time in a comparable version, by field
 * @param agreed what was agreed earlier and is not followed up
 * @param leader her nearest leader's given name, where she has one
 * @param handedBackFor why her leader has handed it back, where she has
 * @param overtaken whether another tab's version is waiting for her choice
 * @param closed whether the form can be read only, since the round has closed
 */
public record FormPage(
        MeasurementId id,
        Round round,
        LocalDate lastDay,
        int revision,
        TabId tab,
        Instrument instrument,
        Map<String, String> typed,
        Optional<LastTime> lastTime,
        List<AgreedAction> agreed,
        Optional<String> leader,
        SavedPart saved,
        Problems problems,
        Optional<String> handedBackFor,
        boolean overtaken,
        boolean closed) {

    private static final int WEEK = 7;

    /** Her answers last time, and the month they were given. */
    public record LastTime(Round round, Map<String, String> typed) {
        public LastTime {
            typed = Map.copyOf(typed);
        }
    }

    public FormPage {
        typed = new TreeMap<>(typed);
        agreed = List.copyOf(agreed);
    }

    public String typed(String field) {
        return typed.getOrDefault(field, "");
    }

    /** What stands in a field for hours or per cent, as its reader writes it. */
    public String typed(String field, Locale language) {
        return AnswerSheet.figureIn(language, typed(field));
    }

    public Optional<String> lastTime(String field, Locale language) {
        return lastTime(field).map(figure -> AnswerSheet.figureIn(language, figure));
    }

    public Optional<String> lastTime(String field) {
        return lastTime.flatMap(last -> Optional.ofNullable(last.typed().get(field)));
    }

    public String address() {
        return "/my/measurements/" + id.value();
    }

    /** How far back the model asks: two weeks. */
    public String windowLength(Words words) {
        return window("measurement.window", instrument().way().referenceWindowDays(), words);
    }

    /** The same over a row: the last two weeks. */
    public String windowWithin(Words words) {
        return window("measurement.window.within", instrument().way().referenceWindowDays(), words);
    }

    /** In weeks where it is whole weeks. */
    static String window(String key, int days, Words words) {
        return days % WEEK == 0 ? words.say(key + ".weeks", days / WEEK) : words.say(key + ".days", days);
    }
}
