package se.tyngdpunkt.measurement.web.form;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import se.tyngdpunkt.instrument.Text;
import se.tyngdpunkt.measurement.MeasurementId;
import se.tyngdpunkt.shell.Problems;

/** Two versions of a draft side by side, only the rows that differ. */
public record VersionsPage(
        MeasurementId id,
        int revision,
        Optional<Instant> savedAt,
        Instant setAsideAt,
        String setAsideMark,
        List<Difference> differences,
        Problems problems) {

    /** One row that differs. */
    public record Difference(Text label, AnswerSheet.Row saved, AnswerSheet.Row setAside) {}

    public VersionsPage {
        differences = List.copyOf(differences);
    }

    public String address() {
        return "/my/measurements/" + id.value();
    }
}
