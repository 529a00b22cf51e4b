package se.tyngdpunkt.home.web;

import java.util.List;

/** What has been tested and what has not, by the ends of the message keys. */
public record AboutAccessibilityPage(List<String> tested, List<String> untested, List<String> known) {

    static final AboutAccessibilityPage PRESENT = new AboutAccessibilityPage(
            List.of("built", "axe", "keyboard", "script"),
            List.of("screen-reader", "people", "voice", "magnifier", "review"),
            List.of("charts", "wide", "examples"));
}
