package se.tyngdpunkt.dialogue.web.talk;

import java.time.Instant;

/**
 * Whether a talk that is booked for later has been held.
 *
 * @param revision of the text she had before her
 * @param next what she was about to say of it
 */
public record EarlyPage(String talk, Instant booked, int revision, String next, String disagreement) {}
