package se.tyngdpunkt.shared.retention;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** How long each kind of record is kept, for whoever it is about: a slot that whoever keeps the decisions fills. */
public interface KeptHowLong {

    /** In the order of the kinds; none where nobody is signed in, since each municipality decides for itself. */
    List<Line> lines();

    /**
     * What is decided of one kind today.
     *
     * @param titleKey the message key of what it is called
     * @param months after how many it goes; none where it is kept, or nothing is decided
     * @param decision absent before any decision, and then it is kept
     */
    record Line(String titleKey, OptionalInt months, Optional<String> decision) {}
}
