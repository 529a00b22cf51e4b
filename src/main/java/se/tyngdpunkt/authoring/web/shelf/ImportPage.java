package se.tyngdpunkt.authoring.web.shelf;

import se.tyngdpunkt.shell.Problems;

/** Where a model that somebody has sent is taken in. */
public record ImportPage(Problems problems) {}
