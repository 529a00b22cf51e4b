package se.tyngdpunkt.message.mail;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.parameter.PartStat;
import net.fortuna.ical4j.model.parameter.Role;
import net.fortuna.ical4j.model.parameter.Rsvp;
import net.fortuna.ical4j.model.property.Attendee;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import se.tyngdpunkt.message.CalendarEntry;
import se.tyngdpunkt.message.CalendarFiles;
import se.tyngdpunkt.organisation.Organisation;
import se.tyngdpunkt.organisation.Person;
import se.tyngdpunkt.shared.PersonId;
import se.tyngdpunkt.shell.Words;

/** Invitations as RFC 5546 wants them; the same uid with a higher sequence moves or cancels. */
class IcalFiles implements CalendarFiles {

    /** What mail programs write of somebody who has no address. */
    static final URI HIDDEN = URI.create("invalid:nomail");

    private final Organisation organisation;
    private final Clock clock;

    IcalFiles(Organisation organisation, Clock clock) {
        this.organisation = organisation;
        this.clock = clock;
    }

    @Override
    public String fileOf(CalendarEntry entry, Words words) {
        var calendar = new Calendar();
        calendar.add(new ProdId("-//Tyngdpunkt//Tyngdpunkt//SV"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(entry.cancelled() ? ImmutableMethod.CANCEL : ImmutableMethod.REQUEST);
        calendar.add(SwedishTime.zone());
        calendar.add(event(entry, words));
        return text(calendar);
    }

    private VEvent event(CalendarEntry entry, Words words) {
        var event = new VEvent(false);
        event.add(new DtStamp(clock.instant()));
        event.add(new Uid(entry.uid() + "@tyngdpunkt"));
        event.add(new Sequence(entry.sequence()));
        event.add(new DtStart<>(entry.start().atZone(Words.ZONE)));
        event.add(new DtEnd<>(entry.start().plus(entry.length()).atZone(Words.ZONE)));
        event.add(new Summary(words.say(entry.summaryKey())));
        if (!entry.place().isBlank()) {
            event.add(new Location(entry.place()));
        }
        event.add(entry.cancelled() ? ImmutableStatus.VEVENT_CANCELLED : ImmutableStatus.VEVENT_CONFIRMED);
        addPeople(event, entry);
        return event;
    }

    /** Whoever calls the meeting is no guest at it: mail programs would ask her to answer herself. */
    private void addPeople(VEvent event, CalendarEntry entry) {
        var guests = new LinkedHashSet<>(entry.attendees());
        guests.remove(entry.organiser());
        var everybody = new LinkedHashSet<>(guests);
        everybody.add(entry.organiser());
        var people = organisation.people(everybody);
        event.add(new Organizer(
                new ParameterList(List.of(name(of(people, entry.organiser())))),
                address(of(people, entry.organiser()))));
        for (var guest : guests) {
            var parameters = new ParameterList(
                    List.of(name(of(people, guest)), Role.REQ_PARTICIPANT, PartStat.NEEDS_ACTION, Rsvp.TRUE));
            event.add(new Attendee(parameters, address(of(people, guest))));
        }
    }

    private static Person of(Map<PersonId, Person> people, PersonId id) {
        var person = people.get(id);
        if (person == null) {
            throw new IllegalArgumentException("No such person to invite");
        }
        return person;
    }

    private static Cn name(Person person) {
        return new Cn(person.name());
    }

    static URI address(Person person) {
        if (person.isProtected()) {
            return HIDDEN;
        }
        try {
            return new URI("mailto", person.email(), null);
        } catch (URISyntaxException failure) {
            throw new IllegalArgumentException("Not an address to invite", failure);
        }
    }

    private static String text(Calendar calendar) {
        var text = new StringWriter();
        try {
            new CalendarOutputter(true).output(calendar, text);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return Folded.of(text.toString());
    }
}
