package se.tyngdpunkt.dialogue.postgres;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.tyngdpunkt.dialogue.domain.talk.Appointment;
import se.tyngdpunkt.dialogue.domain.talk.Booking;
import se.tyngdpunkt.dialogue.domain.talk.HeldTalk;
import se.tyngdpunkt.dialogue.domain.talk.OpenTalk;
import se.tyngdpunkt.dialogue.domain.talk.Reopening;
import se.tyngdpunkt.dialogue.domain.talk.Statement;
import se.tyngdpunkt.dialogue.domain.talk.Talk;
import se.tyngdpunkt.dialogue.domain.talk.Talks;
import se.tyngdpunkt.measurement.MeasurementId;
import se.tyngdpunkt.shared.PersonId;
import se.tyngdpunkt.shared.retention.Deleted;

@Repository
class PostgresTalks implements Talks {

    private static final String TALK = """
            select t.*,
                w.kind as worker_kind, w.revision as worker_revision, w.words as worker_words, w.said_at as worker_at,
                l.kind as leader_kind, l.revision as leader_revision, l.words as leader_words, l.said_at as leader_at
            from dialogue.talk t
            left join dialogue.statement w on w.municipality_id = t.municipality_id
                and w.measurement_id = t.measurement_id and w.person_id = t.worker_id
            left join dialogue.statement l on l.municipality_id = t.municipality_id
                and l.measurement_id = t.measurement_id and l.person_id = t.leader_id
            where t.municipality_id = :municipality and t.measurement_id = any(:measurements)
            """;

    private final JdbcClient jdbc;

    PostgresTalks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Talk> find(MeasurementId measurement) {
        var talk = of(List.of(measurement)).stream().findFirst();
        if (talk.isEmpty()) {
            refuseDeleted(measurement);
        }
        return talk;
    }

    @Override
    public List<Talk> of(Collection<MeasurementId> measurements) {
        return jdbc.sql(TALK)
                .param("municipality", Rows.municipality())
                .param(
                        "measurements",
                        measurements.stream().map(MeasurementId::value).toArray(UUID[]::new))
                .query((row, _) -> talk(row))
                .list();
    }

    @Override
    public Talk toChange(OpenTalk begun) {
        jdbc.sql("""
                insert into dialogue.talk (municipality_id, measurement_id, worker_id, leader_id)
                values (:municipality, :measurement, :worker, :leader) on conflict do nothing
                """)
                .param("municipality", Rows.municipality())
                .param("measurement", begun.measurement().value())
                .param("worker", begun.worker().value())
                .param("leader", begun.leader().value())
                .update();
        jdbc.sql("""
                select 1 from dialogue.talk
                where municipality_id = :municipality and measurement_id = :measurement for update
                """)
                .param("municipality", Rows.municipality())
                .param("measurement", begun.measurement().value())
                .query(Integer.class)
                .single();
        refuseDeleted(begun.measurement());
        return find(begun.measurement()).orElseThrow();
    }

    /** It is not begun anew. */
    private void refuseDeleted(MeasurementId measurement) {
        jdbc.sql("select 1 from dialogue.gone_talk"
                        + " where municipality_id = :municipality and measurement_id = :measurement")
                .param("municipality", Rows.municipality())
                .param("measurement", measurement.value())
                .query(Integer.class)
                .optional()
                .ifPresent(_ -> {
                    throw new Deleted();
                });
    }

    @Override
    public void save(Talk talk) {
        var appointment = appointmentOf(talk.booking());
        jdbc.sql("""
                update dialogue.talk set leader_id = :leader, revision = :revision, booking = :booking,
                    sequence = :sequence, starts_at = :start, minutes = :minutes, place = :place, held_at = :held
                where municipality_id = :municipality and measurement_id = :measurement
                """)
                .param("municipality", Rows.municipality())
                .param("measurement", talk.measurement().value())
                .param("leader", talk.leader().value())
                .param("revision", talk.revision())
                .param("booking", wordOf(talk.booking()))
                .param("sequence", talk.booking().sequence())
                .param("start", appointment.map(when -> Rows.utc(when.start())).orElse(null))
                .param(
                        "minutes",
                        appointment.map(when -> when.length().toMinutes()).orElse(null))
                .param("place", appointment.map(Appointment::place).orElse(null))
                .param("held", talk instanceof HeldTalk held ? Rows.utc(held.heldAt()) : null)
                .update();
        jdbc.sql("""
                delete from dialogue.statement
                where municipality_id = :municipality and measurement_id = :measurement
                """)
                .param("municipality", Rows.municipality())
                .param("measurement", talk.measurement().value())
                .update();
        save(talk, talk.worker(), talk.workerSays());
        save(talk, talk.leader(), talk.leaderSays());
    }

