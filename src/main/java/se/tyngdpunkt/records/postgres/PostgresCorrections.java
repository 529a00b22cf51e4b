package se.tyngdpunkt.records.postgres;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.tyngdpunkt.records.domain.correction.Correction;
import se.tyngdpunkt.records.domain.correction.CorrectionId;
import se.tyngdpunkt.records.domain.correction.Corrections;
import se.tyngdpunkt.shared.MunicipalityScope;
import se.tyngdpunkt.shared.PersonId;

@Repository
class PostgresCorrections implements Corrections {

    private static final String CORRECTION = "select * from records.correction where municipality_id = :municipality";

    private final JdbcClient jdbc;

    PostgresCorrections(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(Correction asked) {
        jdbc.sql("""
                insert into records.correction (municipality_id, id, person_id, section, wrong, wanted, asked_at, state)
                values (:municipality, :id, :person, :section, :wrong, :wanted, :at, 'WAITING')""")
                .param("municipality", municipality())
                .param("id", asked.id().value())
                .param("person", asked.person().value())
                .param("section", asked.section())
                .param("wrong", asked.wrong())
                .param("wanted", asked.wanted())
                .param("at", utc(asked.askedAt()))
                .update();
    }

    @Override
    public Optional<Correction> find(CorrectionId id) {
        return jdbc.sql(CORRECTION + " and id = :id")
                .param("municipality", municipality())
                .param("id", id.value())
                .query((row, _) -> correction(row))
                .optional();
    }

    @Override
    public List<Correction> of(PersonId person) {
        return jdbc.sql(CORRECTION + " and person_id = :person order by asked_at desc, id")
                .param("municipality", municipality())
                .param("person", person.value())
                .query((row, _) -> correction(row))
                .list();
    }

    @Override
    public List<Correction> waiting() {
        return jdbc.sql(CORRECTION + " and state = 'WAITING' order by asked_at, id")
                .param("municipality", municipality())
                .query((row, _) -> correction(row))
                .list();
    }

    @Override
    public boolean answer(Correction answered) {
        return switch (answered.answer()) {
            case Correction.Waiting _ -> throw new IllegalArgumentException("Waiting is no answer");
            case Correction.Corrected(var by, var at) -> answer(answered.id(), "CORRECTED", by, at, Optional.empty());
            case Correction.Refused(var by, var at, var reason) ->
                answer(answered.id(), "REFUSED", by, at, Optional.of(reason));
        };
    }

    private boolean answer(CorrectionId id, String state, PersonId by, Instant at, Optional<String> reason) {
        return jdbc.sql("""
                update records.correction set state = :state, answered_by = :by, answered_at = :at, reason = :reason
                where municipality_id = :municipality and id = :id and state = 'WAITING'""")
                        .param("municipality", municipality())
                        .param("id", id.value())
                        .param("state", state)
                        .param("by", by.value())
                        .param("at", utc(at))
                        .param("reason", reason.orElse(null))
                        .update()
                == 1;
    }

    private static Correction correction(ResultSet row) throws SQLException {
        return new Correction(
                new CorrectionId(row.getObject("id", UUID.class)),
                new PersonId(row.getObject("person_id", UUID.class)),
                row.getString("section"),
                row.getString("wrong"),
                row.getString("wanted"),
                moment(row, "asked_at"),
                switch (row.getString("state")) {
                    case "CORRECTED" -> new Correction.Corrected(answerer(row), moment(row, "answered_at"));
                    case "REFUSED" ->
                        new Correction.Refused(answerer(row), moment(row, "answered_at"), row.getString("reason"));
                    default -> new Correction.Waiting();
                });
    }

    private static PersonId answerer(ResultSet row) throws SQLException {
        return new PersonId(row.getObject("answered_by", UUID.class));
    }

    private static Instant moment(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }

    private static UUID municipality() {
        return MunicipalityScope.current().orElseThrow().value();
    }
}
