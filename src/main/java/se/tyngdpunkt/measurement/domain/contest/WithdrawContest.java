package se.tyngdpunkt.measurement.domain.contest;

import java.util.UUID;
import se.tyngdpunkt.measurement.MeasurementId;
import se.tyngdpunkt.measurement.domain.form.Forms;
import se.tyngdpunkt.measurement.picture.ContestedRow;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.shared.Deed;
import se.tyngdpunkt.shared.Events;
import se.tyngdpunkt.shared.NotFound;
import se.tyngdpunkt.shared.UseCase;

/** The worker takes back what she has contested, until it is answered. */
@UseCase
public class WithdrawContest {

    private final Forms forms;
    private final Contests contests;
    private final Events events;

    WithdrawContest(Forms forms, Contests contests, Events events) {
        this.forms = forms;
        this.contests = contests;
        this.events = events;
    }

    /** False when it waits no more. */
    public boolean withdraw(Viewer viewer, MeasurementId id, UUID contested) {
        if (forms.own(viewer.person(), id).isEmpty()) {
            throw new NotFound();
        }
        var found = contests.of(id).stream()
                .filter(one -> one.id().equals(contested))
                .findFirst()
                .orElseThrow(NotFound::new);
        if (!found.isWaiting() || !contests.answer(id, found.answered(new ContestedRow.Withdrawn()))) {
            return false;
        }
        events.tell(Deed.of(viewer.signedIn(), "measurement.contest-withdrawn", id.value())
                .about(viewer.person()));
        return true;
    }
}
