package se.tyngdpunkt.database.embedded;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import se.tyngdpunkt.database.CannotOpen;
import se.tyngdpunkt.database.Login;

/** The database in a data directory, running from when it is started until it is closed. */
public final class EmbeddedDatabase implements AutoCloseable {

    private static final Map<String, String> PROMISED =
            Map.of("fsync", "on", "synchronous_commit", "on", "listen_addresses", "127.0.0.1");

    private final Place place;
    private final Secrets secrets;
    private final Server server;
    private volatile boolean closed;
    private volatile int port;

    private EmbeddedDatabase(Place place, Secrets secrets, Server server) {
        this.place = place;
        this.secrets = secrets;
        this.server = server;
    }

    /** One that can be closed from now on; the caller holds the directory's lock, so that nobody else has a server there. */
    public static EmbeddedDatabase in(Path directory) {
        try {
            var place = Place.in(directory);
            return new EmbeddedDatabase(place, Secrets.in(place.secrets()), place.server());
        } catch (IOException failure) {
            throw cannotUse(directory, failure);
        }
    }

    public static EmbeddedDatabase open(Path directory) {
        var database = in(directory);
        try {
            database.start();
            return database;
        } catch (RuntimeException failure) {
            database.close();
            throw failure;
        }
    }

    /** A server still running there belongs to nobody, and is stopped first. */
    public synchronized void start() {
        if (closed) {
            throw new IllegalStateException("closed before it was started");
        }
        try {
            if (server.exists()) {
                place.refuseOtherVersion();
                stopOrphan();
            } else {
                server.make(secrets);
            }
            port = server.start();
            checkPromises();
        } catch (IOException failure) {
            throw cannotUse(place.directory(), failure);
        }
    }

    /** The owner's way into a server that another program has running there. */
    public static Optional<Login> runningIn(Path directory) {
        try {
            var place = Place.in(directory);
            return Orphan.of(place.data())
                    .flatMap(_ -> Orphan.portOf(place.data()))
                    .map(port -> login(
                            port, Server.OWNER, Secrets.in(place.secrets()).owner()));
        } catch (IOException failure) {
            throw cannotUse(directory, failure);
        }
    }

    public Login owner() {
        return login(port, Server.OWNER, secrets.owner());
    }

    public Login program() {
        return login(port, Server.PROGRAM, secrets.program());
    }

    /** Waits for a start under way in another thread, and prevents a later one. */
    @Override
    public void close() {
        closed = true;
        stopServer();
    }

    private synchronized void stopServer() {
        if (Orphan.of(place.data()).isPresent()) {
            server.stop();
        }
    }

    private void stopOrphan() throws IOException {
        if (Orphan.of(place.data()).isPresent()) {
            server.stop();
        } else {
            Orphan.forgetStrangers(place.data());
        }
    }

    private static CannotOpen cannotUse(Path directory, IOException failure) {
        return new CannotOpen(failure, "cli.refused.files", directory, String.valueOf(failure.getMessage()));
    }

    private static Login login(int port, String user, String password) {
        return new Login("jdbc:postgresql://127.0.0.1:" + port + "/" + Server.DATABASE, user, password);
    }

    /** Asks the server itself: a setting can come from other places than our file. */
    private void checkPromises() {
        var owner = owner();
        try (var connection = owner.connect();
                var statement = connection.createStatement()) {
            for (var promise : PROMISED.entrySet()) {
                try (var answer = statement.executeQuery("show " + promise.getKey())) {
                    answer.next();
                    if (!answer.getString(1).equals(promise.getValue())) {
                        throw new CannotOpen("cli.refused.setting", promise.getKey(), answer.getString(1));
                    }
                }
            }
        } catch (SQLException failure) {
            throw new CannotOpen(failure, "cli.refused.connection", owner.url(), String.valueOf(failure.getMessage()));
        }
    }
}
