package se.tyngdpunkt.records.domain.mine;

import java.time.Clock;
import java.util.Locale;
import java.util.function.Function;
import se.tyngdpunkt.organisation.Organisation;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.shared.Deed;
import se.tyngdpunkt.shared.Events;
import se.tyngdpunkt.shared.NotFound;
import se.tyngdpunkt.shared.UseCase;
import se.tyngdpunkt.shared.personal.Telling;

/** Tells a person everything that is kept about her (GDPR, article 15): herself alone, whoever she leads or stands in for. */
@UseCase
public class FetchEverything {

    private final AllRecords records;
    private final Organisation organisation;
    private final Events events;
    private final Clock clock;

    FetchEverything(AllRecords records, Organisation organisation, Events events, Clock clock) {
        this.records = records;
        this.organisation = organisation;
        this.events = events;
        this.clock = clock;
    }

    /** Row by row, so that years of it need no more room than what is made of them. */
    public <T extends Telling> T fetch(Viewer viewer, Locale language, Function<Heading, T> begin) {
        var who = viewer.signedIn();
        var person = organisation.person(who.person()).orElseThrow(NotFound::new);
        events.tell(
                Deed.of(who, "records.everything-fetched", who.person().value()).about(who.person()));
        var to = begin.apply(new Heading(
                who.person(), person.name(), organisation.municipality().name(), clock.instant()));
        records.inOrder().forEach(module -> module.tell(who, language, to));
        return to;
    }
}
