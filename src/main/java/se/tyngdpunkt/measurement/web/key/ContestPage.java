package se.tyngdpunkt.measurement.web.key;

import se.tyngdpunkt.shell.Problems;

/**
 * Where the worker says that she does not agree with the points of one row.
 *
 * @param words what she has typed
 */
public record ContestPage(String address, String round, ResultPart.RowLine row, String words, Problems problems) {}
