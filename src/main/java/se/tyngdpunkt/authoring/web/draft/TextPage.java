package se.tyngdpunkt.authoring.web.draft;

import se.tyngdpunkt.shell.Problems;

/** A draft as text. */
public record TextPage(DraftHead head, String typed, FaultsPart faults, Problems problems) {}
