package se.tyngdpunkt.message.postgres;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import se.tyngdpunkt.shared.MunicipalityScope;
import se.tyngdpunkt.shared.retention.RetainedRecords;

/** That letters were sent, or could not be, by year; one that waits is none of them. */
@Repository
@Transactional
class PostgresOldLetters implements RetainedRecords {

    private static final String OLD =
            " letter.municipality_id = :municipality and letter.state <> 'WAITING' and letter.done_at < :after ";
    private static final String YEAR = "to_char(letter.done_at at time zone 'Europe/Stockholm', 'YYYY')";

    private final JdbcClient jdbc;

    PostgresOldLetters(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String kind() {
        return "message.letters";
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public List<Part> reached(LocalDate last) {
        return asked(
                        "select " + YEAR + " as year, count(*) as letters from message.letter where" + OLD
                                + "group by 1 order by 1",
                        last)
                .query((row, _) -> new Part(row.getString("year"), row.getLong("letters"), 0))
                .list();
    }

    @Override
    public List<Gone> deleteSome(LocalDate last, int most, String decision) {
        return asked(
                        "with gone as (delete from message.letter where municipality_id = :municipality and id in"
                                + " (select letter.id from message.letter where" + OLD
                                + "order by letter.done_at, letter.id limit :most)"
                                + " returning letter.done_at) select " + YEAR
                                + " as year, count(*) as letters from gone letter group by 1 order by 1",
                        last)
                .param("most", most)
                .query((row, _) -> new Gone(row.getString("year"), row.getLong("letters")))
                .list();
    }

    /** Until the end of that day in Sweden. */
    private JdbcClient.StatementSpec asked(String sql, LocalDate last) {
        return jdbc.sql(sql.replace(":after", "(cast(:next as date)::timestamp at time zone 'Europe/Stockholm')"))
                .param("municipality", MunicipalityScope.current().orElseThrow().value())
                .param("next", last.plusDays(1));
    }
}
