package se.tyngdpunkt.cli;

import java.util.List;

/** The words on the command line make no sense together. */
final class Misused extends RuntimeException {

    private final String messageKey;
    private final transient List<Object> arguments;

    Misused(String messageKey, Object... arguments) {
        super(messageKey);
        this.messageKey = messageKey;
        this.arguments = List.of(arguments);
    }

    String messageKey() {
        return messageKey;
    }

    List<Object> arguments() {
        return arguments;
    }
}
