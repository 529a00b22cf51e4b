package se.tyngdpunkt.database.backup;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.util.Arrays;
import se.tyngdpunkt.shared.Sha256;

/**
 * The digest of a whole file, in the comment that ends it as a zip: any tool can still open the file, and a byte changed
 * anywhere, names and dates included, is found before a row is read.
 */
final class Seal {

    private static final String MARK = "tyngdpunkt-backup sha256=";
    private static final int DIGITS = 64;
    private static final byte[] ZIP = {'P', 'K', 3, 4};

    private Seal() {}

    /** What the comment is while the file is written. */
    static String blank() {
        return MARK + "0".repeat(DIGITS);
    }

    static void press(Path file) throws IOException {
        var digest = digest(file, Files.size(file) - DIGITS);
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.wrap(digest.getBytes(StandardCharsets.US_ASCII)), channel.size() - DIGITS);
            channel.force(true);
        }
    }

    static boolean isWhole(Path file) throws IOException {
        var size = Files.size(file);
        if (size < MARK.length() + DIGITS) {
            return false;
        }
        try (var channel = FileChannel.open(file)) {
            var end = ByteBuffer.allocate(MARK.length() + DIGITS);
            while (end.hasRemaining() && channel.read(end, size - end.capacity() + end.position()) >= 0) {
                // A read may bring less than asked for.
            }
            return new String(end.array(), StandardCharsets.ISO_8859_1).equals(MARK + digest(file, size - DIGITS));
        }
    }

    /** Whether it begins as our files do, whole or not. */
    static boolean looksLikeOurs(Path file) throws IOException {
        try (var stream = Files.newInputStream(file)) {
            return Arrays.equals(stream.readNBytes(ZIP.length), ZIP);
        }
    }

    private static String digest(Path file, long length) throws IOException {
        var digest = Sha256.begun();
        try (InputStream stream = new DigestInputStream(Files.newInputStream(file), digest)) {
            var buffer = new byte[1 << 16];
            var left = length;
            while (left > 0) {
                var read = stream.read(buffer, 0, (int) Math.min(buffer.length, left));
                if (read < 0) {
                    throw new IOException("shorter than it was");
                }
                left -= read;
            }
        }
        return Sha256.hexOf(digest);
    }
}
