package se.tyngdpunkt.authoring.domain.trial;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import se.tyngdpunkt.authoring.domain.draft.ModelFiles;
import se.tyngdpunkt.instrument.Instrument;
import se.tyngdpunkt.instrument.file.Tree;
import se.tyngdpunkt.scoring.file.AnswersFile;
import se.tyngdpunkt.scoring.file.AnswersReading;

/**
 * What of an answers file a form can show: the first unit's figures and the first person's answers, as they would be typed.
 *
 * @param typed by the name of the field
 * @param unit the way to the first unit, where there is one
 * @param person the way to the first person, where there is one
 * @param beside what else the file has, which the form lets be
 */
public record FormAnswers(
        LocalDate day,
        SortedMap<String, String> typed,
        Optional<List<String>> unit,
        Optional<List<String>> person,
        List<Beside> beside) {

    /** What a form has no place for. */
    public enum Beside {
        MORE_PERSONS,
        MORE_UNITS,
        WHOLE,
        EARLIER
    }

    public FormAnswers {
        typed = Collections.unmodifiableSortedMap(new TreeMap<>(typed));
        beside = List.copyOf(beside);
    }

    /** A blank form on the first day from {@code today} that the model applies. */
    public static FormAnswers blank(Instrument instrument, LocalDate today) {
        var day = today.isBefore(instrument.validFrom()) ? instrument.validFrom() : today;
        return new FormAnswers(day, new TreeMap<>(), Optional.empty(), Optional.empty(), List.of());
    }

    /** Nothing where the text cannot be read as answers to the model. */
    public static Optional<FormAnswers> of(String text, Instrument instrument) {
        return AnswersFile.read(text, instrument) instanceof AnswersReading.Read read
                ? ModelFiles.tree(text).map(file -> of(file, read.day(), instrument))
                : Optional.empty();
    }

    private static FormAnswers of(Tree file, LocalDate day, Instrument instrument) {
        var unit = first(file, List.of("units"));
        var person = unit.flatMap(place -> first(file, AnswersTree.below(place, "persons")))
                .or(() -> first(file, List.of("persons")));
        var typed = new TreeMap<String, String>();
        unit.flatMap(place -> AnswersTree.at(file, place)).ifPresent(about -> AsTyped.unit(instrument, about, typed));
        person.flatMap(place -> AnswersTree.at(file, place))
                .ifPresent(about -> AsTyped.person(instrument, about, typed));
        return new FormAnswers(day, typed, unit, person, beside(file, unit, person));
    }

    private static List<Beside> beside(Tree file, Optional<List<String>> unit, Optional<List<String>> person) {
        var beside = new ArrayList<Beside>();
        var units = AnswersTree.items(file, List.of("units"));
        var persons = AnswersTree.items(file, List.of("persons")).size()
                + units.stream()
                        .mapToInt(each ->
                                AnswersTree.items(each, List.of("persons")).size())
                        .sum();
        if (persons > 1) {
            beside.add(Beside.MORE_PERSONS);
        }
        if (units.size() > 1) {
            beside.add(Beside.MORE_UNITS);
        }
        if (AnswersTree.at(file, List.of("whole")).isPresent()) {
            beside.add(Beside.WHOLE);
        }
        if (person.or(() -> unit).stream()
                .anyMatch(place -> !AnswersTree.items(file, AnswersTree.below(place, "earlier"))
                        .isEmpty())) {
            beside.add(Beside.EARLIER);
        }
        return beside;
    }

    private static Optional<List<String>> first(Tree file, List<String> list) {
        return AnswersTree.items(file, list).isEmpty()
                ? Optional.empty()
                : Optional.of(AnswersTree.below(list, AnswersTree.FIRST));
    }
}
