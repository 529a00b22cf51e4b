package se.tyngdpunkt.shared;

import java.util.Optional;
import java.util.UUID;

/**
 * Something a person did that the audit trail keeps, told by ids only.
 *
 * @param what the kind of deed, as {@code module.deed} in lower case, for instance {@code measurement.round-closed}
 * @param object the thing it was done to, if it has an id
 * @param about the person it concerns, if one
 * @param reason the reason she gave, where one is asked for
 */
public record Deed(SignedIn by, String what, Optional<UUID> object, Optional<PersonId> about, Optional<String> reason) {

    public static Deed of(SignedIn by, String what, UUID object) {
        return new Deed(by, what, Optional.of(object), Optional.empty(), Optional.empty());
    }

    public Deed about(PersonId person) {
        return new Deed(by, what, object, Optional.of(person), reason);
    }

    public Deed because(String given) {
        return new Deed(by, what, object, about, Optional.of(given));
    }
}
