package offending.now;

import java.time.Instant;

record Hasty() {

    Instant moment() {
        return Instant.now();
    }
}
