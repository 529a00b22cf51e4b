package se.tyngdpunkt.scoring;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.tyngdpunkt.instrument.Calculation.Level;
import se.tyngdpunkt.instrument.Instrument;
import se.tyngdpunkt.instrument.Part;
import se.tyngdpunkt.instrument.Part.TimeUnit;
import se.tyngdpunkt.scoring.reckoning.Given;
import se.tyngdpunkt.scoring.reckoning.Subject;
import se.tyngdpunkt.shared.number.Exact;

/** One person's answers as the arithmetic sees them: per cent are shares, and what has ended is not there. */
final class SubjectOfAnswers {

    private static final Exact HUNDREDTH = Exact.of(1, 100);

    private final Answers answers;
    private final Map<String, Given> given = new HashMap<>();
    private final Map<String, List<Map<String, Given>>> rows = new HashMap<>();

    private SubjectOfAnswers(Answers answers) {
        this.answers = answers;
    }

    static Subject of(Instrument instrument, Answers answers, List<Subject.Earlier> earlier) {
        var subject = new SubjectOfAnswers(answers);
        instrument.parts().forEach(subject::take);
        return new Subject("", Level.PERSON, subject.given, subject.rows, List.of(), earlier);
    }

    /** A unit without its persons, by the name that a baseline may know it by. */
    static Subject ofUnit(Instrument instrument, String name, Answers answers, List<Subject.Earlier> earlier) {
        var subject = new SubjectOfAnswers(answers);
        instrument.unitFigures().forEach(subject::take);
        return new Subject(name, Level.UNIT, subject.given, subject.rows, List.of(), earlier);
    }

    /** A unit of persons who together have chosen so, each scale by itself: who chose what together nobody knows. */
    static Subject ofChosen(Instrument instrument, Map<String, Map<String, Integer>> chosen) {
        var people = new ArrayList<Map<String, String>>();
        chosen.forEach((scale, options) -> {
            int person = 0;
            for (var option : options.entrySet()) {
                for (int i = 0; i < option.getValue(); i++, person++) {
                    if (person == people.size()) {
                        people.add(new HashMap<>());
                    }
                    people.get(person).put(scale, option.getKey());
                }
            }
        });
        var members = people.stream()
                .map(options -> of(
                        instrument,
                        new Answers(options, Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), ""),
                        List.of()))
                .toList();
        return new Subject("", Level.UNIT, Map.of(), Map.of(), members, List.of());
    }

    private void take(Part part) {
        switch (part) {
            case Part.SelfRating felt ->
                felt.scales().forEach(scale -> answers.option(scale.key())
                        .flatMap(chosen -> scale.options().stream()
                                .filter(option -> option.key().equals(chosen))
                                .findFirst())
                        .ifPresent(option -> given.put(scale.key(), new Given.Choice(option.key(), option.value()))));
            case Part.WorkingTime time ->
                time.fields().forEach(field -> answers.time(field.key())
                        .map(Exact::of)
                        .map(figure -> field.unit() == TimeUnit.PER_CENT ? figure.times(HUNDREDTH) : figure)
                        .ifPresent(figure -> given.put(field.key(), new Given.Figure(figure))));
            case Part.CountedActivities counted ->
                counted.rows().forEach(row -> answers.count(row.key()).ifPresent(count -> count(row.key(), count)));
            case Part.RiskCounts risks ->
                risks.rows().forEach(row -> answers.risk(row.key()).ifPresent(count -> count(row.key(), count)));
            case Part.Figures figures ->
                figures.fields().forEach(field -> answers.figure(field.key())
                        .ifPresent(answer -> given.put(field.key(), answer)));
            case Part.Rows list -> list(list.key());
            case Part.Reductions reductions -> list(reductions.key());
            case Part.FreeComment _ -> {}
        }
    }

    private void count(String key, int count) {
        given.put(key, new Given.Figure(Exact.of(count)));
    }

    private void list(String key) {
        rows.put(key, new ArrayList<>(answers.ongoing(key).values()));
    }
}
