package se.tyngdpunkt.authoring.domain.draft;

import java.time.Instant;

/** What a draft was made from, kept as it then was, so that one can see what its origin has changed since. */
public record Origin(String hash, String key, String version, String from, String content, Instant keptAt) {}
