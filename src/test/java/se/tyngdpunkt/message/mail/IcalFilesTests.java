package se.tyngdpunkt.message.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static se.tyngdpunkt.message.LetterSamples.CLOCK;
import static se.tyngdpunkt.message.LetterSamples.aTalk;
import static se.tyngdpunkt.message.LetterSamples.words;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Attendee;
import org.junit.jupiter.api.Test;
import se.tyngdpunkt.message.CalendarEntry;
import se.tyngdpunkt.organisation.Organisation;
import se.tyngdpunkt.organisation.OrganisationSamples;
import se.tyngdpunkt.organisation.Person;

/** Read again by the library's own parser, and line by line where mail programs are strict. */
class IcalFilesTests {

    private final OrganisationSamples sjoby = OrganisationSamples.aMunicipality();
    private final Organisation organisation = sjoby.organisation();
    private final Person leader = organisation.person(sjoby.person("Johan Ek")).orElseThrow();
    private final Person worker = organisation.person(sjoby.person("Åsa Öberg")).orElseThrow();
    private final CalendarEntry talk = aTalk(leader.id(), worker.id());

    @Test
    void hasWhatOutlookNeeds() {
        assertThat(fileOf(talk).lines())
                .contains(
                        "BEGIN:VCALENDAR",
                        "VERSION:2.0",
                        "METHOD:REQUEST",
                        "BEGIN:VTIMEZONE",
                        "TZID:Europe/Stockholm",
                        "DTSTAMP:20261109T110000Z",
                        "UID:5b1f6a0e-58f8-4c35-9b8b-0d7a35a1c001@tyngdpunkt",
                        "SEQUENCE:0",
                        "DTSTART;TZID=Europe/Stockholm:20261124T130000",
                        "DTEND;TZID=Europe/Stockholm:20261124T132000",
                        "ORGANIZER;CN=Johan Ek:mailto:johan.ek@sjoby.example");
    }

    @Test
    void hasNoAddressOfSomebodyWhoseIdentityIsProtected() throws Exception {
        sjoby.protect(worker.id(), "Medarbetare", "4731");
        sjoby.protect(leader.id(), "Kim", "Berg");
        var file = fileOf(talk);
        assertThat(Folded.joined(file))
                .contains("ORGANIZER;CN=Kim Berg:invalid:nomail", "CN=Medarbetare 4731;", ":invalid:nomail")
                .doesNotContain("mailto:", "sjoby.example");
        assertThat(event(read(file)).getAttendees()).hasSize(1);
    }

    @Test
    void endsEachLineAsTheStandardSays() {
        assertThat(fileOf(talk)).doesNotContainPattern("[^\r]\n");
    }

    @Test
    void breaksLinesByOctetsAndNeverWithinACharacter() throws Exception {
        for (var place : List.of("å".repeat(100), "💬".repeat(50), "x" + "💬".repeat(50), "Rum Eken, våning 2")) {
            var file = fileOf(in(place));

            assertThat(file.lines()).allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
            assertThat(value(event(read(file)), Property.LOCATION)).isEqualTo(place);
        }
    }

    private CalendarEntry in(String place) {
        return new CalendarEntry(
                talk.uid(),
                0,
                false,
                talk.start(),
                talk.length(),
                talk.organiser(),
                talk.attendees(),
                talk.summaryKey(),
                place);
    }

    @Test
    void isReadBackAsTheSameMeeting() throws Exception {
        var read = read(fileOf(talk));
        read.validate();
        var event = event(read);

        assertThat(event.<ZonedDateTime>getDateTimeStart().getDate().toInstant())
                .isEqualTo(Instant.parse("2026-11-24T12:00:00Z"));
        assertThat(value(event, Property.SUMMARY)).isEqualTo("Samtal efter mätningen; med komma, och semikolon");
        assertThat(value(event, Property.LOCATION)).isEqualTo(talk.place());
        assertThat(event.<Attendee>getProperties(Property.ATTENDEE))
                .singleElement()
                .satisfies(guest -> assertThat(guest.getValue()).isEqualTo("mailto:asa.oberg@sjoby.example"));
    }

    @Test
    void tellsSummerTimeFromWinterTime() {
        var summer = at(Instant.parse("2027-05-11T07:00:00Z"), 0, false);
        assertThat(fileOf(summer)).contains("DTSTART;TZID=Europe/Stockholm:20270511T090000");
    }

    @Test
    void movesAndCancelsUnderTheSameUid() throws Exception {
        var cancelled = fileOf(at(talk.start(), 2, true));
        assertThat(cancelled).contains("METHOD:CANCEL", "STATUS:CANCELLED", "SEQUENCE:2");
        assertThat(value(event(read(cancelled)), Property.UID))
                .isEqualTo(value(event(read(fileOf(talk))), Property.UID));
    }

    private CalendarEntry at(Instant start, int sequence, boolean cancelled) {
        return new CalendarEntry(
                talk.uid(),
                sequence,
                cancelled,
                start,
                talk.length(),
                talk.organiser(),
                talk.attendees(),
                talk.summaryKey(),
                talk.place());
    }

    private String fileOf(CalendarEntry entry) {
        return new IcalFiles(organisation, CLOCK).fileOf(entry, words());
    }

    private static Calendar read(String file) throws Exception {
        return new CalendarBuilder().build(new StringReader(file));
    }

    private static VEvent event(Calendar calendar) {
        return calendar.<VEvent>getComponents(Component.VEVENT).getFirst();
    }

    private static String value(VEvent event, String name) {
        return event.getProperty(name).orElseThrow().getValue();
    }
}
