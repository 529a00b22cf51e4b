package se.tyngdpunkt.measurement;

import se.tyngdpunkt.organisation.Viewer;

/** Called when both have said that the talk has been held; only a summed measurement becomes discussed. */
public interface MarkDiscussed {

    void discussed(Viewer by, MeasurementId measurement);
}
