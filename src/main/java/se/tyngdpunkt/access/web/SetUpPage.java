package se.tyngdpunkt.access.web;

import se.tyngdpunkt.organisation.Founding.Entry;
import se.tyngdpunkt.shell.Problems;

/** The first visit. The code and the password are typed anew each time. */
public record SetUpPage(Entry entry, Problems problems) {}
