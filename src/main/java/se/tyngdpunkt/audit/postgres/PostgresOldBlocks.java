package se.tyngdpunkt.audit.postgres;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import se.tyngdpunkt.shared.retention.RetainedRecords;

/** The oldest of the trail, in whole blocks; the newest block stays, since the next one is put upon it. */
@Repository
@Transactional
class PostgresOldBlocks implements RetainedRecords {

    /** All that a block lists is older than it reaches, and a block four weeks younger is there. */
    private static final String OLD = " from audit.block where " + PostgresChain.OURS
            + " and until <= cast(:next as date)::timestamp at time zone 'Europe/Stockholm'"
            + " and until <= (select max(until) from audit.block where " + PostgresChain.OURS
            + ") - interval '28 days'";

    private static final String YEAR = "to_char(until at time zone 'Europe/Stockholm', 'YYYY')";

    private final JdbcClient jdbc;

    PostgresOldBlocks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String kind() {
        return "audit.log";
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public List<Part> reached(LocalDate last) {
        return jdbc.sql("select " + YEAR + " as year, sum(cardinality(ids)) as written" + OLD
                        + " group by 1 order by 1")
                .param("next", last.plusDays(1))
                .query((row, _) -> new Part(row.getString("year"), row.getLong("written"), 0))
                .list();
    }

    @Override
    public List<Gone> deleteSome(LocalDate last, int most, String decision) {
        return jdbc.sql("select number, " + YEAR + " as year" + OLD + " order by number limit 1")
                .param("next", last.plusDays(1))
                .query((row, _) -> new Gone(row.getString("year"), deleted(row.getInt("number"), decision)))
                .list();
    }

    private long deleted(int block, String decision) {
        return jdbc.sql("select audit.delete_oldest_block(:block, :decision)")
                .param("block", block)
                .param("decision", decision)
                .query(Long.class)
                .single();
    }
}
