package se.tyngdpunkt.database.municipality;

import static java.util.stream.Collectors.joining;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import se.tyngdpunkt.database.backup.Catalogue;
import se.tyngdpunkt.database.backup.Table;
import se.tyngdpunkt.database.municipality.Belongings.Share;

/**
 * Which rows the archive is given of each kind of record: all that may be deleted because its time began to run by that day, and
 * what is needed to read them. Of people it is given those alone whose ids stand in such rows.
 */
record ArchiveContents(UUID municipality, LocalDate until) {

    private static final String OLD_ROUND = """
            (select r.id from measurement.round r where r.municipality_id = '{m}' and r.state = 'CLOSED'
                and (r.last_day <= '{u}' or exists (select from measurement.round_event e
                    where e.municipality_id = r.municipality_id and e.round_id = r.id and e.kind = 'CLOSED'
                        and e.at < {next})))""";
    private static final String OF_ROUND = "round_id in " + OLD_ROUND;
    private static final String OF_MEASUREMENT =
            "measurement_id in (select m.id from measurement.measurement m where m.municipality_id = '{m}' and m."
                    + OF_ROUND + ")";
    private static final String OF_ACTION =
            "action_id in (select a.id from dialogue.action a where a.municipality_id = '{m}' and a." + OF_MEASUREMENT
                    + ")";
    private static final String ALL = "true";

    private static final Map<String, Map<String, String>> KINDS = Map.of(
            "measurement.answers",
            Map.of(
                    "measurement.measurement", OF_ROUND,
                    "measurement.round_event", OF_ROUND,
                    "measurement.anonymous_answer", OF_ROUND,
                    "measurement.set_aside", OF_MEASUREMENT,
                    "measurement.hard_row", OF_MEASUREMENT,
                    "measurement.contested_row", OF_MEASUREMENT),
            "dialogue.talks",
            Map.of(
                    "dialogue.talk", OF_MEASUREMENT,
                    "dialogue.note", OF_MEASUREMENT,
                    "dialogue.note_share", OF_MEASUREMENT,
                    "dialogue.statement", OF_MEASUREMENT,
                    "dialogue.agenda_item", OF_MEASUREMENT,
                    "dialogue.agenda_kept", OF_MEASUREMENT,
                    "dialogue.agenda_struck", OF_MEASUREMENT,
                    "dialogue.reopening", OF_MEASUREMENT,
                    "dialogue.action", OF_MEASUREMENT,
                    "dialogue.action_change", OF_ACTION),
            "records.corrections",
            Map.of("records.correction", "answered_at < {next}"),
            "message.letters",
            Map.of("message.letter", "done_at < {next}"),
            "audit.log",
            Map.of(
                    "audit.deed", "at < {next}",
                    "audit.viewing", "at < {next}",
                    "audit.refusal", "at < {next}",
                    "audit.block", ALL));

    /** What the rows are read with: the municipality, its units, its rounds and the models' own words. */
    private static final List<String> CONTEXT = List.of(
            "organisation.municipality",
            "organisation.unit",
            "organisation.unit_name",
            "organisation.unit_place",
            "measurement.round",
            "instrument.version");

    private static final String PEOPLE = "organisation.person";

    /** Neither an address nor whether her identity is protected. */
    private static final List<String> WHO = List.of("municipality_id", "id", "given_name", "family_name");

    /** Those that can be written out. */
    static Collection<String> kinds() {
        return KINDS.keySet();
    }

    /** The tables that are written out of one of them. */
    static Collection<String> tablesOf(String kind) {
        return KINDS.getOrDefault(kind, Map.of()).keySet();
    }

    /** The rows of those kinds, by kind, and then what they are read with, under no kind. */
    Map<String, List<Share>> of(Collection<String> kinds, Connection connection) throws SQLException {
        var belongings = Belongings.of(municipality, connection).shares();
        var shares = new LinkedHashMap<String, List<Share>>();
        for (var kind : kinds) {
            var conditions = KINDS.getOrDefault(kind, Map.of());
            shares.put(
                    kind,
                    belongings.stream()
                            .filter(share ->
                                    conditions.containsKey(share.table().fullName()))
                            .map(share -> new Share(
                                    share.table(),
                                    share.condition() + " and "
                                            + filled(conditions.getOrDefault(
                                                    share.table().fullName(), ALL))))
                            .toList());
        }
        var told = shares.values().stream().flatMap(List::stream).toList();
        var context = new ArrayList<>(belongings.stream()
                .filter(share -> CONTEXT.contains(share.table().fullName()))
                .toList());
        for (var table : Catalogue.of(connection).tables()) {
            if (table.fullName().equals(PEOPLE)) {
                context.add(people(table, told, connection));
            }
        }
        shares.put("", context);
        return shares;
    }

    private Share people(Table table, List<Share> told, Connection connection) throws SQLException {
        var named = new ArrayList<String>();
        for (var share : told) {
            for (var column : idsIn(share.table(), connection)) {
                named.add("select " + column + " from " + share.table().quoted() + " where " + share.condition());
            }
        }
        return new Share(
                new Table(table.schema(), table.name(), WHO),
                named.stream()
                        .collect(joining(" union ", "municipality_id = '" + municipality + "' and id in (", ")")));
    }

    /** An id is a UUID by chance, so that no other thing's is a person's. */
    private static List<String> idsIn(Table table, Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement("""
                select quote_ident(attname) from pg_attribute where attrelid = ?::regclass and atttypid = 'uuid'::regtype
                    and attnum > 0 and not attisdropped and attname <> 'municipality_id'""")) {
            statement.setString(1, table.quoted());
            try (var rows = statement.executeQuery()) {
                var columns = Stream.<String>builder();
                while (rows.next()) {
                    columns.add(rows.getString(1));
                }
                return columns.build().toList();
            }
        }
    }

    private String filled(String condition) {
        return condition
                .replace("{m}", municipality.toString())
                .replace("{u}", until.toString())
                .replace("{next}", "(date '" + until.plusDays(1) + "'::timestamp at time zone 'Europe/Stockholm')");
    }
}
