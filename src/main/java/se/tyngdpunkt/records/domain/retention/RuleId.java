package se.tyngdpunkt.records.domain.retention;

import java.util.UUID;

/** Which decision. */
public record RuleId(UUID value) {

    static RuleId fresh() {
        return new RuleId(UUID.randomUUID());
    }
}
