package se.tyngdpunkt.database.embedded;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import se.tyngdpunkt.database.CannotOpen;
import se.tyngdpunkt.database.Login;

/** The database in a data directory, running from when it is opened until it is closed. */
public final class EmbeddedDatabase implements AutoCloseable {

    private static final Map<String, String> PROMISED =
            Map.of("fsync", "on", "synchronous_commit", "on", "listen_addresses", "127.0.0.1");

    private final Server server;
    private final Login owner;
    private final Login program;

    private EmbeddedDatabase(Server server, Login owner, Login program) {
        this.server = server;
        this.owner = owner;
        this.program = program;
    }

    /** Opens it; the caller holds the directory's lock, so that a server still running there belongs to nobody. */
    public static EmbeddedDatabase open(Path directory) {
        try {
            var place = Place.in(directory);
            var secrets = Secrets.in(place.secrets());
            var server = place.server();
            if (server.exists()) {
                place.refuseOtherVersion();
                stopOrphan(place.data(), server);
            } else {
                server.make(secrets);
            }
            var port = server.start();
            var opened = new EmbeddedDatabase(
                    server, login(port, Server.OWNER, secrets.owner()), login(port, Server.PROGRAM, secrets.program()));
            opened.checkPromises();
            return opened;
        } catch (IOException failure) {
            throw new CannotOpen(failure, "cli.refused.files", directory, String.valueOf(failure.getMessage()));
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
            throw new CannotOpen(failure, "cli.refused.files", directory, String.valueOf(failure.getMessage()));
        }
    }

    public Login owner() {
        return owner;
    }

    public Login program() {
        return program;
    }

    @Override
    public void close() {
        server.stop();
    }

    private static void stopOrphan(Path data, Server server) throws IOException {
        if (Orphan.of(data).isPresent()) {
            server.stop();
        } else {
            Orphan.forgetStrangers(data);
        }
    }

    private static Login login(int port, String user, String password) {
        return new Login("jdbc:postgresql://127.0.0.1:" + port + "/" + Server.DATABASE, user, password);
    }

    /** Asks the server itself: a setting can come from other places than our file. */
    private void checkPromises() {
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
            close();
            throw new CannotOpen(failure, "cli.refused.connection", owner.url(), String.valueOf(failure.getMessage()));
        } catch (CannotOpen refused) {
            close();
            throw refused;
        }
    }
}
