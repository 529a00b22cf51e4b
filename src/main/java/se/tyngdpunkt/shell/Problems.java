package se.tyngdpunkt.shell;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;

/** Everything wrong with a form, in the order of its fields. */
public record Problems(List<Problem> all) {

    public static final Problems NONE = new Problems(List.of());

    public Problems {
        all = List.copyOf(all);
    }

    public static Problems at(String field, String messageKey, Object... arguments) {
        return new Problems(List.of(Problem.at(field, messageKey, arguments)));
    }

    /** What was asked for cannot be done as things stand; told at a place of the page. */
    public static Problems ofState(String place, String messageKey, Object... arguments) {
        return new Problems(List.of(new Problem(place, messageKey, List.of(arguments), "", true)));
    }

    /** The same with the names of the fields, where they have none yet: field and message key by turns. */
    public Problems named(Words words, String... fieldsAndLabels) {
        var names = new HashMap<String, String>();
        for (int i = 0; i + 1 < fieldsAndLabels.length; i += 2) {
            names.put(fieldsAndLabels[i], fieldsAndLabels[i + 1]);
        }
        return new Problems(all.stream()
                .map(problem -> problem.name().isEmpty() && names.containsKey(problem.field())
                        ? problem.named(words.say(names.getOrDefault(problem.field(), "")))
                        : problem)
                .toList());
    }

    public boolean isEmpty() {
        return all.isEmpty();
    }

    /** No answer is wrong: what was asked for cannot be done as things stand. */
    public boolean isAboutState() {
        return all.stream().allMatch(Problem::isAboutState);
    }

    /** How many only lack an answer. */
    public int unanswered() {
        return (int) all.stream().filter(Problem::isUnanswered).count();
    }

    /** How many are answered wrongly. */
    public int wrong() {
        return all.size() - unanswered();
    }

    public boolean hasAt(String field) {
        return at(field).isPresent();
    }

    /** The first problem at a field. */
    public Optional<Problem> at(String field) {
        return all.stream().filter(problem -> problem.field().equals(field)).findFirst();
    }

    public Problems and(Problem problem) {
        var more = new ArrayList<>(all);
        more.add(problem);
        return new Problems(more);
    }

    public Problems and(Problems others) {
        var more = new ArrayList<>(all);
        more.addAll(others.all());
        return new Problems(more);
    }
}
