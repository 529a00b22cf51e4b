package se.tyngdpunkt.dialogue.domain.agenda;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import se.tyngdpunkt.dialogue.domain.talk.Access;
import se.tyngdpunkt.dialogue.domain.talk.OpenTalk;
import se.tyngdpunkt.dialogue.domain.talk.Talks;
import se.tyngdpunkt.measurement.MeasurementId;
import se.tyngdpunkt.measurement.Rounds;
import se.tyngdpunkt.organisation.Organisation;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.shared.UseCase;

/** One of the two strikes out an item, takes it back, or adds one; once the talk is held the agenda stays as it was. */
@UseCase
public class ChangeAgenda {

    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9:._-]{1,120}");
    /** A talk of half an hour has no room for more. */
    private static final int MOST_OWN = 30;

    /** What to do with the agenda. */
    public sealed interface Order {

        record Strike(String key) implements Order {}

        record Restore(String key) implements Order {}

        record Add(UUID id, String words) implements Order {}
    }

    private final Talks talks;
    private final AgendaChanges agenda;
    private final Rounds rounds;
    private final Organisation organisation;
    private final Clock clock;

    public ChangeAgenda(Talks talks, AgendaChanges agenda, Rounds rounds, Organisation organisation, Clock clock) {
        this.talks = talks;
        this.agenda = agenda;
        this.rounds = rounds;
        this.organisation = organisation;
        this.clock = clock;
    }

    /** Whether it was done: not after the talk, and not without end. */
    public boolean change(Viewer viewer, MeasurementId measurement, Order order) {
        var access = Access.to(measurement, viewer, rounds, organisation);
        if (!(access.talkToChange(talks, organisation) instanceof OpenTalk talk)) {
            return false;
        }
        return switch (order) {
            case Order.Strike(String key)
            when KEY.matcher(key).matches() -> {
                agenda.strike(measurement, key, viewer.person());
                yield true;
            }
            case Order.Restore(String key) -> {
                agenda.restore(measurement, key);
                yield true;
            }
            case Order.Add(UUID id, String words)
            when hasRoom(agenda.own(measurement, talk.leader()), id) -> {
                var item = new AgendaItem.Own(id, words, viewer.person());
                agenda.add(measurement, talk.leader(), item, clock.instant());
                yield true;
            }
            case Order.Strike _, Order.Add _ -> false;
        };
    }

    /** An item sent twice takes no second place. */
    private static boolean hasRoom(List<AgendaItem.Own> items, UUID id) {
        return items.size() < MOST_OWN
                || items.stream().anyMatch(item -> item.id().equals(id));
    }
}
