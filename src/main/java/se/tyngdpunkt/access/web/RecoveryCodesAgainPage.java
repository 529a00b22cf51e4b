package se.tyngdpunkt.access.web;

import se.tyngdpunkt.shell.Problems;

/** Asks for the password before new recovery codes are made. */
public record RecoveryCodesAgainPage(Problems problems) {}
