package se.tyngdpunkt.database.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a backup says of itself.
 *
 * @param format how the file is laid out
 * @param program the version of the program that wrote it
 * @param schema the last migration the database had had
 * @param server the version of its PostgreSQL
 * @param demonstration whether it came from a demonstration
 */
public record Contents(
        int format,
        String program,
        String schema,
        String server,
        boolean demonstration,
        Instant taken,
        List<Part> parts,
        List<Position> positions) {

    static final int FORMAT = 1;
    static final String ENTRY = "contents.json";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** One table's rows. */
    public record Part(String schema, String table, List<String> columns, long rows, String sha256) {

        public Part {
            columns = List.copyOf(columns);
        }

        String entry() {
            return "tables/" + schema + "." + table + ".copy";
        }
    }

    /** Where a sequence stood. */
    public record Position(String sequence, long last, boolean used) {}

    public Contents {
        parts = List.copyOf(parts);
        positions = List.copyOf(positions);
    }

    public long rows() {
        return parts.stream().mapToLong(Part::rows).sum();
    }

    void writeTo(OutputStream stream) throws IOException {
        stream.write(JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(this));
    }

    /** Asked first: a later layout may have other fields. */
    static int formatOf(byte[] text) {
        return JSON.readTree(text).path("format").asInt(0);
    }

    static Contents read(byte[] text) {
        return JSON.readValue(text, Contents.class);
    }
}
