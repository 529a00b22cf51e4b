package se.tyngdpunkt.demo.domain.story;

import java.util.Optional;

/**
 * An action two people agree on.
 *
 * @param dueAfterDays from the talk
 * @param caseLabel the single case it is for
 * @param severe whether the risk it meets is serious; without words there is none judged
 */
public record Promise(
        String what, By by, int dueAfterDays, Fate fate, Optional<String> caseLabel, String risk, boolean severe) {

    /** Who is to do it. */
    public enum By {
        WORKER,
        LEADER,
        MANAGER
    }

    /** What becomes of it, if there is time for it before now. */
    public enum Fate {
        HELPED,
        HELPED_PARTLY,
        DID_NOT_HELP,
        FORGOTTEN
    }

    static Promise of(String what, By by, int dueAfterDays, Fate fate) {
        return new Promise(what, by, dueAfterDays, fate, Optional.empty(), "", false);
    }

    Promise inCase(String label) {
        return new Promise(what, by, dueAfterDays, fate, Optional.of(label), risk, severe);
    }

    Promise against(String words, boolean isSevere) {
        return new Promise(what, by, dueAfterDays, fate, caseLabel, words, isSevere);
    }

    Promise thatBecomes(Fate other) {
        return new Promise(what, by, dueAfterDays, other, caseLabel, risk, severe);
    }
}
