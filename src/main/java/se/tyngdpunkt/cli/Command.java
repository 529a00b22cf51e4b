package se.tyngdpunkt.cli;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What the command line can be asked to do. */
enum Command {
    DEMO(0),
    START(0),
    BACKUP(1),
    RESTORE(1),
    VALIDATE(1),
    SCORE(2),
    DIFF(2),
    MUNICIPALITY(1, 4),
    DISTRIBUTION(0),
    AUDIT(1),
    HELP(0);

    private final int files;
    private final int mostFiles;

    Command(int files) {
        this(files, files);
    }

    Command(int files, int mostFiles) {
        this.files = files;
        this.mostFiles = mostFiles;
    }

    static Optional<Command> named(String word) {
        return Arrays.stream(values())
                .filter(each -> each.name().toLowerCase(Locale.ROOT).equals(word))
                .findFirst();
    }

    /** How many files it needs named. */
    int files() {
        return files;
    }

    /** How many it takes: some have more to say for one wish than for another. */
    int mostFiles() {
        return mostFiles;
    }
}
