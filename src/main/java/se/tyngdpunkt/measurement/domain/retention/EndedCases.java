package se.tyngdpunkt.measurement.domain.retention;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.tyngdpunkt.instrument.Instrument;
import se.tyngdpunkt.instrument.Part;
import se.tyngdpunkt.measurement.domain.form.Measured;
import se.tyngdpunkt.scoring.AnswerField;

/**
 * The cases of one worker that have ended, by the rows of her lists.
 *
 * @param ended those that are said to have ended, and those that the next round's list has no more
 * @param last those of a list that is old, by rounds that asked for it again, with one round more, and has none after it
 */
record EndedCases(Set<String> ended, Set<String> last) {

    EndedCases {
        ended = Set.copyOf(ended);
        last = Set.copyOf(last);
    }

    static EndedCases of(
            List<Measured> sent, Function<Measured, Instrument> models, BiPredicate<Measured, String> isOld) {
        return new EndedCases(ended(sent, models), last(sent, models, isOld));
    }

    boolean contains(String row) {
        return ended.contains(row) || last.contains(row);
    }

    /** A case that goes on in her latest list has not ended. */
    private static Set<String> ended(List<Measured> sent, Function<Measured, Instrument> models) {
        var ended = new HashSet<String>();
        var standing = new HashSet<AnswerField.InRow>();
        for (var measured : sent) {
            var here = rows(measured.typed().keySet());
            var model = models.apply(measured);
            standing.stream()
                    .filter(at -> !here.contains(at.row()) && isListOfCases(model, at.part()))
                    .forEach(at -> ended.add(at.row()));
            ended.removeAll(here);
            measured.typed().forEach((name, text) -> AnswerField.inRow(name).ifPresent(at -> {
                standing.add(at);
                if (at.saysEnded(text)) {
                    ended.add(at.row());
                }
            }));
        }
        return ended;
    }

    /** She has left, or answered no more: no later list will say what became of them. */
    private static Set<String> last(
            List<Measured> sent, Function<Measured, Instrument> models, BiPredicate<Measured, String> isOld) {
        var last = new HashSet<String>();
        var followed = new ArrayList<Instrument>();
        for (var measured : sent.reversed()) {
            measured.typed().keySet().stream()
                    .flatMap(name -> AnswerField.inRow(name).stream())
                    .filter(at -> isListOfCases(models.apply(measured), at.part())
                            && isOld.test(measured, at.part())
                            && followed.stream().noneMatch(later -> isListOfCases(later, at.part())))
                    .map(AnswerField.InRow::row)
                    .forEach(last::add);
            followed.add(models.apply(measured));
        }
        return last;
    }

    static Set<String> rows(Collection<String> fields) {
        return fields.stream()
                .flatMap(field -> AnswerField.inRow(field).stream())
                .map(AnswerField.InRow::row)
                .collect(Collectors.toSet());
    }

    /** Another list tells what has happened since last time, or what holds for a while: nothing ends by leaving it. */
    static boolean isListOfCases(Instrument model, String part) {
        return model.part(part)
                .filter(found -> found instanceof Part.Rows rows && rows.kind() == Part.Rows.Kind.CASES)
                .isPresent();
    }
}
