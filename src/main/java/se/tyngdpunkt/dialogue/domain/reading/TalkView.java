package se.tyngdpunkt.dialogue.domain.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import se.tyngdpunkt.dialogue.domain.agenda.Agenda;
import se.tyngdpunkt.dialogue.domain.note.Notes;
import se.tyngdpunkt.dialogue.domain.plan.Action;
import se.tyngdpunkt.dialogue.domain.talk.Access;
import se.tyngdpunkt.dialogue.domain.talk.HeldTalk;
import se.tyngdpunkt.dialogue.domain.talk.OpenTalk;
import se.tyngdpunkt.dialogue.domain.talk.Reopening;
import se.tyngdpunkt.dialogue.domain.talk.Talk;
import se.tyngdpunkt.measurement.Round;
import se.tyngdpunkt.measurement.picture.Picture;
import se.tyngdpunkt.organisation.Person;
import se.tyngdpunkt.shared.PersonId;

/**
 * One talk as one reader may see it. Notes that she may not read are not here.
 *
 * @param notes what the pair has written
 * @param earlier notes written with other leaders, where the reader may read them
 * @param planned what was proposed or agreed in this talk
 * @param reopenings when one of the two opened it again, the first one first; for those who may read the notes
 * @param inFollowUp whether the worker's next round has not begun
 * @param open what was agreed in earlier talks and is not followed up
 */
public record TalkView(
        Access access,
        Round round,
        Talk talk,
        Pictured picture,
        Sheet notes,
        List<EarlierNotes> earlier,
        Agenda agenda,
        List<Action> planned,
        List<Action> open,
        List<Reopening> reopenings,
        boolean inFollowUp,
        Map<PersonId, Person> people,
        LocalDate today) {

    /** The measurement's picture, once the worker has sent it. */
    public sealed interface Pictured {

        record Shown(Picture picture) implements Pictured {}

        record NotSubmitted() implements Pictured {}
    }

    /** The pair's notes for one reader. */
    public sealed interface Sheet {

        record Open(Notes notes) implements Sheet {}

        /** Not for this reader; not even whether there are any. */
        record Kept() implements Sheet {}
    }

    /**
     * Notes written with a leader who is not the reader's present one, or not hers.
     *
     * @param shared whether the worker lets her present leader read them
     */
    public record EarlierNotes(PersonId writtenWith, Notes notes, boolean shared) {}

    public TalkView {
        earlier = List.copyOf(earlier);
        planned = List.copyOf(planned);
        open = List.copyOf(open);
        reopenings = List.copyOf(reopenings);
        people = Map.copyOf(people);
    }

    public boolean mayWrite() {
        return talk instanceof OpenTalk && access.isOfPair(talk);
    }

    public boolean mayReopen() {
        return talk instanceof HeldTalk && access.isOfPair(talk) && inFollowUp;
    }

    /** Another of the worker's leaders reads: she sees the picture and the plan, and may hold the talk instead. */
    public boolean mayTakeOver() {
        return talk instanceof OpenTalk && !access.isOfPair(talk);
    }

    public String nameOf(PersonId id) {
        var person = people.get(id);
        return person == null ? "" : person.name();
    }

    public String givenNameOf(PersonId id) {
        var person = people.get(id);
        return person == null ? "" : person.givenName();
    }
}
