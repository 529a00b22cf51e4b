package se.tyngdpunkt.shell;

/** What went wrong, in words that say what to do: the message keys end in the status. */
public record ErrorPage(int status) {

    public ErrorPage {
        status = status == 401 ? 403 : status;
        status = status == 403 || status == 404 || status == 413 || status == 429 ? status : status < 500 ? 400 : 500;
    }

    public String titleKey() {
        return "shell.error." + status + ".title";
    }

    public String textKey() {
        return "shell.error." + status + ".text";
    }
}
