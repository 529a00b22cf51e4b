package se.tyngdpunkt.records.postgres;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.tyngdpunkt.records.domain.notice.Notice;
import se.tyngdpunkt.records.domain.notice.Notices;
import se.tyngdpunkt.shared.PersonId;
import se.tyngdpunkt.shared.personal.PrivacyNotice.Decided;
import se.tyngdpunkt.shared.personal.PrivacyNotice.LegalBasis;

@Repository
class PostgresNotices implements Notices {

    private final JdbcClient jdbc;

    PostgresNotices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Notice> latest() {
        return jdbc.sql("""
                select controller, basis, decision, officer, contact, decided_by, decided_at
                from records.notice where municipality_id = :municipality
                order by decided_at desc, id limit 1
                """)
                .param("municipality", PostgresRules.municipality())
                .query((row, _) -> notice(row))
                .optional();
    }

    @Override
    public void add(Notice notice) {
        var decided = notice.decided();
        jdbc.sql("""
                insert into records.notice (municipality_id, id, controller, basis, decision, officer, contact,
                    decided_by, decided_at)
                values (:municipality, :id, :controller, :basis, :decision, :officer, :contact, :by, :at)
                """)
                .param("municipality", PostgresRules.municipality())
                .param("id", UUID.randomUUID())
                .param("controller", decided.controller())
                .param("basis", decided.basis().name())
                .param("decision", decided.decision())
                .param("officer", decided.officer())
                .param("contact", decided.contact())
                .param("by", notice.by().value())
                .param("at", PostgresRules.utc(notice.at()))
                .update();
    }

    private static Notice notice(ResultSet row) throws SQLException {
        return new Notice(
                new Decided(
                        row.getString("controller"),
                        LegalBasis.valueOf(row.getString("basis")),
                        row.getString("decision"),
                        row.getString("officer"),
                        row.getString("contact")),
                new PersonId(row.getObject("decided_by", UUID.class)),
                row.getObject("decided_at", OffsetDateTime.class).toInstant());
    }
}
