package se.tyngdpunkt.records.web.correction;

import se.tyngdpunkt.shell.Problems;

/**
 * The form in which somebody says what is wrong about her.
 *
 * @param section the key of what it is about, {@code title} in words
 * @param readerKey the sentence that says who will read it
 */
public record CorrectionPage(
        String section, String title, String readerKey, String wrong, String wanted, Problems problems) {}
