package se.tyngdpunkt.message.mail;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.component.VTimeZone;

/**
 * Swedish time as a file's own zone, by the rules since 1996 (directive 2000/84/EC). The library's file for Stockholm
 * calls itself Berlin, and a meeting whose zone is not in its file lands on the wrong hour in Outlook.
 */
final class SwedishTime {

    private static final String FILE = """
            BEGIN:VCALENDAR
            BEGIN:VTIMEZONE
            TZID:Europe/Stockholm
            BEGIN:DAYLIGHT
            DTSTART:19960331T020000
            RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
            TZNAME:CEST
            TZOFFSETFROM:+0100
            TZOFFSETTO:+0200
            END:DAYLIGHT
            BEGIN:STANDARD
            DTSTART:19961027T030000
            RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
            TZNAME:CET
            TZOFFSETFROM:+0200
            TZOFFSETTO:+0100
            END:STANDARD
            END:VTIMEZONE
            END:VCALENDAR
            """;

    private SwedishTime() {}

    static VTimeZone zone() {
        try {
            return new CalendarBuilder()
                    .build(new StringReader(FILE.replace("\n", "\r\n")))
                    .<VTimeZone>getComponents(Component.VTIMEZONE)
                    .getFirst();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (ParserException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
