package se.tyngdpunkt.cli;

import java.time.Clock;
import java.util.Optional;
import se.tyngdpunkt.database.backup.Backup;

/** Writes a backup, of a running installation or of one that is started for the purpose. */
final class BackupCommand {

    private final Console console;
    private final Surroundings surroundings;
    private final Options options;
    private final Running running;

    BackupCommand(Console console, Surroundings surroundings, Options options, Running running) {
        this.console = console;
        this.surroundings = surroundings;
        this.options = options;
        this.running = running;
    }

    Optional<Integer> run() {
        var database = OwnersDatabase.open(surroundings, options, running, OwnersDatabase.Use.BESIDE);
        var file = options.file().toAbsolutePath().normalize();
        var contents = new Backup(database.owner(), Clock.systemUTC(), surroundings.version(), database.demonstration())
                .writeTo(file);
        console.say("cli.backup-done", file, contents.rows(), contents.parts().size());
        return Optional.of(0);
    }
}
