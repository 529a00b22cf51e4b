package se.tyngdpunkt.records.postgres;

import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.tyngdpunkt.shared.SignedIn;
import se.tyngdpunkt.shared.personal.PersonalRecords;
import se.tyngdpunkt.shared.personal.StoredRecords;
import se.tyngdpunkt.shared.personal.Telling;

/** A module's records, read row by row, so that years of them need no more room than what is made of them. */
record RecordsInTables(StoredRecords records, JdbcClient jdbc) implements PersonalRecords {

    private static final int AT_A_TIME = 500;

    @Override
    public int order() {
        return records.order();
    }

    @Override
    public void tell(SignedIn who, Locale language, Telling to) {
        records.statements().forEach((section, sql) -> {
            to.section(section);
            about(who, sql).withFetchSize(AT_A_TIME).query(row -> {
                to.row(section.<SQLException>read(row::getObject));
            });
        });
    }

    /** All in one statement; what the rows hold is not asked for. */
    @Override
    public SequencedMap<String, OptionalInt> count(SignedIn who) {
        var sql = records.statements().values().stream()
                .map("(select count(*) from (%s) as told)"::formatted)
                .collect(Collectors.joining(", ", "select ", ""));
        return about(who, sql)
                .query((row, _) -> {
                    var counted = new LinkedHashMap<String, OptionalInt>();
                    int place = 1;
                    for (var section : records.statements().keySet()) {
                        counted.putLast(section.key(), OptionalInt.of(row.getInt(place++)));
                    }
                    return counted;
                })
                .single();
    }

    private JdbcClient.StatementSpec about(SignedIn who, String sql) {
        return jdbc.sql(sql)
                .param("municipality", who.municipality().value())
                .param("person", who.person().value());
    }
}
