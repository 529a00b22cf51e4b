package se.tyngdpunkt.database.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** A server that outlived a program which was killed, found by the id in {@code postmaster.pid}. */
final class Orphan {

    private Orphan() {}

    /** Whether that file names a living server of this very directory; ids are used again, so the name is not enough. */
    static Optional<ProcessHandle> of(Path data) {
        return number(data)
                .flatMap(ProcessHandle::of)
                .filter(ProcessHandle::isAlive)
                .filter(process -> isServerOf(data, process));
    }

    /**
     * Removes the file where its number now belongs to something else, which the server itself cannot tell and would refuse
     * to start over. Any child of the old server still standing in the directory makes it stay.
     */
    static void forgetStrangers(Path data) throws IOException {
        var file = data.resolve("postmaster.pid");
        if (Files.exists(file) && ProcessHandle.allProcesses().noneMatch(process -> isServerOf(data, process))) {
            Files.delete(file);
        }
    }

    /** Where the living server listens. */
    static Optional<Integer> portOf(Path data) {
        return line(data, 3).map(Integer::valueOf);
    }

    private static Optional<Long> number(Path data) {
        return line(data, 0).map(Long::valueOf);
    }

    private static Optional<String> line(Path data, int index) {
        try {
            return Files.readAllLines(data.resolve("postmaster.pid")).stream()
                    .skip(index)
                    .findFirst()
                    .map(String::strip)
                    .filter(text -> !text.isEmpty() && text.chars().allMatch(Character::isDigit));
        } catch (IOException none) {
            return Optional.empty();
        }
    }

    private static boolean isServerOf(Path data, ProcessHandle process) {
        try {
            var workingFolder = Path.of("/proc", Long.toString(process.pid()), "cwd");
            if (Files.isSymbolicLink(workingFolder)) {
                return Files.readSymbolicLink(workingFolder).equals(data.toRealPath())
                        && process.info().command().orElse("postgres").endsWith("postgres");
            }
            return process.info().commandLine().orElse("").contains(data.toString());
        } catch (IOException notOurs) {
            return false;
        }
    }
}
