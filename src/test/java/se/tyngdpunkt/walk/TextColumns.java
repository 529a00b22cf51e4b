package se.tyngdpunkt.walk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every column that can hold words, and what is said of it: whether somebody's name or address may stand in it. */
final class TextColumns {

    private static final Path FILE = Path.of("src/test/resources/database/names-of-people.txt");

    private TextColumns() {}

    /** By table and column: text, JSON, bytes, and arrays of them. */
    static SortedSet<String> of(JdbcClient owner) {
        return new TreeSet<>(owner.sql("""
                        select n.nspname || '.' || c.relname || '.' || a.attname
                        from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
                        join pg_type t on t.oid = a.atttypid left join pg_type e on e.oid = t.typelem and t.typcategory = 'A'
                        where c.relkind in ('r', 'p') and a.attnum > 0 and not a.attisdropped and n.nspname !~ '^pg_'
                            and n.nspname not in ('information_schema', 'migration')
                            and coalesce(e.typname, t.typname) in ('text', 'varchar', 'bpchar', 'json', 'jsonb', 'bytea', 'xml', 'name')
                        """).query((row, _) -> row.getString(1)).list());
    }

    /** The columns of the file, with what it says of each. */
    static SortedMap<String, String> told() {
        try (var lines = Files.lines(FILE)) {
            return lines.filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split(": ", 2))
                    .collect(Collectors.toMap(
                            parts -> parts[0],
                            parts -> parts[1],
                            (one, _) -> {
                                throw new IllegalStateException(one + " stands twice");
                            },
                            TreeMap::new));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The columns in which one of the words stands, however it is spelled with capitals; bytes are read as text. */
    static SortedSet<String> holding(JdbcClient owner, String... words) {
        var found = new TreeSet<String>();
        for (var column : of(owner)) {
            var parts = column.split("[.]");
            var rows = owner.sql("""
                            select count(*) from %s.%s x, unnest(string_to_array(:words, '|')) as word
                            where position(lower(word) in lower(x.%s::text)) > 0
                               or position(encode(convert_to(word, 'UTF8'), 'hex') in x.%3$s::text) > 0
                            """.formatted(parts[0], parts[1], parts[2]))
                    .param("words", String.join("|", words))
                    .query(Long.class)
                    .single();
            if (rows > 0) {
                found.add(column);
            }
        }
        return found;
    }
}
