package se.tyngdpunkt.measurement.web.form;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import se.tyngdpunkt.instrument.Instrument;
import se.tyngdpunkt.instrument.Part;
import se.tyngdpunkt.instrument.Part.Field;
import se.tyngdpunkt.measurement.AgreedActions.AgreedAction;
import se.tyngdpunkt.measurement.MeasurementId;
import se.tyngdpunkt.measurement.Round;
import se.tyngdpunkt.measurement.domain.form.CarryOver;
import se.tyngdpunkt.measurement.domain.form.TabId;
import se.tyngdpunkt.scoring.AnswerField;
import se.tyngdpunkt.shell.Problems;
import se.tyngdpunkt.shell.Words;

/**
 * The worker's form.
 *
 * @param key where the model stands with its weights, definitions and examples; empty of one that nobody has adopted
 * @param lastDay the last day she may write in it
 * @param tab tells this opened form from every other
 * @param typed what stands in each field, as typed
 * @param lastTime what she answered last time in a comparable version, by field
 * @param agreed what was agreed earlier and is not followed up
 * @param leader her nearest leader's given name, where she has one
 * @param handedBackFor why her leader has handed it back, where she has
 * @param overtaken whether another tab's version is waiting for her choice
 * @param closed whether the form can be read only, since the round has closed
 * @param carried what follows from her earlier rounds
 * @param focus the row to begin writing in, where one was just added
 */
public record FormPage(
        MeasurementId id,
        Round round,
        String key,
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
        boolean closed,
        CarryOver carried,
        String focus) {

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

    /** The fields of figures and of rows. */
    public FieldsPart fields() {
        return new FieldsPart(typed, closed, problems);
    }

    /** What she answered to a figure last time, as its reader writes it, and when. */
    public Optional<String> before(AnswerField name, Field field, Words words) {
        return Optional.ofNullable(carried.before().get(name.name()))
                .map(text -> AnswerSheet.shown(field, text, words));
    }

    public ListPart list(Part part) {
        return ListPart.of(part, typed, carried);
    }

    /** The lists whose rows have been carried over. */
    public List<ListPart> carriedLists() {
        return instrument.parts().stream()
                .filter(part -> part instanceof Part.Rows || part instanceof Part.Reductions)
                .map(this::list)
                .filter(ListPart::isCarriedOver)
                .toList();
    }

    /** Whether a sum is told after this part: the last one that has rows which weigh. */
    public boolean isLastThatWeighs(Part part) {
        return instrument.parts().stream()
                .filter(SavedPart::weighs)
                .reduce((_, later) -> later)
                .filter(part::equals)
                .isPresent();
    }

    /** Nothing is kept of what she writes until she sends it. */
    public boolean isAnonymous() {
        return round.isAnonymous();
    }

    /** Where what she has written is sent. */
    public String target() {
        return isAnonymous() ? address() + "/anonymous" : address();
    }

    public boolean savesItself() {
        return !closed && !isAnonymous();
    }

    public boolean isScoredByLeader() {
        return instrument.way().isScoredByLeader();
    }

    /** What she is asked to think of, how long it takes where the model says so, and what it is for. */
    public String intro(Words words) {
        var way = instrument.way();
        var sentences = new ArrayList<String>();
        if (way.referenceWindowDays() > 0) {
            sentences.add(words.say("measurement.form.intro.window", windowLength(words)));
        }
        if (way.formMinutes() > 0) {
            sentences.add(words.say("measurement.form.intro.minutes", way.formMinutes()));
        }
        if (!round.isNamed()) {
            return String.join(" ", sentences);
        }
        sentences.add(leader.map(name -> words.say("measurement.form.intro.for", name))
                .orElseGet(() -> words.say("measurement.form.intro.for-nearest")));
        return String.join(" ", sentences);
    }

    /** How far back the model asks: two weeks. */
    public String windowLength(Words words) {
        return window("measurement.window", instrument().way().referenceWindowDays(), words);
    }

    /** The same over a row: the last two weeks; of a model that does not say how far back, no guess. */
    public String windowWithin(Words words) {
        return within(instrument().way().referenceWindowDays(), words);
    }

    static String within(int days, Words words) {
        return days == 0
                ? words.say("measurement.window.within.unsaid")
                : window("measurement.window.within", days, words);
    }

    /** In weeks where it is whole weeks. */
    static String window(String key, int days, Words words) {
        return days % WEEK == 0 ? words.say(key + ".weeks", days / WEEK) : words.say(key + ".days", days);
    }
}
