package se.tyngdpunkt.measurement.domain.contest;

import java.util.List;
import java.util.Optional;
import se.tyngdpunkt.measurement.domain.form.Measured;
import se.tyngdpunkt.message.Letter;
import se.tyngdpunkt.message.Letters;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.shared.Deed;
import se.tyngdpunkt.shared.Events;
import se.tyngdpunkt.shared.UseCase;

/** Tells the trail and the worker that a contested row has been answered; the answer stands in the product only. */
@UseCase
class TellOfAnswer {

    private final Events events;
    private final Letters letters;

    TellOfAnswer(Events events, Letters letters) {
        this.events = events;
        this.letters = letters;
    }

    void tell(Viewer viewer, Measured measured, String what, String reason) {
        var head = measured.head();
        events.tell(Deed.of(viewer.signedIn(), what, head.id().value())
                .about(head.person())
                .because(reason));
        letters.post(new Letter(
                head.person(),
                "measurement.letter.contest-answered.subject",
                "measurement.letter.contest-answered.body",
                List.of(measured.round().name()),
                "/my/measurements/" + head.id().value() + "/receipt",
                Optional.empty(),
                Optional.of(measured.round().id().value())));
    }
}
