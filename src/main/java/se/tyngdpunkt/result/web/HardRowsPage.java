package se.tyngdpunkt.result.web;

import se.tyngdpunkt.result.domain.picture.HardRows;

/** The rows that were hard to read. */
public record HardRowsPage(HardRows.Hard hard) {}
