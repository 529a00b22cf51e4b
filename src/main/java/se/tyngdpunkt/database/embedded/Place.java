package se.tyngdpunkt.database.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import se.tyngdpunkt.database.CannotOpen;
import se.tyngdpunkt.database.PrivateFiles;

/** Where the embedded database keeps what, inside the data directory. */
record Place(Path directory) {

    private static final String MAJOR_VERSION = "18";

    static Place in(Path directory) throws IOException {
        PrivateFiles.createFolders(directory);
        var place = new Place(directory.toRealPath());
        PrivateFiles.createFolders(place.directory.resolve("log"));
        PrivateFiles.createFolders(place.directory.resolve("binaries"));
        return place;
    }

    Path data() {
        return directory.resolve("postgres");
    }

    Path secrets() {
        return directory.resolve("secrets.properties");
    }

    Server server() throws IOException {
        var log = directory.resolve("log").resolve("postgres.log");
        return new Server(
                Binaries.unpackedIn(directory.resolve("binaries")),
                Commands.forThisUser(),
                data(),
                log,
                Settings.hardened());
    }

    void refuseOtherVersion() throws IOException {
        var version = Files.readString(data().resolve("PG_VERSION")).strip();
        if (!version.equals(MAJOR_VERSION)) {
            throw new CannotOpen("cli.refused.postgres-version", directory, version, MAJOR_VERSION);
        }
    }
}
