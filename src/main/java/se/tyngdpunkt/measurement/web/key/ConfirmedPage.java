package se.tyngdpunkt.measurement.web.key;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import se.tyngdpunkt.instrument.Part;
import se.tyngdpunkt.measurement.domain.contest.OwnScoring.Scored;
import se.tyngdpunkt.organisation.Person;

/**
 * What a leader typed beside what another had confirmed meanwhile: hers is kept nowhere, so she gets to see it again.
 *
 * @param rows where the confirmed points stand
 */
public record ConfirmedPage(Person person, String round, String rows, List<Line> lines) {

    /** One field where the two differ; blank where nothing was answered. */
    public record Line(String field, String typed, String confirmed) {}

    public ConfirmedPage {
        lines = List.copyOf(lines);
    }

    static ConfirmedPage of(Person person, Scored scored, Map<String, String> typed, KeyWords words) {
        var measured = scored.measured();
        return new ConfirmedPage(
                person,
                measured.round().name(),
                "/measurements/" + measured.head().id().value() + "/rows",
                words.named(scored).stream()
                        .flatMap(named -> lines(named, typed, measured.scored().typed(), words))
                        .toList());
    }

    private static Stream<Line> lines(
            KeyWords.Named named, Map<String, String> typed, Map<String, String> confirmed, KeyWords words) {
        return named.field().names().stream()
                .map(name -> new Line(
                        words.name(named, name),
                        shown(named, typed.getOrDefault(name, "").strip(), words),
                        shown(named, confirmed.getOrDefault(name, ""), words)))
                .filter(line -> !line.typed().equals(line.confirmed()));
    }

    /** A choice in its own words, everything else as it was typed. */
    private static String shown(KeyWords.Named named, String text, KeyWords words) {
        var field = named.field().field();
        return field.type() == Part.FieldType.YES_NO && (text.equals("yes") || text.equals("no"))
                ? words.say("measurement.key." + text)
                : field.options().stream()
                        .filter(option -> option.key().equals(text))
                        .map(option -> option.words().in(words.language()))
                        .findFirst()
                        .orElse(text);
    }
}
