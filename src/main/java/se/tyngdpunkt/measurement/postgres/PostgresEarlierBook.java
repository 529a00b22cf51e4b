package se.tyngdpunkt.measurement.postgres;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.tyngdpunkt.measurement.Round;
import se.tyngdpunkt.measurement.RoundId;
import se.tyngdpunkt.measurement.domain.earlier.EarlierBook;
import se.tyngdpunkt.measurement.earlier.Imported;
import se.tyngdpunkt.shared.PersonId;

@Repository
class PostgresEarlierBook implements EarlierBook, Imported.Rounds {

    private final JdbcClient jdbc;
    private final TypedText texts;

    PostgresEarlierBook(JdbcClient jdbc, TypedText texts) {
        this.jdbc = jdbc;
        this.texts = texts;
    }

    @Override
    public void mark(RoundId id, Imported from) {
        jdbc.sql("""
                update measurement.round
                set imported_by = :by, imported_at = :at, imported_file = :file, imported_digest = :digest
                where municipality_id = :municipality and id = :id
                """)
                .param("municipality", PostgresRounds.municipality())
                .param("id", id.value())
                .param("by", from.by().value())
                .param("at", PostgresRounds.utc(from.at()))
                .param("file", from.file())
                .param("digest", from.digest())
                .update();
    }

    @Override
    public Optional<Imported> of(RoundId id) {
        return jdbc.sql("""
                select imported_by, imported_at, imported_file, imported_digest from measurement.round
                where municipality_id = :municipality and id = :id and imported_at is not null
                """)
                .param("municipality", PostgresRounds.municipality())
                .param("id", id.value())
                .query((row, _) -> new Imported(
                        new PersonId(row.getObject("imported_by", UUID.class)),
                        row.getObject("imported_at", OffsetDateTime.class).toInstant(),
                        row.getString("imported_file"),
                        row.getString("imported_digest")))
                .optional();
    }

    @Override
    public void add(Round round, List<Answered> people, Instant sent) {
        jdbc.sql("""
                insert into measurement.measurement (municipality_id, id, round_id, version_id, privacy, person_id, group_id,
                    state, revision, answers, scored, reckoned, submitted_at, summed_at)
                select :municipality, new.id, :round, :version, :privacy, new.person, new.unit, new.state,
                    case new.state when 'NOT_STARTED' then 0 else 1 end, cast(new.answers as jsonb), cast(new.scored as jsonb),
                    cast(new.reckoned as jsonb), case when new.state <> 'NOT_STARTED' then cast(:sent as timestamptz) end,
                    case when new.state = 'SUMMED' then cast(:sent as timestamptz) end
                from unnest(cast(:ids as uuid[]), cast(:people as uuid[]), cast(:units as uuid[]), cast(:states as text[]),
                    cast(:answers as text[]), cast(:scored as text[]), cast(:reckoned as text[]))
                    as new(id, person, unit, state, answers, scored, reckoned)
                """)
                .param("municipality", PostgresRounds.municipality())
                .param("round", round.id().value())
                .param("version", round.instrument().value())
                .param("privacy", round.privacy().name())
                .param("sent", PostgresRounds.utc(sent))
                .param("ids", ids(people, one -> one.head().id().value()))
                .param("people", ids(people, one -> one.head().person().value()))
                .param("units", ids(people, one -> one.head().group().value()))
                .param(
                        "states",
                        people.stream().map(one -> one.head().state().name()).toArray(String[]::new))
                .param(
                        "answers",
                        people.stream().map(one -> texts.toJson(one.read())).toArray(String[]::new))
                .param(
                        "scored",
                        people.stream().map(one -> texts.toJson(one.scored())).toArray(String[]::new))
                .param(
                        "reckoned",
                        people.stream()
                                .map(one ->
                                        one.reckoned().map(ReckonedJson::write).orElse(null))
                                .toArray(String[]::new))
                .update();
    }

    private static UUID[] ids(List<Answered> people, Function<Answered, UUID> id) {
        return people.stream().map(id).toArray(UUID[]::new);
    }

    /** Nothing but what taking it in has written is there: nobody answers late, and no talk is begun. */
    @Override
    public boolean drop(RoundId id) {
        var isTried = jdbc.sql("select exists (select from measurement.rescoring"
                        + " where municipality_id = :municipality and round_id = :round)")
                .param("municipality", PostgresRounds.municipality())
                .param("round", id.value())
                .query(Boolean.class)
                .single();
        if (!isTried) {
            for (var table : List.of("measurement", "anonymous_answer", "round_event")) {
                jdbc.sql("delete from measurement." + table
                                + " where municipality_id = :municipality and round_id = :round")
                        .param("municipality", PostgresRounds.municipality())
                        .param("round", id.value())
                        .update();
            }
            jdbc.sql("delete from measurement.round where municipality_id = :municipality and id = :round")
                    .param("municipality", PostgresRounds.municipality())
                    .param("round", id.value())
                    .update();
        }
        return !isTried;
    }
}
