package se.tyngdpunkt.records.web.correction;

/** How many wait for an answer, and how many of them have waited too long; for the first page. */
public record ToCorrectPart(int waiting, int late) {}
