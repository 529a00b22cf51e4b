package se.tyngdpunkt.measurement.web.form;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import se.tyngdpunkt.instrument.Part;
import se.tyngdpunkt.instrument.Part.TimeLimit;
import se.tyngdpunkt.instrument.rule.TimeState;
import se.tyngdpunkt.scoring.Occasion;
import se.tyngdpunkt.scoring.reckoning.Result;

/** What the model says of each row of a list by itself: its last day, and its points where they are to be shown. */
public record RowNotes(Map<String, Note> notes) {

    /**
     * Of one row.
     *
     * @param points as its reader writes them; empty where the model gives none
     */
    public record Note(String part, int number, String points, List<Flag> flags) {
        public Note {
            flags = List.copyOf(flags);
        }
    }

    /** One time limit that the row stands under. */
    public record Flag(TimeLimit limit, TimeState state, LocalDate lastDay) {

        public boolean isUrgent() {
            return state == TimeState.EXPIRING || state == TimeState.OVERDUE;
        }
    }

    public RowNotes {
        notes = Map.copyOf(notes);
    }

    static RowNotes of(Occasion occasion, boolean withPoints, Locale language) {
        var notes = new TreeMap<String, Note>();
        var answers = occasion.answers();
        var workings = occasion.workings(language);
        occasion.version().instrument().parts().stream()
                .filter(Part.Rows.class::isInstance)
                .map(Part::key)
                .forEach(part -> answers.rows(part).keySet().forEach(number -> {
                    var place = 1 + List.copyOf(answers.ongoing(part).keySet()).indexOf(number);
                    notes.put(
                            part + "." + number,
                            new Note(
                                    part,
                                    number,
                                    withPoints
                                            ? workings.map(result -> points(result, part, place, language))
                                                    .orElse("")
                                            : "",
                                    workings.map(result -> flags(result, part, place))
                                            .orElse(List.of())));
                }));
        return new RowNotes(notes);
    }

    public Optional<Note> of(String part, String number) {
        return Optional.ofNullable(notes.get(part + "." + number));
    }

    /** In the order of the lists and their numbers. */
    public List<Note> all() {
        return List.copyOf(new TreeMap<>(notes).values());
    }

    private static String points(Result result, String part, int place, Locale language) {
        return result.measures().stream()
                .limit(1)
                .flatMap(measured -> measured.rows().stream())
                .filter(row -> row.part().equals(part) && row.number() == place)
                .findFirst()
                .flatMap(row -> row.points().ifKnown())
                .map(points -> points.readable().in(language))
                .orElse("");
    }

    private static List<Flag> flags(Result result, String part, int place) {
        var flags = new ArrayList<Flag>();
        for (var timed : result.timed()) {
            if (timed.part().equals(part) && timed.row() == place) {
                timed.lastDay().ifPresent(last -> flags.add(new Flag(timed.limit(), timed.state(), last)));
            }
        }
        return flags;
    }
}
