package se.tyngdpunkt.access.web;

import java.util.Optional;
import se.tyngdpunkt.shell.Problems;

/**
 * Where somebody with a link chooses a password.
 *
 * @param login unless it is hidden: whoever made the link could open it
 */
public record InvitationPage(String token, String name, Optional<String> login, Problems problems) {}
