package se.tyngdpunkt.cli;

import java.nio.file.Path;
import se.tyngdpunkt.database.CannotOpen;
import se.tyngdpunkt.database.Login;
import se.tyngdpunkt.database.embedded.DataDirectory;
import se.tyngdpunkt.database.embedded.EmbeddedDatabase;
import se.tyngdpunkt.database.embedded.Mark;
import se.tyngdpunkt.database.own.OwnDatabase;

/** An installation as its owner's role reaches it, running or started for the purpose; nothing of it is brought up to date. */
record OwnersDatabase(Login owner, boolean demonstration) {

    /** Whether the program may be running meanwhile. */
    enum Use {
        BESIDE,
        ALONE
    }

    static OwnersDatabase open(Surroundings surroundings, Options options, Running running, Use use) {
        var own = OwnDatabase.in(surroundings.environment());
        return own.isPresent()
                ? new OwnersDatabase(own.get().owner(), false)
                : embedded(surroundings.directoryFor(options), running, use);
    }

    private static OwnersDatabase embedded(Path path, Running running, Use use) {
        if (DataDirectory.isUnused(path)) {
            throw new CannotOpen("cli.refused.no-data", path);
        }
        var mark = Mark.of(path);
        var demonstration = mark.kind() == Mark.Kind.DEMONSTRATION;
        if (use == Use.BESIDE && DataDirectory.isHeld(path)) {
            var held = EmbeddedDatabase.runningIn(path);
            if (held.isPresent()) {
                return new OwnersDatabase(held.get(), demonstration);
            }
        }
        var directory = DataDirectory.open(path, mark);
        running.stopLater(directory::close);
        var database = EmbeddedDatabase.in(directory.path());
        running.stopLater(database::close);
        database.start();
        return new OwnersDatabase(database.owner(), demonstration);
    }
}
