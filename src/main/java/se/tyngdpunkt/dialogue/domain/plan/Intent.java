package se.tyngdpunkt.dialogue.domain.plan;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import se.tyngdpunkt.shared.PersonId;
import se.tyngdpunkt.shared.text.CaseLabel;

/**
 * What is to be done, by whom and when, and when the two look at whether it helped.
 *
 * @param due last day to be done
 * @param check the day of looking back, never before the due day
 */
public record Intent(String what, Target target, PersonId responsible, LocalDate due, LocalDate check, Risk risk) {

    public static final int LONGEST = 200;
    public static final int YEARS_AHEAD = 2;

    /** For the worker herself, or for a single case. */
    public sealed interface Target {

        record Worker() implements Target {}

        record Case(CaseLabel label) implements Target {}
    }

    /** The risk it meets, where the two have judged one: serious or not (systematic work-environment management). */
    public record Risk(boolean severe, String words) {

        public static final int LONGEST = 300;
        public static final Risk NONE = new Risk(false, "");

        public boolean isNone() {
            return equals(NONE);
        }
    }

    public Intent {
        if (what.isBlank()) {
            throw new IllegalArgumentException("An action says what");
        }
        if (check.isBefore(due)) {
            throw new IllegalArgumentException("Nobody can tell whether it helped before it is due");
        }
    }

    public Optional<CaseLabel> caseLabel() {
        return target instanceof Target.Case single ? Optional.of(single.label()) : Optional.empty();
    }

    /** The check keeps its distance to the due day, so that there is still time to notice an effect. */
    Intent dueOn(LocalDate day) {
        var moved = day.plusDays(due.until(check, ChronoUnit.DAYS));
        return new Intent(what, target, responsible, day, moved, risk);
    }
}
