package se.tyngdpunkt.measurement.web.key;

import java.util.ArrayList;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.tyngdpunkt.instrument.Part;
import se.tyngdpunkt.measurement.GivenElsewhere;
import se.tyngdpunkt.shared.number.Exact;

/** Says what the same kind of case was given in the round before: each answer with how many workers, in the key's order. */
final class GivenWords {

    private GivenWords() {}

    static String of(Part.Field field, GivenElsewhere.Given given, KeyWords words) {
        var workers = given.workers();
        var answers =
                switch (field.type()) {
                    case CHOICE ->
                        said(
                                field.options().stream()
                                        .filter(option -> workers.containsKey(option.key()))
                                        .map(option -> new Answer(
                                                option.words().in(words.language()),
                                                workers.getOrDefault(option.key(), 0))),
                                words);
                    case YES_NO ->
                        said(
                                Stream.of("yes", "no")
                                        .filter(workers::containsKey)
                                        .map(answer -> new Answer(
                                                words.say("measurement.key." + answer),
                                                workers.getOrDefault(answer, 0))),
                                words);
                    case NUMBER, WHOLE, HOURS, PER_CENT, DATE, WEEK, TEXT -> said(figures(given, words), words);
                };
        return words.say(
                "measurement.key.elsewhere",
                words.label(given.round()),
                workers.values().stream().mapToInt(Integer::intValue).sum(),
                answers);
    }

    private record Answer(String words, int workers) {}

    private static Stream<Answer> figures(GivenElsewhere.Given given, KeyWords words) {
        var figures = new ArrayList<Exact>();
        given.workers().keySet().forEach(text -> Exact.parse(text).ifPresent(figures::add));
        return figures.stream()
                .sorted()
                .map(figure ->
                        new Answer(figure.in(words.language()), given.workers().getOrDefault(figure.toString(), 0)));
    }

    private static String said(Stream<Answer> answers, KeyWords words) {
        return answers.map(answer -> words.say("measurement.key.elsewhere-to", answer.words(), answer.workers()))
                .collect(Collectors.joining(", "));
    }
}
