package se.tyngdpunkt.records.domain.retention;

import java.time.Instant;
import java.time.LocalDate;
import se.tyngdpunkt.shared.PersonId;

/** Where decisions are kept. Everything is within the municipality in scope. */
public interface Rules {

    RulesOfKind of(String kind);

    void add(Rule rule);

    /** Whether there was such a one, of that kind, not withdrawn and first to count after that day. */
    boolean withdraw(RuleId id, String kind, LocalDate today, PersonId by, Instant at);
}
