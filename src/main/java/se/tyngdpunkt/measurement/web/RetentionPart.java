package se.tyngdpunkt.measurement.web;

import java.util.Optional;
import se.tyngdpunkt.measurement.domain.retention.RetentionRule;

/** How long rows of ended cases are kept; nothing until the municipality has decided. */
public record RetentionPart(Optional<RetentionRule> rule) {}
