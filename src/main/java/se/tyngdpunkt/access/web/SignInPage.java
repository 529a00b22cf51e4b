package se.tyngdpunkt.access.web;

import java.util.List;
import se.tyngdpunkt.access.DemoSignIns.DemoSignIn;
import se.tyngdpunkt.shell.Problems;

/**
 * The sign-in page.
 *
 * @param next where to go afterwards
 * @param note message key of a sentence above the form, empty for none
 */
public record SignInPage(String login, String next, String note, List<DemoSignIn> demo, Problems problems) {

    public SignInPage {
        demo = List.copyOf(demo);
    }
}
