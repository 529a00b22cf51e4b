package se.tyngdpunkt.measurement.postgres;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.tyngdpunkt.instrument.InstrumentVersionId;
import se.tyngdpunkt.measurement.Round;
import se.tyngdpunkt.measurement.RoundId;
import se.tyngdpunkt.measurement.RoundState;
import se.tyngdpunkt.measurement.domain.round.Progress;
import se.tyngdpunkt.measurement.domain.round.RoundBook;
import se.tyngdpunkt.measurement.domain.round.RoundEvent;
import se.tyngdpunkt.shared.MunicipalityId;
import se.tyngdpunkt.shared.MunicipalityScope;
import se.tyngdpunkt.shared.PersonId;
import se.tyngdpunkt.shared.UnitId;

@Repository
class PostgresRounds implements RoundBook {

    private final JdbcClient jdbc;

    PostgresRounds(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    static UUID municipality() {
        return MunicipalityScope.current().map(MunicipalityId::value).orElseThrow();
    }

    static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }

    @Override
    public void lockPlanning() {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('measurement.planning ' || :municipality, 0))")
                .param("municipality", municipality().toString())
                .query((_, _) -> true)
                .single();
    }

    @Override
    public void add(Round round, List<Integer> reminderDays, PersonId by, Instant at) {
        planned(round, reminderDays, """
                insert into measurement.round (municipality_id, id, name, month, version_id, unit_id, opens_on,
                    last_day, reminder_days, state, privacy, bridge_id, by_weeks, created_by, created_at)
                values (:municipality, :id, :name, :month, :version, :unit, :opensOn, :lastDay,
                    string_to_array(:reminders, ',')::integer[], :state, :privacy, :bridge, :byWeeks, :by, :at)
                """)
                .param("state", round.state().name())
                .param("by", by.value())
                .param("at", utc(at))
                .update();
    }

    @Override
    public Optional<Round> round(RoundId id) {
        return find(id, "");
    }

    @Override
    public Optional<Round> locked(RoundId id) {
        return find(id, "for update");
    }

    private Optional<Round> find(RoundId id, String lock) {
        return jdbc.sql("select " + PostgresRoundReading.ROUND_COLUMNS
                        + " from measurement.round r where municipality_id = :municipality and id = :id " + lock)
                .param("municipality", municipality())
                .param("id", id.value())
                .query((row, _) -> PostgresRoundReading.toRound(row))
                .optional();
    }

    @Override
    public List<Round> all() {
        return jdbc.sql("select " + PostgresRoundReading.ROUND_COLUMNS
                        + " from measurement.round r where municipality_id = :municipality"
                        + " order by" + PostgresRoundReading.LATEST_FIRST)
                .param("municipality", municipality())
                .query((row, _) -> PostgresRoundReading.toRound(row))
                .list();
    }

    @Override
    public List<Integer> reminderDays(RoundId id) {
        return jdbc.sql(
                        "select reminder_days from measurement.round where municipality_id = :municipality and id = :id")
                .param("municipality", municipality())
                .param("id", id.value())
                .query((row, _) -> Arrays.asList((Integer[]) row.getArray(1).getArray()))
                .optional()
                .orElse(List.of());
    }

    @Override
    public void change(Round round, List<Integer> reminderDays) {
        planned(round, reminderDays, """
                update measurement.round set name = :name, month = :month, version_id = :version, privacy = :privacy, bridge_id = :bridge, by_weeks = :byWeeks,
                    unit_id = :unit, opens_on = :opensOn, last_day = :lastDay, reminder_days = string_to_array(:reminders, ',')::integer[]
                where municipality_id = :municipality and id = :id
                """).update();
    }

    @Override
    public void drop(RoundId id) {
        jdbc.sql("delete from measurement.round where municipality_id = :municipality and id = :id")
                .param("municipality", municipality())
                .param("id", id.value())
                .update();
    }

    private JdbcClient.StatementSpec planned(Round round, List<Integer> reminderDays, String sql) {
        return jdbc.sql(sql)
                .param("municipality", municipality())
                .param("id", round.id().value())
                .param("name", round.name())
                .param("month", round.month())
                .param("version", round.instrument().value())
                .param("privacy", round.privacy().name())
                .param("bridge", round.bridge().map(InstrumentVersionId::value).orElse(null), Types.OTHER)
                .param("byWeeks", round.byWeeks())
                .param("unit", round.unit().value())
                .param("opensOn", round.opensOn())
                .param("lastDay", round.lastDay())
                .param("reminders", listed(reminderDays));
    }

    private static String listed(List<Integer> days) {
        return days.stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    @Override
    public void changeState(RoundId id, RoundState state) {
        jdbc.sql("update measurement.round set state = :state where municipality_id = :municipality and id = :id")
                .param("municipality", municipality())
                .param("id", id.value())
                .param("state", state.name())
                .update();
    }

    @Override
    public void changeDays(RoundId id, LocalDate opensOn, LocalDate lastDay) {
        jdbc.sql("""
                update measurement.round set opens_on = :opensOn, last_day = :lastDay
                where municipality_id = :municipality and id = :id
                """)
                .param("municipality", municipality())
                .param("id", id.value())
                .param("opensOn", opensOn)
                .param("lastDay", lastDay)
                .update();
    }

    @Override
    public void enrol(RoundId id, Map<PersonId, UnitId> groups) {
        var people = List.copyOf(groups.entrySet());
        jdbc.sql("""
                insert into measurement.measurement (municipality_id, id, round_id, version_id, privacy, person_id,
                    group_id, state)
                select :municipality, new.id, r.id, r.version_id, r.privacy, new.person, new.unit, 'NOT_STARTED'
                from measurement.round r,
                    unnest(cast(:ids as uuid[]), cast(:people as uuid[]), cast(:units as uuid[])) as new(id, person, unit)
                where r.municipality_id = :municipality and r.id = :round
                on conflict (municipality_id, round_id, person_id) do nothing
                """)
                .param("municipality", municipality())
                .param("round", id.value())
                .param("ids", people.stream().map(_ -> UUID.randomUUID()).toArray(UUID[]::new))
                .param(
                        "people",
                        people.stream().map(one -> one.getKey().value()).toArray(UUID[]::new))
                .param(
                        "units",
                        people.stream().map(one -> one.getValue().value()).toArray(UUID[]::new))
                .update();
    }

    @Override
    public boolean letIn(RoundId id, PersonId person, UnitId group, LocalDate until) {
        enrol(id, Map.of(person, group));
        return jdbc.sql("""
                update measurement.measurement set late_until = :until
                where municipality_id = :municipality and round_id = :round and person_id = :person
                    and late_until is distinct from :until
                """)
                        .param("municipality", municipality())
                        .param("round", id.value())
                        .param("person", person.value())
                        .param("until", until)
                        .update()
                == 1;
    }

    @Override
    public void note(RoundId id, RoundEvent event) {
        jdbc.sql("""
                insert into measurement.round_event (municipality_id, round_id, id, kind, reason, person_id, by_person, at)
                values (:municipality, :round, :id, :kind, :reason, :person, :by, :at)
                """)
                .param("municipality", municipality())
                .param("round", id.value())
                .param("id", event.id())
                .param("kind", event.kind().name())
                .param("reason", event.reason().orElse(null))
                .param("person", event.person().map(PersonId::value).orElse(null))
                .param("by", event.by().map(PersonId::value).orElse(null))
                .param("at", utc(event.at()))
                .update();
    }

    @Override
    public List<RoundEvent> events(RoundId id) {
        return jdbc.sql("""
                select id, kind, reason, person_id, by_person, at from measurement.round_event
                where municipality_id = :municipality and round_id = :round order by at, id
                """)
                .param("municipality", municipality())
                .param("round", id.value())
                .query((row, _) -> new RoundEvent(
                        row.getObject("id", UUID.class),
                        RoundEvent.Kind.valueOf(row.getString("kind")),
                        Optional.ofNullable(row.getString("reason")),
                        person(row, "person_id"),
                        person(row, "by_person"),
                        row.getObject("at", OffsetDateTime.class).toInstant()))
                .list();
    }

    private static Optional<PersonId> person(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, UUID.class)).map(PersonId::new);
    }

    @Override
    public Progress progress(RoundId id) {
        return jdbc.sql("""
                select count(*) as invited,
                    count(*) filter (where state in ('SUBMITTED', 'SUMMED', 'DISCUSSED')) as submitted,
                    count(*) filter (where state = 'DISCUSSED') as discussed
                from measurement.measurement where municipality_id = :municipality and round_id = :round
                """)
                .param("municipality", municipality())
                .param("round", id.value())
                .query((row, _) ->
                        new Progress(row.getInt("invited"), row.getInt("submitted"), row.getInt("discussed")))
                .single();
    }

    @Override
    public boolean startReminder(RoundId id, LocalDate day) {
        return jdbc.sql("""
                insert into measurement.reminder (municipality_id, round_id, day) values (:municipality, :round, :day)
                on conflict do nothing
                """)
                        .param("municipality", municipality())
                        .param("round", id.value())
                        .param("day", day)
                        .update()
                == 1;
    }

    @Override
    public Collection<PersonId> notSubmitted(RoundId id) {
        return jdbc.sql("""
                select person_id from measurement.measurement
                where municipality_id = :municipality and round_id = :round and state in ('NOT_STARTED', 'DRAFT')
                """)
                .param("municipality", municipality())
                .param("round", id.value())
                .query((row, _) -> new PersonId(row.getObject("person_id", UUID.class)))
                .list();
    }
}
