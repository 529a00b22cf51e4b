package se.tyngdpunkt.measurement.postgres;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import se.tyngdpunkt.measurement.MeasurementHead;
import se.tyngdpunkt.measurement.MeasurementId;
import se.tyngdpunkt.measurement.MeasurementState;
import se.tyngdpunkt.measurement.Round;
import se.tyngdpunkt.measurement.RoundId;
import se.tyngdpunkt.measurement.Rounds;
import se.tyngdpunkt.measurement.domain.round.RoundBook;
import se.tyngdpunkt.shared.PersonId;
import se.tyngdpunkt.shared.UnitId;

@Repository
@Transactional(readOnly = true)
class PostgresRoundReading implements Rounds {

    static final String HEAD_COLUMNS =
            "m.id as measurement_id, m.round_id as of_round, m.person_id, m.group_id, m.state as measurement_state";

    private static final String HEAD = "select " + HEAD_COLUMNS + " from measurement.measurement m"
            + " join measurement.round r on r.municipality_id = m.municipality_id and r.id = m.round_id"
            + " where m.municipality_id = :municipality and m.privacy = 'NAMED' and ";

    private final JdbcClient jdbc;
    private final RoundBook rounds;

    PostgresRoundReading(JdbcClient jdbc, RoundBook rounds) {
        this.jdbc = jdbc;
        this.rounds = rounds;
    }

    @Override
    public Optional<Round> round(RoundId id) {
        return rounds.round(id);
    }

    @Override
    public List<Round> all() {
        return rounds.all();
    }

    @Override
    public Optional<MeasurementHead> measurement(MeasurementId id) {
        return jdbc.sql(HEAD + "m.id = :id")
                .param("municipality", PostgresRounds.municipality())
                .param("id", id.value())
                .query((row, _) -> toHead(row))
                .optional();
    }

    @Override
    public List<MeasurementHead> ofPerson(PersonId person) {
        return jdbc.sql(HEAD + "m.person_id = :person and r.state <> 'PLANNED' order by r.month desc, r.opens_on desc")
                .param("municipality", PostgresRounds.municipality())
                .param("person", person.value())
                .query((row, _) -> toHead(row))
                .list();
    }

    @Override
    public List<MeasurementHead> inRound(RoundId round) {
        return jdbc.sql(HEAD + "m.round_id = :round")
                .param("municipality", PostgresRounds.municipality())
                .param("round", round.value())
                .query((row, _) -> toHead(row))
                .list();
    }

    @Override
    public List<MeasurementHead> inRound(RoundId round, Collection<PersonId> people) {
        return jdbc.sql(HEAD + "m.round_id = :round and m.person_id = any(:people)")
                .param("municipality", PostgresRounds.municipality())
                .param("round", round.value())
                .param("people", people.stream().map(PersonId::value).toArray(UUID[]::new))
                .query((row, _) -> toHead(row))
                .list();
    }

    static MeasurementHead toHead(ResultSet row) throws SQLException {
        return new MeasurementHead(
                new MeasurementId(row.getObject("measurement_id", UUID.class)),
                new RoundId(row.getObject("of_round", UUID.class)),
                new PersonId(row.getObject("person_id", UUID.class)),
                new UnitId(row.getObject("group_id", UUID.class)),
                MeasurementState.valueOf(row.getString("measurement_state")));
    }
}
