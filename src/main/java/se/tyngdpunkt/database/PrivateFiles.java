package se.tyngdpunkt.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Objects;

/** Files and folders nobody else on the machine may read, private from the moment they exist. */
public final class PrivateFiles {

    private PrivateFiles() {}

    /** What fills a new file. */
    @FunctionalInterface
    public interface Filling<T, E extends Exception> {

        T fill(Path half) throws IOException, E;
    }

    /** Under another name until it is whole and on the disk, and never over an existing one. */
    public static <T, E extends Exception> T write(Path file, Filling<T, E> filling) throws IOException, E {
        if (Files.exists(file)) {
            throw new FileAlreadyExistsException(file.toString());
        }
        var half = file.resolveSibling(file.getFileName() + ".half");
        Files.deleteIfExists(half);
        create(half);
        try {
            var filled = filling.fill(half);
            force(half);
            Files.move(half, file);
            force(Objects.requireNonNull(file.toAbsolutePath().getParent()));
            return filled;
        } finally {
            Files.deleteIfExists(half);
        }
    }

    private static void force(Path path) throws IOException {
        try (var channel = FileChannel.open(path, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    public static void create(Path file) throws IOException {
        Files.createFile(file, permissions("rw-------"));
    }

    public static void createFolders(Path folder) throws IOException {
        Files.createDirectories(folder, permissions("rwx------"));
    }

    private static FileAttribute<?>[] permissions(String text) {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(text))}
                : new FileAttribute<?>[0];
    }
}
