package se.tyngdpunkt.authoring.domain.publish;

import java.util.List;

/** One thing that stops a draft on its way, told by a message. */
public record Hindrance(String messageKey, List<Object> arguments) {

    public Hindrance {
        arguments = List.copyOf(arguments);
    }

    static Hindrance of(String messageKey, Object... arguments) {
        return new Hindrance(messageKey, List.of(arguments));
    }
}
