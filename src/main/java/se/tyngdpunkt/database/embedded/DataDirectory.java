package se.tyngdpunkt.database.embedded;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.stream.Collectors;
import se.tyngdpunkt.database.CannotOpen;
import se.tyngdpunkt.database.PrivateFiles;

/** The folder with everything that must not be lost, held by one program at a time. */
public final class DataDirectory implements AutoCloseable {

    private static final long LEAST_SPACE = 200L * 1024 * 1024;
    private static final String LOCK = "lock";

    private final Path path;
    private final FileChannel lock;

    private DataDirectory(Path path, FileChannel lock) {
        this.path = path;
        this.lock = lock;
    }

    /** Opens it, or makes it in a place that is empty. */
    public static DataDirectory open(Path path, Mark mark) {
        try {
            PrivateFiles.createFolders(path);
            refuseOthersThings(path);
            var opened = new DataDirectory(path.toRealPath(), lock(path));
            try {
                mark.agreeWith(path);
                refuseFullDisk(path);
                return opened;
            } catch (IOException | RuntimeException failure) {
                opened.close();
                throw failure;
            }
        } catch (IOException failure) {
            throw new CannotOpen(
                    failure, "cli.refused.unwritable", path, failure.getClass().getSimpleName());
        }
    }

    public Path path() {
        return path;
    }

    /** Whether nothing has ever been kept there, so that a backup may be read into it. */
    public static boolean isUnused(Path path) {
        return !Files.exists(path) || (Files.isDirectory(path) && names(path).equals(Set.of()));
    }

    /** Whether a program has it open at this moment. */
    public static boolean isHeld(Path path) {
        try (var channel = FileChannel.open(path.resolve(LOCK), StandardOpenOption.WRITE);
                var mine = channel.tryLock()) {
            return mine == null;
        } catch (OverlappingFileLockException heldByUs) {
            return true;
        } catch (IOException failure) {
            return false;
        }
    }

    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException failure) {
            throw new CannotOpen(failure, "cli.refused.unwritable", path, String.valueOf(failure.getMessage()));
        }
    }

    /** A slip in {@code --data-dir} must not fill somebody's home folder with a database. */
    private static void refuseOthersThings(Path path) {
        var names = names(path);
        names.remove(LOCK);
        if (!names.isEmpty() && !names.contains(Mark.FILE)) {
            throw new CannotOpen("cli.refused.not-ours", path);
        }
    }

    private static Set<String> names(Path path) {
        try (var children = Files.list(path)) {
            return children.map(child -> String.valueOf(child.getFileName())).collect(Collectors.toSet());
        } catch (IOException failure) {
            throw new CannotOpen(
                    failure, "cli.refused.unwritable", path, failure.getClass().getSimpleName());
        }
    }

    private static FileChannel lock(Path path) throws IOException {
        var file = path.resolve(LOCK);
        var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (channel.tryLock() != null) {
                var number = Long.toString(ProcessHandle.current().pid()) + "\n";
                channel.truncate(0).write(ByteBuffer.wrap(number.getBytes(StandardCharsets.US_ASCII)));
                return channel;
            }
        } catch (OverlappingFileLockException heldByUs) {
            // The same refusal as for another process.
        } catch (IOException failure) {
            channel.close();
            throw failure;
        }
        channel.close();
        throw new CannotOpen("cli.refused.in-use", path, Files.readString(file).strip());
    }

    private static void refuseFullDisk(Path path) throws IOException {
        var free = Files.getFileStore(path).getUsableSpace();
        if (free < LEAST_SPACE) {
            throw new CannotOpen("cli.refused.full", path, free / (1024 * 1024), LEAST_SPACE / (1024 * 1024));
        }
    }
}
