package se.tyngdpunkt.measurement.web.retention;

import java.util.Optional;
import se.tyngdpunkt.measurement.domain.retention.PreviewRetention;
import se.tyngdpunkt.measurement.domain.retention.RetentionRule;
import se.tyngdpunkt.shell.Problems;

/**
 * What has been decided, and what stands in the fields.
 *
 * @param reached how much the typed rule would delete today, where that was asked
 */
public record RetentionPage(
        Optional<RetentionRule> rule,
        String rounds,
        String decision,
        Optional<PreviewRetention.Reached> reached,
        Problems problems) {}
