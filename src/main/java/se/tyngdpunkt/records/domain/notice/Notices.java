package se.tyngdpunkt.records.domain.notice;

import java.util.Optional;

/** Where it is kept, with what it said before. Everything is within the municipality in scope. */
public interface Notices {

    Optional<Notice> latest();

    void add(Notice notice);
}
