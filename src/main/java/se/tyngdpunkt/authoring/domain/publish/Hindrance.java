package se.tyngdpunkt.authoring.domain.publish;

import java.util.List;
import se.tyngdpunkt.instrument.InstrumentVersion;

/** One thing that stops a draft on its way, told by a message. */
public record Hindrance(String messageKey, List<Object> arguments) {

    public Hindrance {
        arguments = List.copyOf(arguments);
    }

    static Hindrance of(String messageKey, Object... arguments) {
        return new Hindrance(messageKey, List.of(arguments));
    }

    /** Its key and version stand for another content already. */
    static Hindrance taken(InstrumentVersion version) {
        return of(
                "authoring.hindrance.taken",
                version.instrument().key(),
                version.instrument().version());
    }
}
