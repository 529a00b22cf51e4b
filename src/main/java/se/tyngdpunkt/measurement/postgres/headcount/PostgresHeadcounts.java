package se.tyngdpunkt.measurement.postgres.headcount;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import se.tyngdpunkt.measurement.MeasurementHead;
import se.tyngdpunkt.measurement.MeasurementId;
import se.tyngdpunkt.measurement.MeasurementState;
import se.tyngdpunkt.measurement.RoundId;
import se.tyngdpunkt.measurement.tallies.Headcounts;
import se.tyngdpunkt.shared.MunicipalityScope;
import se.tyngdpunkt.shared.PersonId;
import se.tyngdpunkt.shared.UnitId;

@Repository
@Transactional(readOnly = true)
class PostgresHeadcounts implements Headcounts {

    private static final String COUNTS = """
            select group_id, count(*) as invited,
                count(*) filter (where state in ('SUBMITTED', 'SUMMED', 'DISCUSSED')) as answered,
                count(*) filter (where state = 'DISCUSSED') as discussed
            from measurement.measurement where municipality_id = :municipality and round_id = :round
            """;

    private final JdbcClient jdbc;

    PostgresHeadcounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Headcount> of(RoundId round) {
        return jdbc.sql(COUNTS + " group by group_id")
                .param("municipality", municipality())
                .param("round", round.value())
                .query((row, number) -> headcount(row))
                .list();
    }

    @Override
    public List<Headcount> of(RoundId round, Collection<UnitId> groups) {
        return jdbc.sql(COUNTS + " and group_id = any (cast(:groups as uuid[])) group by group_id")
                .param("municipality", municipality())
                .param("round", round.value())
                .param("groups", groups.stream().map(UnitId::value).toArray(UUID[]::new))
                .query((row, number) -> headcount(row))
                .list();
    }

    private static UUID municipality() {
        return MunicipalityScope.current().orElseThrow().value();
    }

    private static Headcount headcount(ResultSet row) throws SQLException {
        return new Headcount(
                new UnitId(row.getObject("group_id", UUID.class)),
                row.getInt("invited"),
                row.getInt("answered"),
                row.getInt("discussed"));
    }

    @Override
    public List<MeasurementHead> people(RoundId round, Collection<UnitId> groups) {
        return jdbc.sql("""
                        select id, person_id, group_id, state from measurement.measurement
                        where municipality_id = :municipality and round_id = :round and privacy = 'NAMED'
                            and group_id = any (cast(:groups as uuid[]))
                        """)
                .param("municipality", municipality())
                .param("round", round.value())
                .param("groups", groups.stream().map(UnitId::value).toArray(UUID[]::new))
                .query((row, number) -> new MeasurementHead(
                        new MeasurementId(row.getObject("id", UUID.class)),
                        round,
                        new PersonId(row.getObject("person_id", UUID.class)),
                        new UnitId(row.getObject("group_id", UUID.class)),
                        MeasurementState.valueOf(row.getString("state"))))
                .list();
    }
}
