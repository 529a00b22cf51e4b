package se.tyngdpunkt.organisation.domain.sheet;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.organisation.domain.Fault;
import se.tyngdpunkt.organisation.domain.Permission;
import se.tyngdpunkt.organisation.domain.Reading;
import se.tyngdpunkt.shared.Deed;
import se.tyngdpunkt.shared.Events;
import se.tyngdpunkt.shared.UseCase;

/** An administrator says what the columns of a table are, and may give the source a name to have it remembered. */
@UseCase
public class TellColumns {

    public static final String SOURCE = "source";

    private final Sources sources;
    private final Events events;
    private final Clock clock;

    TellColumns(Sources sources, Events events, Clock clock) {
        this.sources = sources;
        this.events = events;
        this.clock = clock;
    }

    /** What is wrong, by the fields; nothing is remembered then, nor without a name. */
    public List<Fault> tell(Viewer viewer, Headings headings, Choice choice, String source) {
        Permission.toLookAfterPeople(viewer);
        var reading = new Reading(clock.instant().atZone(ZoneOffset.UTC).toLocalDate());
        var department = choice.department().isBlank() ? "" : reading.name(Choice.DEPARTMENT, choice.department());
        var name = Reading.tidy(source).isEmpty() ? "" : reading.name(SOURCE, source);
        var faults = new ArrayList<>(choice.faults());
        faults.addAll(reading.faults());
        if (faults.isEmpty() && !name.isEmpty()) {
            sources.keep(
                    new Choice(choice.columns(), department).named(name, headings), viewer.person(), clock.instant());
            events.tell(Deed.of(
                    viewer.signedIn(),
                    "organisation.source-told",
                    viewer.person().value()));
        }
        return faults;
    }
}
