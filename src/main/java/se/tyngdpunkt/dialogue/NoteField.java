package se.tyngdpunkt.dialogue;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What the pair writes: the five things an employer must make clear, on each what one may decide oneself (AFS 2023:2, on
 * unhealthy workload), and notes in common.
 */
public enum NoteField {
    TASKS,
    TASKS_AUTHORITY,
    RESULT,
    RESULT_AUTHORITY,
    WAYS,
    WAYS_AUTHORITY,
    PRIORITY,
    PRIORITY_AUTHORITY,
    SUPPORT,
    SUPPORT_AUTHORITY,
    COMMON;

    /** In characters; short on purpose, since long notes sooner or later tell of clients. */
    public static final int LONGEST = 1000;

    private static final List<NoteField> QUESTIONS = List.of(TASKS, RESULT, WAYS, PRIORITY, SUPPORT);

    /** The five questions, without what one may decide oneself. */
    public static List<NoteField> questions() {
        return QUESTIONS;
    }

    public static Optional<NoteField> ofKey(String key) {
        return Arrays.stream(values()).filter(field -> field.key().equals(key)).findFirst();
    }

    /** Its name in forms and in the database. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What one may decide oneself on a question. */
    public NoteField authority() {
        return switch (this) {
            case TASKS, TASKS_AUTHORITY -> TASKS_AUTHORITY;
            case RESULT, RESULT_AUTHORITY -> RESULT_AUTHORITY;
            case WAYS, WAYS_AUTHORITY -> WAYS_AUTHORITY;
            case PRIORITY, PRIORITY_AUTHORITY -> PRIORITY_AUTHORITY;
            case SUPPORT, SUPPORT_AUTHORITY -> SUPPORT_AUTHORITY;
            case COMMON -> throw new IllegalStateException("The notes in common are no question");
        };
    }
}
