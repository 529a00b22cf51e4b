package se.tyngdpunkt.access.web;

import se.tyngdpunkt.shell.Problems;

/** The page that asks for a code after the password. */
public record SecondStepPage(Problems problems) {}
