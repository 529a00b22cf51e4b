package se.tyngdpunkt.access.web;

import java.util.List;
import se.tyngdpunkt.access.domain.entry.OpenSession;
import se.tyngdpunkt.shell.Problems;

/**
 * One's own account.
 *
 * @param mustHaveCodes whether her role needs two factors, so that they cannot be turned off
 * @param recoveryCodesLeft how many of the recovery codes are unused
 */
public record AccountPage(
        String login,
        boolean isDemo,
        boolean hasCodes,
        boolean mustHaveCodes,
        int recoveryCodesLeft,
        List<OpenSession> sessions,
        Problems problems) {

    public AccountPage {
        sessions = List.copyOf(sessions);
    }
}
