package se.tyngdpunkt.shell;

import java.util.Set;

/** What went wrong, in words that say what to do: the message keys end in the status. */
public record ErrorPage(int status) {

    private static final Set<Integer> TOLD = Set.of(403, 404, 410, 413, 429);

    public ErrorPage {
        status = status == 401 ? 403 : status;
        status = TOLD.contains(status) ? status : status < 500 ? 400 : 500;
    }

    public String titleKey() {
        return "shell.error." + status + ".title";
    }

    public String textKey() {
        return "shell.error." + status + ".text";
    }
}
