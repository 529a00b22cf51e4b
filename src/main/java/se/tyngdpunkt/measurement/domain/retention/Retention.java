package se.tyngdpunkt.measurement.domain.retention;

import java.util.Optional;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.shared.NotFound;
import se.tyngdpunkt.shared.UseCase;

/** What has been decided, for those who may decide it. */
@UseCase
public class Retention {

    private final KeptRows rows;

    Retention(KeptRows rows) {
        this.rows = rows;
    }

    public Optional<RetentionRule> rule(Viewer viewer) {
        if (!RetentionRule.isFor(viewer)) {
            throw new NotFound();
        }
        return rows.rule();
    }
}
