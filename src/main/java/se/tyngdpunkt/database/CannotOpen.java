package se.tyngdpunkt.database;

import java.util.List;

/**
 * The data cannot be opened as things stand, for a reason that whoever started the program can mend. An exception, since
 * it ends the start from any depth before there is a page to show it on.
 */
public final class CannotOpen extends RuntimeException {

    private final String messageKey;
    private final transient List<Object> arguments;

    public CannotOpen(String messageKey, Object... arguments) {
        super(messageKey);
        this.messageKey = messageKey;
        this.arguments = List.of(arguments);
    }

    public CannotOpen(Throwable cause, String messageKey, Object... arguments) {
        super(messageKey, cause);
        this.messageKey = messageKey;
        this.arguments = List.of(arguments);
    }

    public String messageKey() {
        return messageKey;
    }

    public List<Object> arguments() {
        return arguments;
    }
}
