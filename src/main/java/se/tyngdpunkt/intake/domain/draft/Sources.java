package se.tyngdpunkt.intake.domain.draft;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import se.tyngdpunkt.shared.PersonId;

/** What the columns of files have been told to be, model by model, by the keys of their headings. */
public interface Sources {

    /** The one told of last first. */
    List<Map<String, String>> of(String model);

    /** Over what was told before of the same headings. */
    void keep(String model, Map<String, String> columns, PersonId by, Instant at);
}
