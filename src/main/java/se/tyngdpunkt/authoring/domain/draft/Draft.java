package se.tyngdpunkt.authoring.domain.draft;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import se.tyngdpunkt.authoring.DraftId;
import se.tyngdpunkt.instrument.InstrumentVersionId;
import se.tyngdpunkt.instrument.format.ModelText;
import se.tyngdpunkt.shared.PersonId;

/**
 * A model that is being written: the file's text, and example answers to try it on.
 *
 * @param title the latest title that could be read
 * @param origin the hash of what it was made from, where it was made from something
 * @param stepRevision the revision that the latest step of its history keeps
 * @param sent when it was sent to review, while it is there or after
 * @param returnedFor why it came back from review, empty otherwise
 */
public record Draft(
        DraftId id,
        String title,
        Optional<String> origin,
        String content,
        String answers,
        int revision,
        int stepRevision,
        State state,
        Stamp started,
        Stamp saved,
        Optional<Stamp> sent,
        String returnedFor,
        Optional<Consultation> consultation,
        Optional<Publication> publication) {

    /** How far it has come. */
    public enum State {
        DRAFT,
        REVIEW,
        PUBLISHED,
        DROPPED
    }

    /** Who did something, and when. */
    public record Stamp(PersonId by, Instant at) {}

    /**
     * The consultation with the unions: its day, and where it can be read.
     *
     * @param content the text as it was when it was noted
     * @param extended what somebody has said since that it covers too, the latest
     */
    public record Consultation(LocalDate day, String reference, String content, Optional<Extension> extended) {

        public static Consultation about(String content, LocalDate day, String reference) {
            return new Consultation(day, reference, content, Optional.empty());
        }

        /** Whether that text has the content that was consulted on, or that somebody has said it covers. */
        public boolean covers(String text) {
            return isSame(content, text)
                    || extended.filter(one -> isSame(one.content(), text)).isPresent();
        }

        public Consultation extendedTo(String text, String why, Stamp stamp) {
            return new Consultation(day, reference, content, Optional.of(new Extension(text, why, stamp)));
        }

        /** By the hash of the content, so that another spacing or a comment is no change. */
        private static boolean isSame(String one, String other) {
            var hash = ModelText.hash(one);
            return one.equals(other) || (hash.isPresent() && hash.equals(ModelText.hash(other)));
        }
    }

    /** Another text that a consultation covers, and why. */
    public record Extension(String content, String why, Stamp stamp) {}

    /** What came of it. */
    public record Publication(InstrumentVersionId version, Stamp stamp) {}

    public static Draft fresh(String title, Optional<String> origin, String content, Stamp by) {
        return new Draft(
                DraftId.fresh(),
                title,
                origin,
                content,
                "",
                1,
                0,
                State.DRAFT,
                by,
                by,
                Optional.empty(),
                "",
                Optional.empty(),
                Optional.empty());
    }

    /** Whether the unions were consulted on another content than this. */
    public boolean hasChangedSinceConsultation() {
        return consultation.filter(noted -> !noted.covers(content)).isPresent();
    }

    public boolean isDraft() {
        return state == State.DRAFT;
    }

    /** Whether something has been written since the latest step of its history. */
    public boolean hasUntold() {
        return revision > stepRevision;
    }
}
