package se.tyngdpunkt.measurement.rescoring;

import se.tyngdpunkt.shared.MunicipalityId;

/** A re-scoring has been asked for; told inside the asking transaction. */
public record RescoringAsked(MunicipalityId municipality, RescoringId rescoring) {}
