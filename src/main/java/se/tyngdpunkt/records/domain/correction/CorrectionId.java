package se.tyngdpunkt.records.domain.correction;

import java.util.UUID;

/** One thing that somebody has asked to have corrected. */
public record CorrectionId(UUID value) {

    static CorrectionId fresh() {
        return new CorrectionId(UUID.randomUUID());
    }
}
