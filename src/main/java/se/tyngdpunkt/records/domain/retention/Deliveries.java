package se.tyngdpunkt.records.domain.retention;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What has been written out for the archive. Everything is within the municipality in scope. */
public interface Deliveries {

    /** The last day whose records of that kind the archive has; none where nothing has been written out. */
    Optional<LocalDate> until(String kind);

    /** The latest first. */
    List<Delivery> latest(int most);

    /**
     * Records of one kind in a file.
     *
     * @param until the last day from which their time had begun to run
     * @param rows how many
     * @param sha256 the digest of the file, by which the archive knows it
     */
    record Delivery(String kind, LocalDate until, long rows, String sha256, Instant at) {}
}
