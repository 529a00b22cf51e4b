package se.tyngdpunkt.database.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;
import org.springframework.util.FileSystemUtils;
import se.tyngdpunkt.database.CannotOpen;
import se.tyngdpunkt.database.PrivateFiles;

/** One server on one data folder. */
final class Server {

    static final String DATABASE = "tyngdpunkt";
    static final String OWNER = "tyngdpunkt_owner";
    static final String PROGRAM = "tyngdpunkt";
    private static final String SUPERUSER = "postgres";

    private final Binaries binaries;
    private final Commands commands;
    private final Path data;
    private final Path log;
    private final Settings settings;

    Server(Binaries binaries, Commands commands, Path data, Path log, Settings settings) {
        this.binaries = binaries;
        this.commands = commands;
        this.data = data;
        this.log = log;
        this.settings = settings;
    }

    boolean exists() {
        return Files.isDirectory(data);
    }

    /** Made under another name and then renamed, so that a folder with the right name is always whole. */
    void make(Secrets secrets) throws IOException {
        var half = data.resolveSibling(data.getFileName() + ".half");
        FileSystemUtils.deleteRecursively(half);
        var password = data.resolveSibling("password.half");
        Files.deleteIfExists(password);
        PrivateFiles.create(password);
        try {
            Files.writeString(password, secrets.superuser());
            commands.run(
                    "",
                    binaries.program("initdb"),
                    "--pgdata=" + half,
                    "--username=" + SUPERUSER,
                    "--pwfile=" + password,
                    "--auth=scram-sha-256",
                    "--encoding=UTF8",
                    "--locale=C",
                    "--locale-provider=builtin",
                    "--builtin-locale=C.UTF-8");
            commands.run(
                    roles(secrets), binaries.program("postgres"), "--single", "-j", "-D", half.toString(), SUPERUSER);
        } finally {
            Files.deleteIfExists(password);
        }
        Files.move(half, data, StandardCopyOption.ATOMIC_MOVE);
    }

    /** In single-user mode, before anybody can connect. Two line ends finish a statement there. */
    private static String roles(Secrets secrets) {
        return """
                create role %1$s login password '%2$s';

                create role %3$s login password '%4$s';

                create database %5$s owner %1$s;

                revoke all on database %5$s from public;

                grant connect, temporary on database %5$s to %3$s;

                """.formatted(OWNER, secrets.owner(), PROGRAM, secrets.program(), DATABASE);
    }

    /** Starts it and returns the port. A port found free may be taken a moment later, so it tries again. */
    int start() throws IOException {
        settings.writeTo(data);
        CannotOpen refused = null;
        for (int attempt = 0; attempt < 3; attempt++) {
            var port = freePort();
            try {
                // pg_ctl gives the server a session of its own: Ctrl-C reaches the program alone, which stops it in
                // order.
                commands.run(
                        "",
                        binaries.program("pg_ctl"),
                        "start",
                        "--pgdata=" + data,
                        "--log=" + log,
                        "--options=-p " + port,
                        "--wait",
                        "--timeout=120");
                return port;
            } catch (CannotOpen failure) {
                refused = failure;
            }
        }
        throw Objects.requireNonNull(refused);
    }

    void stop() {
        commands.run(
                "", binaries.program("pg_ctl"), "stop", "--pgdata=" + data, "--mode=fast", "--wait", "--timeout=120");
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getByAddress(new byte[] {127, 0, 0, 1}))) {
            return socket.getLocalPort();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
