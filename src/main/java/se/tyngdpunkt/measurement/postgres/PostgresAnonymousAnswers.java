package se.tyngdpunkt.measurement.postgres;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.tyngdpunkt.measurement.MeasurementId;
import se.tyngdpunkt.measurement.Round;
import se.tyngdpunkt.measurement.RoundId;
import se.tyngdpunkt.measurement.domain.anonymous.AnonymousAnswers;
import se.tyngdpunkt.shared.PersonId;

@Repository
class PostgresAnonymousAnswers implements AnonymousAnswers {

    private final JdbcClient jdbc;
    private final TypedText texts;

    PostgresAnonymousAnswers(JdbcClient jdbc, TypedText texts) {
        this.jdbc = jdbc;
        this.texts = texts;
    }

    @Override
    public boolean areTakenIn(RoundId round) {
        return jdbc.sql("""
                select state from measurement.round
                where municipality_id = :municipality and id = :round and state = 'OPEN' for share
                """)
                .param("municipality", PostgresRounds.municipality())
                .param("round", round.value())
                .query(String.class)
                .optional()
                .isPresent();
    }

    @Override
    public boolean takePart(MeasurementId participation) {
        return jdbc.sql("""
                update measurement.measurement set state = 'SUBMITTED'
                where municipality_id = :municipality and id = :id and privacy = 'ANONYMOUS' and state = 'NOT_STARTED'
                """)
                        .param("municipality", PostgresRounds.municipality())
                        .param("id", participation.value())
                        .update()
                == 1;
    }

    @Override
    public void addAll(Round round, List<OfGroup> answers) {
        jdbc.sql("""
                insert into measurement.anonymous_answer
                    (municipality_id, id, round_id, version_id, privacy, group_id, answers)
                select :municipality, gen_random_uuid(), :round, :version, 'ANONYMOUS', new.unit, cast(new.answers as jsonb)
                from unnest(cast(:groups as uuid[]), cast(:answers as text[])) as new(unit, answers)
                """)
                .param("municipality", PostgresRounds.municipality())
                .param("round", round.id().value())
                .param("version", round.instrument().value())
                .param(
                        "groups",
                        answers.stream().map(one -> one.group().value()).toArray(UUID[]::new))
                .param(
                        "answers",
                        answers.stream().map(one -> texts.toJson(one.answers())).toArray(String[]::new))
                .update();
    }

    @Override
    public void shuffle(RoundId round) {
        jdbc.sql("""
                with taken as (
                    delete from measurement.anonymous_answer
                    where municipality_id = :municipality and round_id = :round
                    returning version_id, group_id, answers)
                insert into measurement.anonymous_answer
                    (municipality_id, id, round_id, version_id, privacy, group_id, answers)
                select :municipality, gen_random_uuid(), :round, version_id, 'ANONYMOUS', group_id, answers
                from taken order by gen_random_uuid()
                """)
                .param("municipality", PostgresRounds.municipality())
                .param("round", round.value())
                .update();
    }

    @Override
    public List<PersonId> tookPart(RoundId round) {
        return jdbc.sql("""
                select person_id from measurement.measurement
                where municipality_id = :municipality and round_id = :round and state = 'SUBMITTED' order by person_id
                """)
                .param("municipality", PostgresRounds.municipality())
                .param("round", round.value())
                .query((row, _) -> new PersonId(row.getObject("person_id", UUID.class)))
                .list();
    }
}
