package se.tyngdpunkt.records.domain.notice;

import java.time.Instant;
import se.tyngdpunkt.shared.PersonId;
import se.tyngdpunkt.shared.personal.PrivacyNotice.Decided;

/** What has been decided, and who put it here when. */
public record Notice(Decided decided, PersonId by, Instant at) {}
