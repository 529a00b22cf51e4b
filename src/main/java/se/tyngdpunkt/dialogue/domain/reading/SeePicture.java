package se.tyngdpunkt.dialogue.domain.reading;

import java.util.List;
import se.tyngdpunkt.measurement.MeasurementHead;
import se.tyngdpunkt.measurement.picture.Pictures;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.shared.Events;
import se.tyngdpunkt.shared.UseCase;
import se.tyngdpunkt.shared.Viewing;

/** A picture once there is one; the view is recorded either way, since a plan and notes tell of a person too. */
@UseCase
public class SeePicture {

    private final Pictures pictures;
    private final Events events;

    public SeePicture(Pictures pictures, Events events) {
        this.pictures = pictures;
        this.events = events;
    }

    public TalkView.Pictured see(Viewer viewer, MeasurementHead head, String page) {
        if (head.state().isSubmitted()) {
            return new TalkView.Pictured.Shown(pictures.of(viewer, head.id(), page));
        }
        if (!viewer.isPerson(head.person())) {
            events.tell(new Viewing(viewer.signedIn(), page, List.of(head.person())));
        }
        return new TalkView.Pictured.NotSubmitted();
    }
}
