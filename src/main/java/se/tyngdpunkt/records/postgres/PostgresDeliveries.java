package se.tyngdpunkt.records.postgres;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.tyngdpunkt.records.domain.retention.Deliveries;

@Repository
class PostgresDeliveries implements Deliveries {

    private final JdbcClient jdbc;

    PostgresDeliveries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<LocalDate> until(String kind) {
        return jdbc.sql("""
                select until from records.delivery where municipality_id = :municipality and kind = :kind
                order by until desc limit 1
                """)
                .param("municipality", PostgresRules.municipality())
                .param("kind", kind)
                .query((row, _) -> row.getObject("until", LocalDate.class))
                .optional();
    }

    @Override
    public List<Delivery> latest(int most) {
        return jdbc.sql("""
                select kind, until, delivered, file_sha256, written_at from records.delivery
                where municipality_id = :municipality order by written_at desc, kind limit :most
                """)
                .param("municipality", PostgresRules.municipality())
                .param("most", most)
                .query((row, _) -> new Delivery(
                        row.getString("kind"),
                        row.getObject("until", LocalDate.class),
                        row.getLong("delivered"),
                        row.getString("file_sha256"),
                        row.getObject("written_at", OffsetDateTime.class).toInstant()))
                .list();
    }
}
