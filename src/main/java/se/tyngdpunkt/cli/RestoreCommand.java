package se.tyngdpunkt.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.util.FileSystemUtils;
import se.tyngdpunkt.database.CannotOpen;
import se.tyngdpunkt.database.backup.Restore;
import se.tyngdpunkt.database.embedded.DataDirectory;
import se.tyngdpunkt.database.embedded.EmbeddedDatabase;
import se.tyngdpunkt.database.embedded.Mark;
import se.tyngdpunkt.database.own.OwnDatabase;

/** Reads a backup into an installation that is still empty. */
final class RestoreCommand {

    private final Console console;
    private final Surroundings surroundings;
    private final Options options;
    private final Running running;

    RestoreCommand(Console console, Surroundings surroundings, Options options, Running running) {
        this.console = console;
        this.surroundings = surroundings;
        this.options = options;
        this.running = running;
    }

    Optional<Integer> run() {
        var restore = Restore.checked(options.file().toAbsolutePath().normalize());
        var own = OwnDatabase.in(surroundings.environment());
        if (own.isPresent()) {
            intoOwn(restore, own.get());
        } else {
            intoEmbedded(restore, surroundings.directoryFor(options));
        }
        var contents = restore.contents();
        console.say(
                "cli.restore-done",
                DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm")
                        .format(contents.taken().atZone(ZoneId.systemDefault())),
                contents.rows(),
                contents.parts().size(),
                contents.demonstration() ? "demo" : "start");
        return Optional.of(0);
    }

    private static void intoOwn(Restore restore, OwnDatabase own) {
        if (restore.contents().demonstration()) {
            throw new CannotOpen("cli.refused.restore-demonstration");
        }
        var logins = own.checked();
        restore.into(logins.owner(), logins.program().user());
    }

    private void intoEmbedded(Restore restore, Path path) {
        if (!DataDirectory.isUnused(path)) {
            throw new CannotOpen("cli.refused.restore-directory", path);
        }
        var existed = Files.exists(path);
        var kind = restore.contents().demonstration() ? Mark.Kind.DEMONSTRATION : Mark.Kind.REAL;
        var directory = DataDirectory.open(path, new Mark(kind));
        running.stopLater(directory::close);
        var whole = new AtomicBoolean();
        running.stopLater(() -> {
            if (!whole.get()) {
                empty(path, existed);
            }
        });
        var database = EmbeddedDatabase.in(directory.path());
        running.stopLater(database::close);
        database.start();
        restore.into(database.owner(), database.program().user());
        whole.set(true);
    }

    /** As it was before, since it was empty. */
    private static void empty(Path path, boolean existed) {
        try {
            FileSystemUtils.deleteRecursively(path);
            if (existed) {
                Files.createDirectories(path);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
