package se.tyngdpunkt.organisation.postgres.reform;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import se.tyngdpunkt.organisation.domain.change.ChangeId;
import se.tyngdpunkt.organisation.domain.change.ChangeKind;
import se.tyngdpunkt.organisation.domain.change.ChangeLog;
import se.tyngdpunkt.organisation.domain.change.Plan;
import se.tyngdpunkt.organisation.domain.change.Step;
import se.tyngdpunkt.shared.PersonId;
import se.tyngdpunkt.shared.UnitId;

@Repository
@Transactional
class PostgresChangeLog implements ChangeLog {

    private static final String CHANGES = """
            select id, kind, unit_id, day, person_id, made_at, undone_at is not null as is_undone,
                (select min(s.person_id::text)::uuid from organisation.change_step s
                    where change.kind = 'TRANSFER' and s.municipality_id = change.municipality_id and s.change_id = change.id) as moved
            from organisation.change
            where municipality_id = :municipality and\s""";

    private final JdbcClient jdbc;
    private final Clock clock;
    private final StepRows steps;

    PostgresChangeLog(JdbcClient jdbc, Clock clock, StepRows steps) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.steps = steps;
    }

    @Override
    public void keep(ChangeId id, Plan plan, PersonId by) {
        jdbc.sql("""
                        insert into organisation.change (municipality_id, id, kind, unit_id, day, person_id, made_at)
                        values (:municipality, :id, :kind, :unit, :day, :by, :at)
                        """)
                .param("municipality", Here.id())
                .param("id", id.value())
                .param("kind", plan.kind().name())
                .param("unit", plan.unit().value())
                .param("day", plan.day())
                .param("by", by.value())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        int number = 0;
        for (var step : plan.steps()) {
            steps.keep(id, number++, step);
        }
        for (var heir : plan.lineage()) {
            jdbc.sql("""
                            insert into organisation.lineage (municipality_id, change_id, from_unit, to_unit)
                            values (:municipality, :change, :from, :to)
                            """)
                    .param("municipality", Here.id())
                    .param("change", id.value())
                    .param("from", heir.from().value())
                    .param("to", heir.to().value())
                    .update();
        }
    }

    @Override
    public Optional<Change> change(ChangeId id) {
        return jdbc.sql(CHANGES + "id = :id")
                .param("municipality", Here.id())
                .param("id", id.value())
                .query(PostgresChangeLog::change)
                .optional();
    }

    @Override
    public List<Step> stepsOf(ChangeId id) {
        return steps.of(id);
    }

    @Override
    public void undone(ChangeId id, PersonId by) {
        jdbc.sql("""
                        update organisation.change set undone_by = :by, undone_at = :at
                        where municipality_id = :municipality and id = :id
                        """)
                .param("municipality", Here.id())
                .param("id", id.value())
                .param("by", by.value())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public List<Change> of(Collection<UnitId> units) {
        return jdbc.sql(CHANGES + """
                        exists (select from organisation.change_step s
                            where s.municipality_id = :municipality and s.change_id = change.id
                              and s.unit_id = any (cast(:units as uuid[])))
                        order by made_at desc, day desc, id
                        """)
                .param("municipality", Here.id())
                .param("units", Here.ids(units))
                .query(PostgresChangeLog::change)
                .list();
    }

    private static Change change(ResultSet row, int number) throws SQLException {
        return new Change(
                new ChangeId(row.getObject("id", UUID.class)),
                ChangeKind.valueOf(row.getString("kind")),
                Here.unit(row, "unit_id"),
                Here.day(row, "day"),
                new PersonId(row.getObject("person_id", UUID.class)),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                row.getBoolean("is_undone"),
                Optional.ofNullable(row.getObject("moved", UUID.class)).map(PersonId::new));
    }
}
