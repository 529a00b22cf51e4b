package se.tyngdpunkt.measurement.domain.unit;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.tyngdpunkt.measurement.RoundId;
import se.tyngdpunkt.scoring.Reckoned;
import se.tyngdpunkt.shared.PersonId;
import se.tyngdpunkt.shared.UnitId;

/** Where units' figures are kept; each change is on top of a revision, and false if another came first. */
public interface UnitReports {

    /** The groups that people in a round work in, whichever its privacy is; who they are is not told. */
    List<UnitId> groupsIn(RoundId round);

    Optional<UnitReport> of(RoundId round, UnitId unit);

    /** Every report of that unit, also those that have not been sent. */
    List<UnitReport> ofUnit(UnitId unit);

    /** Keeps what has been typed so far. */
    boolean save(RoundId round, UnitId unit, int onRevision, Map<String, String> typed, Instant at);

    /** Keeps what has been read as what is reported, in place of what was sent before. */
    boolean send(
            RoundId round,
            UnitId unit,
            int onRevision,
            Map<String, String> read,
            Reckoned reckoned,
            PersonId by,
            Instant at);
}
