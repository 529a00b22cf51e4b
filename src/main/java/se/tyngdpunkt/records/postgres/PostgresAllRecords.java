package se.tyngdpunkt.records.postgres;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.tyngdpunkt.records.domain.mine.AllRecords;
import se.tyngdpunkt.shared.personal.PersonalRecords;
import se.tyngdpunkt.shared.personal.StoredRecords;

/** Those that a module tells by itself, and those that are read where they stand. */
@Repository
class PostgresAllRecords implements AllRecords {

    private final List<PersonalRecords> all;

    PostgresAllRecords(JdbcClient jdbc, List<PersonalRecords> told, List<StoredRecords> stored) {
        all = Stream.concat(told.stream(), stored.stream().map(one -> new RecordsInTables(one, jdbc)))
                .sorted(Comparator.comparingInt(PersonalRecords::order))
                .toList();
    }

    @Override
    public List<PersonalRecords> inOrder() {
        return all;
    }
}
