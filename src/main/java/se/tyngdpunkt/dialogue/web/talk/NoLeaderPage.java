package se.tyngdpunkt.dialogue.web.talk;

import se.tyngdpunkt.measurement.MeasurementId;

/** There is nobody who could hold the talk. */
public record NoLeaderPage(MeasurementId talk) {}
