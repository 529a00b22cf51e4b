package se.tyngdpunkt.database.municipality;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a municipality's file says of itself.
 *
 * @param format how the file is laid out
 * @param program the version of the program that wrote it
 * @param schema the last migration the database had had, which says what the tables mean
 */
public record Manifest(
        int format,
        String program,
        String schema,
        Instant taken,
        UUID municipality,
        String name,
        String code,
        List<Part> parts) {

    static final int FORMAT = 1;
    static final String ENTRY = "manifest.json";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** One table's rows, as a file of its own. */
    public record Part(String file, List<String> columns, long rows, long bytes, String sha256) {

        public Part {
            columns = List.copyOf(columns);
        }
    }

    /** It may come from anywhere, and its name is shown. */
    public Manifest {
        Objects.requireNonNull(schema);
        Objects.requireNonNull(municipality);
        if (!code.matches("[0-9]{4}") || name.isBlank() || name.matches("(?s).*\\p{Cntrl}.*")) {
            throw new IllegalArgumentException("neither name nor code of a municipality");
        }
        parts = List.copyOf(parts);
    }

    public long rows() {
        return parts.stream().mapToLong(Part::rows).sum();
    }

    byte[] written() {
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(this);
    }

    /** Asked first: a later layout may have other fields. */
    static int formatOf(byte[] text) {
        return JSON.readTree(text).path("format").asInt(0);
    }

    static Manifest read(byte[] text) {
        return JSON.readValue(text, Manifest.class);
    }
}
