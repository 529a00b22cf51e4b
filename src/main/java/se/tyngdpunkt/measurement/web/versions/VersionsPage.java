package se.tyngdpunkt.measurement.web.versions;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import se.tyngdpunkt.measurement.MeasurementId;
import se.tyngdpunkt.measurement.web.form.AnswerSheet;
import se.tyngdpunkt.shell.Problems;
import se.tyngdpunkt.shell.Words;

/** Two versions of a draft side by side, only the rows that differ. */
public record VersionsPage(
        MeasurementId id,
        int revision,
        Optional<Instant> savedAt,
        Instant setAsideAt,
        String setAsideMark,
        List<Difference> differences,
        Problems problems) {

    /** One answer that differs, and of a list the row it is of. */
    public record Difference(Optional<AnswerSheet.Group> group, AnswerSheet.Row saved, AnswerSheet.Row setAside) {

        public String in(Words words) {
            return group.map(row -> words.say("measurement.row.field", row.in(words), saved.labelIn(words)))
                    .orElseGet(() -> saved.labelIn(words));
        }
    }

    public VersionsPage {
        differences = List.copyOf(differences);
    }

    public String address() {
        return "/my/measurements/" + id.value();
    }
}
