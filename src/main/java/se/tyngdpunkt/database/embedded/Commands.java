package se.tyngdpunkt.database.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import se.tyngdpunkt.database.CannotOpen;

/** Runs the server's programs, which refuse to be root: then in a user namespace of their own, where they are nobody. */
final class Commands {

    private static final long PATIENCE_SECONDS = 180;

    private final List<String> before;

    private Commands(List<String> before) {
        this.before = before;
    }

    static Commands forThisUser() {
        var root = Files.isDirectory(Path.of("/proc/self")) && ownsProcess() == 0;
        var commands = new Commands(root ? List.of("unshare", "--user", "--") : List.of());
        if (root && !commands.works("true")) {
            throw new CannotOpen("cli.refused.root");
        }
        return commands;
    }

    /** Runs it to its end and fails with what it said. */
    void run(String input, String... command) {
        var outcome = outcome(input, command);
        if (outcome.code() != 0) {
            throw new CannotOpen("cli.refused.postgres", Path.of(command[0]).getFileName(), outcome.said());
        }
    }

    boolean works(String... command) {
        try {
            return outcome("", command).code() == 0;
        } catch (UncheckedIOException notThere) {
            return false;
        }
    }

    private Outcome outcome(String input, String... command) {
        var whole = new ArrayList<>(before);
        whole.addAll(List.of(command));
        try {
            var said = Files.createTempFile("tyngdpunkt", ".txt");
            try {
                var builder =
                        new ProcessBuilder(whole).redirectErrorStream(true).redirectOutput(said.toFile());
                builder.environment().put("LC_ALL", "C");
                builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
                return new Outcome(
                        end(builder.start(), input), Files.readString(said).strip());
            } finally {
                Files.deleteIfExists(said);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static int end(Process process, String input) throws IOException {
        try (var stream = process.getOutputStream()) {
            stream.write(input.getBytes(StandardCharsets.UTF_8));
        }
        try {
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                return -1;
            }
            return process.exitValue();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            process.destroyForcibly();
            return -1;
        }
    }

    private static int ownsProcess() {
        try {
            return (int) Files.getAttribute(Path.of("/proc/self"), "unix:uid");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private record Outcome(int code, String said) {}
}
