package se.tyngdpunkt.database.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.springframework.util.FileSystemUtils;

/** The embedded server for this JVM's tests: quick instead of durable, open to any role with its password, then gone. */
public final class TestCluster {

    private static final Path FOLDER = Path.of("target", "test-postgres").toAbsolutePath();

    private TestCluster() {}

    /** Starts it and returns the superuser's address. */
    public static String start() {
        try {
            var mine = FOLDER.resolve(Long.toString(ProcessHandle.current().pid()));
            var binaries = binaries();
            var server = server(binaries, mine);
            Files.createDirectories(mine);
            var secrets = Secrets.in(mine.resolve("secrets.properties"));
            server.make(secrets);
            var port = server.start();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> remove(server, mine)));
            return "jdbc:postgresql://127.0.0.1:" + port + "/postgres?user=postgres&password=" + secrets.superuser();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Unpacked once for all runs; several JVMs may want to at the same time. */
    static Binaries binaries() throws IOException {
        Files.createDirectories(FOLDER);
        try (var channel =
                        FileChannel.open(FOLDER.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var _ = channel.lock()) {
            var folder = Files.createDirectories(FOLDER.resolve("binaries"));
            var binaries = Binaries.unpackedIn(folder);
            sweep(binaries);
            return binaries;
        }
    }

    /** Servers of JVMs that were killed. */
    private static void sweep(Binaries binaries) throws IOException {
        try (var folders = Files.list(FOLDER)) {
            for (var each : folders.toList()) {
                var name = String.valueOf(each.getFileName());
                if (name.matches("[0-9]+")
                        && ProcessHandle.of(Long.parseLong(name)).isEmpty()) {
                    remove(server(binaries, each), each);
                }
            }
        }
    }

    private static Server server(Binaries binaries, Path folder) throws IOException {
        var hardened = Settings.hardened();
        return new Server(
                binaries,
                Commands.forThisUser(),
                folder.resolve("postgres"),
                folder.resolve("postgres.log"),
                new Settings(
                        hardened.server() + "\nfsync = off\nfull_page_writes = off\nmax_connections = 100\n",
                        "host all all 127.0.0.1/32 scram-sha-256\n"));
    }

    private static void remove(Server server, Path folder) {
        try {
            if (Orphan.of(folder.resolve("postgres")).isPresent()) {
                server.stop();
            }
            FileSystemUtils.deleteRecursively(folder);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
