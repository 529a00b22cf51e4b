package se.tyngdpunkt.records.postgres;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.tyngdpunkt.records.domain.retention.Deletions;
import se.tyngdpunkt.records.domain.retention.Rule;
import se.tyngdpunkt.shared.retention.RetainedRecords.Gone;

@Repository
class PostgresDeletions implements Deletions {

    private final JdbcClient jdbc;

    PostgresDeletions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void note(Rule rule, LocalDate day, LocalDate until, Gone gone, Instant at) {
        jdbc.sql("""
                insert into records.deletion (municipality_id, rule_id, day, part, until, deleted, last_at)
                values (:municipality, :rule, :day, :part, :until, :deleted, :at)
                on conflict (municipality_id, rule_id, day, part) do update
                set deleted = records.deletion.deleted + excluded.deleted, last_at = excluded.last_at
                """)
                .param("municipality", PostgresRules.municipality())
                .param("rule", rule.id().value())
                .param("day", day)
                .param("part", gone.label())
                .param("until", until)
                .param("deleted", gone.deleted())
                .param("at", PostgresRules.utc(at))
                .update();
    }

    @Override
    public List<Deletion> latest(int most) {
        return jdbc.sql("""
                select r.kind, d.part, d.deleted, d.day, d.until, r.decision
                from records.deletion d
                join records.retention_rule r on r.municipality_id = d.municipality_id and r.id = d.rule_id
                where d.municipality_id = :municipality
                order by d.last_at desc, r.kind, d.part limit :most
                """)
                .param("municipality", PostgresRules.municipality())
                .param("most", most)
                .query((row, _) -> new Deletion(
                        row.getString("kind"),
                        row.getString("part"),
                        row.getLong("deleted"),
                        row.getObject("day", LocalDate.class),
                        row.getObject("until", LocalDate.class),
                        row.getString("decision")))
                .list();
    }
}
