package se.tyngdpunkt.instrument.domain;

import java.util.List;

/** What a rule found wrong, and at which piece of the model (the keys on the way to it, with dots between). */
public record Finding(String where, String what, List<String> arguments) {

    public Finding {
        arguments = List.copyOf(arguments);
    }

    static Finding at(String where, String what, String... arguments) {
        return new Finding(where, what, List.of(arguments));
    }
}
