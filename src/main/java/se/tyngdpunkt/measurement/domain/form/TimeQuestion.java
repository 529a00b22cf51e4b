package se.tyngdpunkt.measurement.domain.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import se.tyngdpunkt.instrument.Instrument;
import se.tyngdpunkt.instrument.Part.TimeField;
import se.tyngdpunkt.instrument.Part.TimeUnit;
import se.tyngdpunkt.scoring.Answers;
import se.tyngdpunkt.shared.number.Exact;

/**
 * A figure of working time that may be a slip. It is asked about and never refused: the document sets no limit, and no
 * formula uses these figures (FFS 2.1, STEG 1). Few hours are never asked about, for that would ask why she was away.
 */
public record TimeQuestion(TimeField asked, Exact figure, Kind kind, TimeField beside, Exact besideFigure) {

    public enum Kind {
        /** Each figure in hours is what remains of the one before it: available is the actual time minus meetings. */
        MORE_THAN_BEFORE,
        /** More than half again as much as a full-time week of 40 hours gives at that rate. */
        MUCH_FOR_RATE
    }

    private static final long MOST_HOURS_A_WEEK = 60;

    private record Told(TimeField field, BigDecimal figure) {}

    /** The sentence to show; its arguments are the label and figure asked about, and those beside it. */
    public String messageKey() {
        return "scoring.ask." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What to ask of these answers; blanks and what cannot be read ask nothing. */
    public static List<TimeQuestion> of(Instrument instrument, Answers answers) {
        var questions = new ArrayList<TimeQuestion>();
        var hours = told(instrument, answers, TimeUnit.HOURS);
        for (int i = 1; i < hours.size(); i++) {
            if (hours.get(i).figure().compareTo(hours.get(i - 1).figure()) > 0) {
                questions.add(question(hours.get(i), Kind.MORE_THAN_BEFORE, hours.get(i - 1)));
            }
        }
        told(instrument, answers, TimeUnit.PER_CENT).stream().limit(1).forEach(rate -> hours.stream()
                .limit(1)
                .filter(worked ->
                        isMuch(worked.figure(), rate.figure(), instrument.way().referenceWindowDays()))
                .forEach(worked -> questions.add(question(worked, Kind.MUCH_FOR_RATE, rate))));
        return List.copyOf(questions);
    }

    private static boolean isMuch(BigDecimal hours, BigDecimal rate, int days) {
        return hours.multiply(BigDecimal.valueOf(7L * 100))
                        .compareTo(rate.multiply(BigDecimal.valueOf(MOST_HOURS_A_WEEK * days)))
                > 0;
    }

    private static List<Told> told(Instrument instrument, Answers answers, TimeUnit unit) {
        return instrument.timeFields().stream()
                .filter(field -> field.unit() == unit)
                .flatMap(field -> answers.time(field.key()).map(figure -> new Told(field, figure)).stream())
                .toList();
    }

    private static TimeQuestion question(Told asked, Kind kind, Told beside) {
        return new TimeQuestion(
                asked.field(), Exact.of(asked.figure()), kind, beside.field(), Exact.of(beside.figure()));
    }
}
