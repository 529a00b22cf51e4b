package se.tyngdpunkt.access.web;

import se.tyngdpunkt.shell.Problems;

/** Where somebody with a link chooses a password. */
public record InvitationPage(String token, String name, String login, Problems problems) {}
