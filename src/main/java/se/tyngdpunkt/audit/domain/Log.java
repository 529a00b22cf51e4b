package se.tyngdpunkt.audit.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.tyngdpunkt.audit.chain.Kind;
import se.tyngdpunkt.shared.PersonId;

/** The trail of the municipality in scope, for whoever looks for something in it. */
public interface Log {

    /**
     * The latest first. Without what people do with their own answers: who has answered is nothing that administrators may know.
     *
     * @param before where to go on
     */
    List<Entry> entries(Filter filter, Optional<Cursor> before, int atMost);

    /** Which kinds of rows are wanted. */
    enum Wanted {
        ALL,
        DEED,
        VIEWING,
        REFUSAL
    }

    /**
     * What is looked for.
     *
     * @param from the first moment
     * @param to the moment after the last
     * @param deed only what is told by that name
     */
    record Filter(
            Optional<Instant> from,
            Optional<Instant> to,
            Optional<PersonId> by,
            Optional<PersonId> about,
            Wanted wanted,
            Optional<String> deed) {}

    /** A row's place in the order. */
    record Cursor(Instant at, UUID id) {}

    /**
     * A row of the trail.
     *
     * @param word what was done, the page that was seen, or the route that was tried
     * @param status how she was answered, of a refused try
     */
    record Entry(
            Kind kind,
            UUID id,
            Instant at,
            PersonId by,
            Optional<PersonId> about,
            String word,
            Optional<Integer> status) {

        Cursor cursor() {
            return new Cursor(at, id);
        }
    }
}
