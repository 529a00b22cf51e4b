package se.tyngdpunkt.measurement.domain.contest;

import java.time.Clock;
import java.util.UUID;
import se.tyngdpunkt.instrument.Instruments;
import se.tyngdpunkt.measurement.MeasurementId;
import se.tyngdpunkt.measurement.domain.form.Forms;
import se.tyngdpunkt.measurement.domain.key.InHand;
import se.tyngdpunkt.measurement.picture.ContestedRow;
import se.tyngdpunkt.organisation.Organisation;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.shared.Deed;
import se.tyngdpunkt.shared.Events;
import se.tyngdpunkt.shared.NotFound;
import se.tyngdpunkt.shared.UseCase;

/** The worker says, in her own words, that she does not agree with the points of a row; it is to be talked about. */
@UseCase
public class ContestRow {

    private final Forms forms;
    private final Contests contests;
    private final Instruments instruments;
    private final Organisation organisation;
    private final Events events;
    private final Clock clock;

    ContestRow(
            Forms forms,
            Contests contests,
            Instruments instruments,
            Organisation organisation,
            Events events,
            Clock clock) {
        this.forms = forms;
        this.contests = contests;
        this.instruments = instruments;
        this.organisation = organisation;
        this.events = events;
        this.clock = clock;
    }

    /**
     * False when it is too late, or the row waits for an answer already: before the leader has confirmed there are no points to
     * contest, after the talk they have been talked about, without the rows of ended cases nothing can be reckoned anew, and what is
     * imported is corrected instead.
     */
    public boolean contest(Viewer viewer, MeasurementId id, String part, int number, String words) {
        var measured = forms.measured(id)
                .filter(found -> viewer.isPerson(found.head().person()))
                .orElseThrow(NotFound::new);
        if (!measured.mayBeContested()) {
            return false;
        }
        var inHand = InHand.of(measured, forms, instruments, organisation);
        if (!inHand.grounds().version().instrument().way().isScoredByLeader()) {
            return false;
        }
        if (!inHand.answers(measured.scored().typed()).ongoing(part).containsKey(number)) {
            throw new NotFound();
        }
        var contested =
                new ContestedRow(UUID.randomUUID(), part, number, words, clock.instant(), new ContestedRow.Waiting());
        if (!contests.add(id, contested, viewer.person())) {
            return false;
        }
        events.tell(Deed.of(viewer.signedIn(), "measurement.row-contested", id.value())
                .about(viewer.person()));
        return true;
    }
}
