package se.tyngdpunkt.records.domain.retention;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import se.tyngdpunkt.shared.retention.RetainedRecords.Gone;

/** What has been deleted by which decision. Everything is within the municipality in scope. */
public interface Deletions {

    /** Adds to what has gone of that part on that day: one line, however many batches it takes. */
    void note(Rule rule, LocalDate day, LocalDate until, Gone gone, Instant at);

    /** The latest first. */
    List<Deletion> latest(int most);

    /**
     * What went of one part of a kind in one night.
     *
     * @param until the last day from which its time had run out
     */
    record Deletion(String kind, String part, long deleted, LocalDate day, LocalDate until, String decision) {}
}
