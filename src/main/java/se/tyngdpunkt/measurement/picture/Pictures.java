package se.tyngdpunkt.measurement.picture;

import se.tyngdpunkt.measurement.MeasurementId;
import se.tyngdpunkt.organisation.Viewer;

/** Gives out one person's picture to herself, to her nearest leader, and to the manager of her unit where the model says so. */
public interface Pictures {

    /**
     * The picture, and a record that the viewer has seen it.
     *
     * @param page the page it is shown on, as {@code module.page}
     * @throws se.tyngdpunkt.shared.NotFound if there is none, it is not submitted, or the viewer may not know of it
     */
    Picture of(Viewer viewer, MeasurementId measurement, String page);
}
