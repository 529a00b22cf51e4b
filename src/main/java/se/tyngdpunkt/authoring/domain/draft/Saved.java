package se.tyngdpunkt.authoring.domain.draft;

/** What came of saving a draft; {@code now} is the draft as it stands after it. */
public sealed interface Saved {

    Draft now();

    record Kept(Draft now) implements Saved {}

    /** Somebody, or another tab, has saved meanwhile; nothing was changed. */
    record Overtaken(Draft now) implements Saved {}

    /** It is in review, published or dropped. */
    record Closed(Draft now) implements Saved {}

    /** Too long, or with a personal identity number in it, told by a message key. */
    record Refused(Draft now, String messageKey) implements Saved {}
}
