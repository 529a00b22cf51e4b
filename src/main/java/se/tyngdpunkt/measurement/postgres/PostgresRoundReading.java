package se.tyngdpunkt.measurement.postgres;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import se.tyngdpunkt.instrument.InstrumentVersionId;
import se.tyngdpunkt.instrument.WayOfWorking.Privacy;
import se.tyngdpunkt.measurement.MeasurementHead;
import se.tyngdpunkt.measurement.MeasurementId;
import se.tyngdpunkt.measurement.MeasurementState;
import se.tyngdpunkt.measurement.Round;
import se.tyngdpunkt.measurement.RoundId;
import se.tyngdpunkt.measurement.RoundState;
import se.tyngdpunkt.measurement.Rounds;
import se.tyngdpunkt.measurement.domain.round.RoundBook;
import se.tyngdpunkt.shared.PersonId;
import se.tyngdpunkt.shared.UnitId;

@Repository
@Transactional(readOnly = true)
class PostgresRoundReading implements Rounds {

    static final String ROUND_COLUMNS =
            "r.id as round_id, r.name, r.month, r.version_id, r.unit_id, r.opens_on, r.last_day, r.state as round_state,"
                    + " r.privacy as round_privacy, r.bridge_id, r.by_weeks, r.answers_deleted_on,"
                    + " r.imported_at is not null as is_imported";

    /** As {@link Round#LATEST_FIRST} has it. */
    static final String LATEST_FIRST = " r.month desc, r.opens_on desc, r.name collate \"C\", r.id ";

    /** As {@link Round#OLDEST_FIRST} has it. */
    static final String OLDEST_FIRST = " r.month, r.opens_on, r.name collate \"C\" desc, r.id desc ";

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

    static Round toRound(ResultSet row) throws SQLException {
        return new Round(
                new RoundId(row.getObject("round_id", UUID.class)),
                row.getString("name"),
                row.getObject("month", LocalDate.class),
                new InstrumentVersionId(row.getObject("version_id", UUID.class)),
                new UnitId(row.getObject("unit_id", UUID.class)),
                row.getObject("opens_on", LocalDate.class),
                row.getObject("last_day", LocalDate.class),
                RoundState.valueOf(row.getString("round_state")),
                Privacy.valueOf(row.getString("round_privacy")),
                Optional.ofNullable(row.getObject("bridge_id", UUID.class)).map(InstrumentVersionId::new),
                row.getBoolean("by_weeks"),
                Optional.ofNullable(row.getObject("answers_deleted_on", LocalDate.class)),
                row.getBoolean("is_imported"));
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
        return jdbc.sql(HEAD + "m.person_id = :person and r.state <> 'PLANNED' order by" + LATEST_FIRST)
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
