package se.tyngdpunkt.access.domain.account;

import java.util.List;

/** Knows common passwords and patterns. */
@FunctionalInterface
public interface Guesswork {

    /** Whether somebody who knows these words about the person would guess it within ten thousand million tries. */
    boolean isEasilyGuessed(Password password, List<String> knownAboutHer);
}
