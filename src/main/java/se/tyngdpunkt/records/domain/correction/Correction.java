package se.tyngdpunkt.records.domain.correction;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.function.Function;
import se.tyngdpunkt.shared.PersonId;

/**
 * What a person says is wrong about her.
 *
 * @param section the kind of rows it is about, by its key in the document of everything about her
 * @param wrong what is wrong; {@code wanted} what it should be, in her own words
 */
public record Correction(
        CorrectionId id, PersonId person, String section, String wrong, String wanted, Instant askedAt, Answer answer) {

    public static final int LONGEST = 1000;

    /** An answer is due within a month (GDPR, article 12.3). */
    static final int DAYS_TO_ANSWER = 30;

    /** What came of it. */
    public sealed interface Answer {}

    /** Nobody has answered. */
    public record Waiting() implements Answer {}

    /** It is mended. */
    public record Corrected(PersonId by, Instant at) implements Answer {}

    /** It stands, for a reason. */
    public record Refused(PersonId by, Instant at, String reason) implements Answer {}

    public boolean isWaiting() {
        return answer instanceof Waiting;
    }

    /** Whether it has waited longer than the law allows. */
    public boolean isLateOn(LocalDate today, Function<Instant, LocalDate> days) {
        return isWaiting() && ChronoUnit.DAYS.between(days.apply(askedAt), today) > DAYS_TO_ANSWER;
    }

    Correction answered(Answer given) {
        return new Correction(id, person, section, wrong, wanted, askedAt, given);
    }
}
