package se.tyngdpunkt.cli;

import se.tyngdpunkt.database.CannotOpen;
import se.tyngdpunkt.database.Migrations;
import se.tyngdpunkt.database.ReadyDatabase;
import se.tyngdpunkt.database.embedded.DataDirectory;
import se.tyngdpunkt.database.embedded.EmbeddedDatabase;
import se.tyngdpunkt.database.embedded.Mark;
import se.tyngdpunkt.database.own.OwnDatabase;

/** Opens the database the command line and the environment mean, and brings it to the program's version. */
final class OpenedDatabase {

    private final Console console;
    private final Surroundings surroundings;
    private final Options options;
    private final Running running;

    OpenedDatabase(Console console, Surroundings surroundings, Options options, Running running) {
        this.console = console;
        this.surroundings = surroundings;
        this.options = options;
        this.running = running;
    }

    ReadyDatabase open() {
        var own = OwnDatabase.in(surroundings.environment());
        if (own.isEmpty()) {
            return openEmbedded();
        }
        if (options.command() == Command.DEMO) {
            throw new CannotOpen("cli.refused.demo-own-database");
        }
        var logins = own.get().checked();
        new Migrations(logins.owner(), logins.program().user()).migrate();
        return new ReadyDatabase(logins.program());
    }

    private ReadyDatabase openEmbedded() {
        var kind = options.command() == Command.DEMO ? Mark.Kind.DEMONSTRATION : Mark.Kind.REAL;
        var path = surroundings.directoryFor(options);
        if (DataDirectory.isUnused(path)) {
            console.say("cli.making-database", path);
        }
        var directory = DataDirectory.open(path, new Mark(kind));
        running.stopLater(directory::close);
        var database = EmbeddedDatabase.in(directory.path());
        running.stopLater(database::close);
        database.start();
        new Migrations(database.owner(), database.program().user()).migrate();
        return new ReadyDatabase(database.program());
    }
}
