package se.tyngdpunkt.database.municipality;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a file for the archive says of itself.
 *
 * @param format how the file is laid out
 * @param program the version of the program that wrote it
 * @param schema the last migration the database had had, which says what the tables mean
 * @param until the last day from which the time of what it holds had begun to run
 * @param context what the records are read with: units, rounds, models and the people whose ids stand in them
 */
public record ArchiveManifest(
        int format,
        String program,
        String schema,
        Instant taken,
        UUID municipality,
        String name,
        String code,
        LocalDate until,
        List<Kind> kinds,
        List<Manifest.Part> context) {

    static final int FORMAT = 1;
    static final String ENTRY = "archive.json";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** One kind of record, and by which decision it is deleted after how many months. */
    public record Kind(String kind, String decision, int months, List<Manifest.Part> parts) {

        public Kind {
            parts = List.copyOf(parts);
        }

        public long rows() {
            return parts.stream().mapToLong(Manifest.Part::rows).sum();
        }
    }

    public ArchiveManifest {
        kinds = List.copyOf(kinds);
        context = List.copyOf(context);
    }

    byte[] written() {
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(this);
    }
}
