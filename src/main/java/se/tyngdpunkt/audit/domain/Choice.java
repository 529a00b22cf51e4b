package se.tyngdpunkt.audit.domain;

import se.tyngdpunkt.audit.domain.Log.Wanted;

/**
 * What somebody wants to see of the log, as she typed it; empty where she did not.
 *
 * @param by the address of whoever did it, or her id
 * @param about the address of whom it is about, or her id
 * @param before the place where to go on
 */
public record Choice(String from, String to, String by, String about, Wanted kind, String deed, String before) {

    /** The same from its beginning. */
    public Choice fromTheLatest() {
        return new Choice(from, to, by, about, kind, deed, "");
    }

    /** The same from that place on. */
    Choice from(Log.Cursor place) {
        return new Choice(from, to, by, about, kind, deed, place.at() + "_" + place.id());
    }
}
