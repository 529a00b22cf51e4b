package se.tyngdpunkt.dialogue.domain.note;

import java.time.Clock;
import java.util.stream.Collectors;
import se.tyngdpunkt.dialogue.domain.talk.Access;
import se.tyngdpunkt.measurement.MeasurementId;
import se.tyngdpunkt.measurement.Rounds;
import se.tyngdpunkt.organisation.Organisation;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.shared.Deed;
import se.tyngdpunkt.shared.Events;
import se.tyngdpunkt.shared.Forbidden;
import se.tyngdpunkt.shared.PersonId;
import se.tyngdpunkt.shared.UseCase;

/** The worker lets her present leader read notes written with a former one, or stops. Nobody else can do it for her. */
@UseCase
public class ShareNotes {

    private final PairNotes notes;
    private final Rounds rounds;
    private final Organisation organisation;
    private final Events events;
    private final Clock clock;

    public ShareNotes(PairNotes notes, Rounds rounds, Organisation organisation, Events events, Clock clock) {
        this.notes = notes;
        this.rounds = rounds;
        this.organisation = organisation;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Shares or stops.
     *
     * @param writtenWith the leader the notes were written with
     */
    public void share(Viewer viewer, MeasurementId measurement, PersonId writtenWith, boolean share) {
        var access = Access.to(measurement, viewer, rounds, organisation);
        if (!access.isWorker() || !notes.of(measurement).containsKey(writtenWith)) {
            throw new Forbidden();
        }
        if (share) {
            var readers = access.leaders().stream()
                    .filter(leader -> !leader.equals(writtenWith))
                    .collect(Collectors.toUnmodifiableSet());
            notes.share(measurement, writtenWith, readers, clock.instant());
        } else {
            notes.stopSharing(measurement, writtenWith);
        }
        events.tell(Deed.of(
                        viewer.signedIn(),
                        share ? "dialogue.notes-shared" : "dialogue.notes-sharing-stopped",
                        measurement.value())
                .about(viewer.person()));
    }
}
