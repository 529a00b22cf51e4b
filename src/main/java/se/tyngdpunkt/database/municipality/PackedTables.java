package se.tyngdpunkt.database.municipality;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.postgresql.PGConnection;
import se.tyngdpunkt.shared.Sha256;

/** Writes rows of tables into a zip, a CSV file for each table, and tells how many and by which digest. */
final class PackedTables {

    private PackedTables() {}

    static List<Manifest.Part> write(List<Belongings.Share> shares, Connection connection, ZipOutputStream zip)
            throws IOException, SQLException {
        var parts = new ArrayList<Manifest.Part>();
        for (var share : shares) {
            parts.add(write(share, connection, zip));
        }
        return parts;
    }

    private static Manifest.Part write(Belongings.Share share, Connection connection, ZipOutputStream zip)
            throws IOException, SQLException {
        zip.putNextEntry(new ZipEntry(share.entry()));
        var counted = new Counted(zip);
        var digest = Sha256.begun();
        var rows = connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyOut(
                        "copy (select %s from %s where %s) to stdout with (format csv, header, force_quote *)"
                                .formatted(
                                        share.table().quotedColumns(),
                                        share.table().quoted(),
                                        share.condition()),
                        new DigestOutputStream(counted, digest));
        zip.closeEntry();
        // The server counts the rows and not the line of headings.
        return new Manifest.Part(share.entry(), share.table().columns(), rows, counted.bytes, Sha256.hexOf(digest));
    }

    private static final class Counted extends FilterOutputStream {

        private long bytes;

        Counted(OutputStream stream) {
            super(stream);
        }

        @Override
        public void write(int one) throws IOException {
            out.write(one);
            bytes++;
        }

        @Override
        public void write(byte[] some, int offset, int length) throws IOException {
            out.write(some, offset, length);
            bytes += length;
        }
    }
}
