package se.tyngdpunkt.measurement.web.round;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.tyngdpunkt.instrument.Instrument;
import se.tyngdpunkt.measurement.MoreOfRound;
import se.tyngdpunkt.measurement.Round;
import se.tyngdpunkt.measurement.domain.round.RoundEvent;
import se.tyngdpunkt.measurement.domain.round.RoundOverviews.Overview;
import se.tyngdpunkt.message.LettersSent.LetterCounts;
import se.tyngdpunkt.organisation.Person;
import se.tyngdpunkt.shared.PersonId;
import se.tyngdpunkt.shell.Problems;

/**
 * One round, for who looks after it.
 *
 * @param bridge the other key that its answers are scored with too
 * @param people who may be let in late, in the order of the Swedish alphabet; whether they have answered is not told here
 * @param letters how far the letters about the round have come
 * @param typed what has been typed in the forms of the page
 */
public record RoundPage(
        Overview overview,
        String unit,
        Instrument instrument,
        Optional<Instrument> bridge,
        List<Person> people,
        Map<PersonId, String> names,
        boolean mailIsSetUp,
        LetterCounts letters,
        Optional<MoreOfRound.Link> more,
        Map<String, String> typed,
        Problems problems) {

    public RoundPage {
        people = List.copyOf(people);
        names = Map.copyOf(names);
        typed = Map.copyOf(typed);
    }

    public Round round() {
        return overview.round();
    }

    public String address() {
        return "/rounds/" + round().id().value();
    }

    /** How many units have sent their figures. */
    public long sent() {
        return overview.reports().stream()
                .filter(line -> line.sentAt().isPresent())
                .count();
    }

    public String typed(String field) {
        return typed.getOrDefault(field, "");
    }

    /** Of whoever has done something to it. */
    public String nameOf(PersonId person) {
        return names.getOrDefault(person, "");
    }

    public Optional<String> by(RoundEvent event) {
        return event.by().map(person -> names.getOrDefault(person, ""));
    }

    public Optional<String> about(RoundEvent event) {
        return event.person().map(person -> names.getOrDefault(person, ""));
    }
}
