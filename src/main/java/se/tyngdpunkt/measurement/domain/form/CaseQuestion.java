package se.tyngdpunkt.measurement.domain.form;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import se.tyngdpunkt.instrument.Instrument;
import se.tyngdpunkt.instrument.Part;
import se.tyngdpunkt.instrument.Part.FieldType;
import se.tyngdpunkt.scoring.Answers;
import se.tyngdpunkt.scoring.reckoning.Given;

/** A case in a list that may be a slip: asked about before the list is sent, and never refused. */
public record CaseQuestion(String messageKey, String label) {

    /** Eight digits as 20190312, or six and a hyphen as 190312-; the month and the day. */
    private static final Pattern LIKE_A_BIRTH =
            Pattern.compile("(?:(?:18|19|20)[0-9]{2}(?=[0-9]{4}$)|[0-9]{2}(?=[0-9]{4}-))([0-9]{2})([0-9]{2}).*");

    private static final int LEAP_YEAR = 2000;

    /** What to ask of these answers, in the order of the rows. */
    public static List<CaseQuestion> of(Instrument instrument, Answers answers, LocalDate day) {
        var questions = new ArrayList<CaseQuestion>();
        instrument.parts().stream()
                .filter(Part.Rows.class::isInstance)
                .map(Part.Rows.class::cast)
                .filter(list -> list.kind() == Part.Rows.Kind.CASES)
                .forEach(list -> ask(list, answers, day, questions));
        return List.copyOf(questions);
    }

    private static void ask(Part.Rows list, Answers answers, LocalDate day, List<CaseQuestion> questions) {
        var seen = new HashSet<String>();
        for (var row : answers.rows(list.key()).values()) {
            var label = row.get(Part.Rows.LABEL) instanceof Given.Words(var words) ? words : "";
            if (!label.isEmpty() && !seen.add(label)) {
                questions.add(new CaseQuestion("measurement.ask.same-label", label));
            }
            if (isLikeABirth(label)) {
                questions.add(new CaseQuestion("measurement.ask.birth-date", label));
            }
            if (beginsLater(list, row, day)) {
                questions.add(new CaseQuestion("measurement.ask.begins-later", label));
            }
        }
    }

    private static boolean beginsLater(Part.Rows list, Map<String, Given> row, LocalDate day) {
        return list.fields().stream()
                .filter(field -> field.type() == FieldType.WEEK)
                .anyMatch(field -> row.get(field.key()) instanceof Given.Day(var begun) && begun.isAfter(day));
    }

    private static boolean isLikeABirth(String label) {
        var found = LIKE_A_BIRTH.matcher(label);
        return found.matches() && isDate(Integer.parseInt(found.group(1)), Integer.parseInt(found.group(2)));
    }

    private static boolean isDate(int month, int day) {
        try {
            LocalDate.of(LEAP_YEAR, month, day);
            return true;
        } catch (DateTimeException _) {
            return false;
        }
    }
}
