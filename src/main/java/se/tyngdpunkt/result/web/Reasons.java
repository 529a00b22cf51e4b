package se.tyngdpunkt.result.web;

import java.util.Locale;
import se.tyngdpunkt.result.Figure;
import se.tyngdpunkt.shell.Words;

/** Reasons in the words of the screen. */
final class Reasons {

    private Reasons() {}

    static String say(Figure.Reason reason, Words words) {
        return words.say(
                "result.withheld." + reason.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