    @Override
    public void noteReopened(MeasurementId measurement, Reopening reopening) {
        jdbc.sql("""
                insert into dialogue.reopening (municipality_id, measurement_id, revision, by_person, at, reason)
                values (:municipality, :measurement, :revision, :by, :at, :reason)
                """)
                .param("municipality", Rows.municipality())
                .param("measurement", measurement.value())
                .param("revision", reopening.revision())
                .param("by", reopening.by().value())
                .param("at", Rows.utc(reopening.at()))
                .param("reason", reopening.reason())
                .update();
    }

    @Override
    public List<Reopening> reopenings(MeasurementId measurement) {
        return jdbc.sql("""
                select revision, by_person, at, reason from dialogue.reopening
                where municipality_id = :municipality and measurement_id = :measurement order by revision
                """)
                .param("municipality", Rows.municipality())
                .param("measurement", measurement.value())
                .query((row, _) -> new Reopening(
                        row.getInt("revision"),
                        Rows.person(row, "by_person"),
                        Rows.instant(row, "at"),
                        row.getString("reason")))
                .list();
    }

    private void save(Talk talk, PersonId who, Statement said) {
        switch (said) {
            case Statement.Waiting() -> {}
            case Statement.Withdrawn(var at) -> insert(talk, who, "WITHDRAWN", Rows.utc(at));
            case Statement.Confirmed(var _, var at) -> insert(talk, who, "CONFIRMED", Rows.utc(at));
            case Statement.Disagrees(var _, var _, var at) -> insert(talk, who, "DISAGREES", Rows.utc(at));
        }
    }

    private void insert(Talk talk, PersonId who, String kind, OffsetDateTime at) {
        var said = talk.saidBy(who);
        jdbc.sql("""
                insert into dialogue.statement (municipality_id, measurement_id, person_id, kind, revision, words, said_at)
                values (:municipality, :measurement, :person, :kind, :revision, :words, :at)
                """)
                .param("municipality", Rows.municipality())
                .param("measurement", talk.measurement().value())
                .param("person", who.value())
                .param("kind", kind)
                .param("revision", said instanceof Statement.Given given ? given.revision() : null)
                .param("words", said instanceof Statement.Disagrees disagrees ? disagrees.words() : null)
                .param("at", at)
                .update();
    }

    private static Talk talk(ResultSet row) throws SQLException {
        var open = new OpenTalk(
                new MeasurementId(Rows.id(row, "measurement_id")),
                Rows.person(row, "worker_id"),
                Rows.person(row, "leader_id"),
                row.getInt("revision"),
                booking(row),
                statement(row, "worker"),
                statement(row, "leader"));
        return row.getObject("held_at") == null
                ? open
                : new HeldTalk(
                        open.measurement(),
                        open.worker(),
                        open.leader(),
                        open.revision(),
                        open.booking(),
                        open.workerSays(),
                        open.leaderSays(),
                        Rows.instant(row, "held_at"));
    }

    private static Booking booking(ResultSet row) throws SQLException {
        var sequence = row.getInt("sequence");
        return switch (row.getString("booking")) {
            case "BOOKED" -> new Booking.Booked(appointment(row), sequence);
            case "CANCELLED" -> new Booking.Cancelled(appointment(row), sequence);
            default -> new Booking.NotBooked(sequence);
        };
    }

    private static Appointment appointment(ResultSet row) throws SQLException {
        return new Appointment(
                Rows.instant(row, "starts_at"), Duration.ofMinutes(row.getInt("minutes")), row.getString("place"));
    }

    private static Statement statement(ResultSet row, String who) throws SQLException {
        var kind = row.getString(who + "_kind");
        if (kind == null) {
            return new Statement.Waiting();
        }
        var revision = row.getInt(who + "_revision");
        var at = Rows.instant(row, who + "_at");
        return switch (kind) {
            case "CONFIRMED" -> new Statement.Confirmed(revision, at);
            case "DISAGREES" -> new Statement.Disagrees(revision, row.getString(who + "_words"), at);
            default -> new Statement.Withdrawn(at);
        };
    }

    private static Optional<Appointment> appointmentOf(Booking booking) {
        return switch (booking) {
            case Booking.NotBooked _ -> Optional.empty();
            case Booking.Booked(var appointment, var _) -> Optional.of(appointment);
            case Booking.Cancelled(var appointment, var _) -> Optional.of(appointment);
        };
    }

    private static String wordOf(Booking booking) {
        return switch (booking) {
            case Booking.NotBooked _ -> "NONE";
            case Booking.Booked _ -> "BOOKED";
            case Booking.Cancelled _ -> "CANCELLED";
        };
    }
}
