package se.tyngdpunkt.measurement.web.retention;

import java.util.Optional;
import se.tyngdpunkt.measurement.domain.retention.RetentionRule;
import se.tyngdpunkt.shell.Problems;

/** What has been decided, and what stands in the fields. */
public record RetentionPage(Optional<RetentionRule> rule, String rounds, String decision, Problems problems) {}
