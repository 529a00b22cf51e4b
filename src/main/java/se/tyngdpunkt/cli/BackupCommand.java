package se.tyngdpunkt.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import se.tyngdpunkt.database.CannotOpen;
import se.tyngdpunkt.database.Login;
import se.tyngdpunkt.database.backup.Backup;
import se.tyngdpunkt.database.embedded.DataDirectory;
import se.tyngdpunkt.database.embedded.EmbeddedDatabase;
import se.tyngdpunkt.database.embedded.Mark;
import se.tyngdpunkt.database.own.OwnDatabase;

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
        var own = OwnDatabase.in(surroundings.environment());
        if (own.isPresent()) {
            write(own.get().owner(), false);
        } else {
            writeEmbedded(surroundings.directoryFor(options));
        }
        return Optional.of(0);
    }

    private void writeEmbedded(Path path) {
        if (DataDirectory.isUnused(path)) {
            throw new CannotOpen("cli.refused.no-data", path);
        }
        var mark = Mark.of(path);
        var demonstration = mark.kind() == Mark.Kind.DEMONSTRATION;
        var held = DataDirectory.isHeld(path) ? EmbeddedDatabase.runningIn(path) : Optional.<Login>empty();
        if (held.isPresent()) {
            write(held.get(), demonstration);
            return;
        }
        var directory = DataDirectory.open(path, mark);
        running.stopLater(directory::close);
        var database = EmbeddedDatabase.in(directory.path());
        running.stopLater(database::close);
        database.start();
        write(database.owner(), demonstration);
    }

    private void write(Login owner, boolean demonstration) {
        var file = options.file().toAbsolutePath().normalize();
        var contents = new Backup(owner, Clock.systemUTC(), surroundings.version(), demonstration).writeTo(file);
        console.say("cli.backup-done", file, contents.rows(), contents.parts().size());
    }
}
