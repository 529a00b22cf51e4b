package se.tyngdpunkt.records.postgres;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.tyngdpunkt.records.domain.retention.Rule;
import se.tyngdpunkt.records.domain.retention.RuleId;
import se.tyngdpunkt.records.domain.retention.Rules;
import se.tyngdpunkt.records.domain.retention.RulesOfKind;
import se.tyngdpunkt.shared.MunicipalityScope;
import se.tyngdpunkt.shared.PersonId;

@Repository
class PostgresRules implements Rules {

    private final JdbcClient jdbc;

    PostgresRules(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public RulesOfKind of(String kind) {
        return new RulesOfKind(jdbc.sql("""
                select id, kind, months, archived_first, decision, decided_by, decided_at, first_day, withdrawn_at
                from records.retention_rule where municipality_id = :municipality and kind = :kind
                order by decided_at desc
                """)
                .param("municipality", municipality())
                .param("kind", kind)
                .query((row, _) -> rule(row))
                .list());
    }

    @Override
    public void add(Rule rule) {
        jdbc.sql("""
                insert into records.retention_rule
                    (municipality_id, id, kind, months, archived_first, decision, decided_by, decided_at, first_day)
                values (:municipality, :id, :kind, cast(:months as integer), :archived, :decision, :by, :at, :first)
                """)
                .param("municipality", municipality())
                .param("id", rule.id().value())
                .param("kind", rule.kind())
                .param("months", rule.months().stream().boxed().findFirst().orElse(null))
                .param("archived", rule.archivedFirst())
                .param("decision", rule.decision())
                .param("by", rule.by().value())
                .param("at", utc(rule.at()))
                .param("first", rule.firstDay())
                .update();
    }

    @Override
    public boolean withdraw(RuleId id, String kind, LocalDate today, PersonId by, Instant at) {
        return jdbc.sql("""
                update records.retention_rule set withdrawn_by = :by, withdrawn_at = :at
                where municipality_id = :municipality and id = :id and kind = :kind and first_day > :today
                    and withdrawn_at is null
                """)
                        .param("municipality", municipality())
                        .param("id", id.value())
                        .param("kind", kind)
                        .param("today", today)
                        .param("by", by.value())
                        .param("at", utc(at))
                        .update()
                == 1;
    }

    private static Rule rule(ResultSet row) throws SQLException {
        return new Rule(
                new RuleId(row.getObject("id", UUID.class)),
                row.getString("kind"),
                Stream.ofNullable(row.getObject("months", Integer.class))
                        .mapToInt(Integer::intValue)
                        .findFirst(),
                row.getBoolean("archived_first"),
                row.getString("decision"),
                new PersonId(row.getObject("decided_by", UUID.class)),
                row.getObject("decided_at", OffsetDateTime.class).toInstant(),
                row.getObject("first_day", LocalDate.class),
                Optional.ofNullable(row.getObject("withdrawn_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant));
    }

    static UUID municipality() {
        return MunicipalityScope.current().orElseThrow().value();
    }

    static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
