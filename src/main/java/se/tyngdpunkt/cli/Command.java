package se.tyngdpunkt.cli;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What the command line can be asked to do. */
enum Command {
    DEMO(false),
    START(false),
    BACKUP(true),
    RESTORE(true),
    HELP(false);

    private final boolean takesFile;

    Command(boolean takesFile) {
        this.takesFile = takesFile;
    }

    static Optional<Command> named(String word) {
        return Arrays.stream(values())
                .filter(each -> each.name().toLowerCase(Locale.ROOT).equals(word))
                .findFirst();
    }

    boolean takesFile() {
        return takesFile;
    }
}
