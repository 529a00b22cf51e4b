package se.tyngdpunkt.records.postgres;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import se.tyngdpunkt.shared.retention.RetainedRecords;

/** What people have asked to have corrected, by the year of the answer; whatever waits for one is kept. */
@Repository
@Transactional
class PostgresOldCorrections implements RetainedRecords {

    private static final String OLD =
            " c.municipality_id = :municipality and c.answered_at < (cast(:next as date)::timestamp at time zone 'Europe/Stockholm') ";
    private static final String BY_YEAR =
            "to_char(c.answered_at at time zone 'Europe/Stockholm', 'YYYY') as year, count(*) as corrections";

    private final JdbcClient jdbc;

    PostgresOldCorrections(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String kind() {
        return "records.corrections";
    }

    @Override
    public int order() {
        return 35;
    }

    @Override
    public List<Part> reached(LocalDate last) {
        return asked("select " + BY_YEAR + " from records.correction c where" + OLD + "group by 1 order by 1", last)
                .query((row, _) -> new Part(row.getString("year"), row.getLong("corrections"), 0))
                .list();
    }

    @Override
    public List<Gone> deleteSome(LocalDate last, int most, String decision) {
        return asked(
                        "with gone as (delete from records.correction where municipality_id = :municipality and id in"
                                + " (select c.id from records.correction c where" + OLD
                                + "order by c.answered_at, c.id limit :most) returning answered_at) select "
                                + BY_YEAR + " from gone c group by 1 order by 1",
                        last)
                .param("most", most)
                .query((row, _) -> new Gone(row.getString("year"), row.getLong("corrections")))
                .list();
    }

    private JdbcClient.StatementSpec asked(String sql, LocalDate last) {
        return jdbc.sql(sql).param("municipality", PostgresRules.municipality()).param("next", last.plusDays(1));
    }
}
