package se.tyngdpunkt.records.domain.correction;

import java.util.Optional;
import java.util.Set;

/** Who can mend what is wrong in a section. The log is mended by nobody: a row of it that is wrong is a fault of the program. */
public enum Corrector {
    ADMINISTRATOR,
    LEADER;

    private static final Set<String> BY_ADMINISTRATORS = Set.of(
            "person",
            "employment",
            "leave",
            "role",
            "stand-in",
            "moved",
            "account",
            "link",
            "round",
            "let-in-late",
            "letter");

    private static final Set<String> BY_LEADER = Set.of(
            "answer",
            "given-by-leader",
            "result",
            "working",
            "risk-sum",
            "contested",
            "talk",
            "statement",
            "note",
            "agenda",
            "agenda-kept",
            "agenda-struck",
            "reopening",
            "action",
            "action-change");

    /** Nothing where she mends it herself, or nobody can. */
    public static Optional<Corrector> of(String section) {
        if (BY_ADMINISTRATORS.contains(section)) {
            return Optional.of(ADMINISTRATOR);
        }
        return BY_LEADER.contains(section) ? Optional.of(LEADER) : Optional.empty();
    }
}
