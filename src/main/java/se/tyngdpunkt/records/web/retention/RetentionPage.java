package se.tyngdpunkt.records.web.retention;

import se.tyngdpunkt.records.domain.retention.ReadRetention;

/** Every kind of record, and what has been deleted. */
public record RetentionPage(ReadRetention.Told told) {

    public int most() {
        return ReadRetention.MOST;
    }
}
