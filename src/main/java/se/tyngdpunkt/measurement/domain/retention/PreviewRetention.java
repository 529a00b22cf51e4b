package se.tyngdpunkt.measurement.domain.retention;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.tyngdpunkt.organisation.Organisation;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.shared.NotFound;
import se.tyngdpunkt.shared.UseCase;

/** How much a rule would delete today, before it is decided; nobody is named. */
@UseCase
public class PreviewRetention {

    private final EndedRows ended;
    private final KeptRows rows;
    private final Organisation organisation;

    PreviewRetention(EndedRows ended, KeptRows rows, Organisation organisation) {
        this.ended = ended;
        this.rows = rows;
        this.organisation = organisation;
    }

    /** Rows of sent measurements by why they would go, drafts that were never sent, and versions that were set aside. */
    public record Reached(Map<WhyDeleted, Long> rows, long drafts, long versions) {

        public Reached {
            rows = Collections.unmodifiableMap(new EnumMap<>(rows));
        }
    }

    /** Nothing where what is typed is no number of rounds. */
    public Optional<Reached> of(Viewer viewer, String typed) {
        if (!RetentionRule.isFor(viewer)) {
            throw new NotFound();
        }
        return RetentionRule.roundsOf(typed).map(ended::find).map(found -> {
            var unsent = rows.unsent(found.old(), organisation.today());
            return new Reached(
                    Arrays.stream(WhyDeleted.values()).collect(Collectors.toMap(Function.identity(), found::rows)),
                    unsent.drafts(),
                    unsent.versions());
        });
    }
}
