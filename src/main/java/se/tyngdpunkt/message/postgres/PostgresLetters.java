package se.tyngdpunkt.message.postgres;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import se.tyngdpunkt.message.LettersSent;
import se.tyngdpunkt.message.domain.LetterBox;
import se.tyngdpunkt.message.domain.WrittenLetter;
import se.tyngdpunkt.shared.MunicipalityScope;
import se.tyngdpunkt.shared.PersonId;

/** Each method joins the transaction that runs, or is one of its own: no connection waits for an e-mail server. */
@Repository
@Transactional
class PostgresLetters implements LetterBox, LettersSent {

    private static final String DONE =
            " state = :state, done_at = :at, address = null, subject = null, body = null, path = null, calendar = null";

    private final JdbcClient jdbc;

    PostgresLetters(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void keep(WrittenLetter letter, Instant at) {
        jdbc.sql("""
                        insert into message.letter
                            (municipality_id, id, person_id, address, about, state, subject, body, path, calendar, posted_at)
                        values (:municipality, :id, :person, :address, :about, 'WAITING', :subject, :body, :path, :calendar, :at)
                        """)
                .param("municipality", municipality())
                .param("id", letter.id())
                .param("person", letter.to().value())
                .param("address", letter.address().orElse(null))
                .param("about", letter.about().orElse(null))
                .param("subject", letter.subject())
                .param("body", letter.body())
                .param("path", letter.path())
                .param("calendar", letter.calendar().orElse(null))
                .param("at", utc(at))
                .update();
    }

    @Override
    public void keepUnsendable(UUID id, PersonId to, Optional<UUID> about, Instant at) {
        jdbc.sql("""
                        insert into message.letter (municipality_id, id, person_id, about, state, posted_at, done_at)
                        values (:municipality, :id, :person, :about, 'NOT_SET_UP', :at, :at)
                        """)
                .param("municipality", municipality())
                .param("id", id)
                .param("person", to.value())
                .param("about", about.orElse(null))
                .param("at", utc(at))
                .update();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<WrittenLetter> waiting(UUID id) {
        return jdbc.sql("""
                        select id, person_id, address, subject, body, path, calendar, about, attempts from message.letter
                        where municipality_id = :municipality and id = :id and state = 'WAITING'
                        """)
                .param("municipality", municipality())
                .param("id", id)
                .query(PostgresLetters::letter)
                .optional();
    }

    @Override
    @Transactional(readOnly = true)
    public List<WrittenLetter> allWaiting() {
        return jdbc.sql("""
                        select id, person_id, address, subject, body, path, calendar, about, attempts from message.letter
                        where municipality_id = :municipality and state = 'WAITING'
                        """)
                .param("municipality", municipality())
                .query(PostgresLetters::letter)
                .list();
    }

    @Override
    public void reword(WrittenLetter letter) {
        jdbc.sql("""
                        update message.letter set subject = :subject, body = :body, calendar = :calendar
                        where municipality_id = :municipality and id = :id and state = 'WAITING'
                        """)
                .param("municipality", municipality())
                .param("id", letter.id())
                .param("subject", letter.subject())
                .param("body", letter.body())
                .param("calendar", letter.calendar().orElse(null))
                .update();
    }

    @Override
    public void sent(UUID id, Instant at) {
        done(id, "SENT", at);
    }

    @Override
    public void triedInVain(UUID id) {
        jdbc.sql("""
                        update message.letter set attempts = attempts + 1
                        where municipality_id = :municipality and id = :id and state = 'WAITING'
                        """).param("municipality", municipality()).param("id", id).update();
    }

    @Override
    public void givenUp(UUID id, Instant at) {
        done(id, "FAILED", at);
    }

    @Override
    @Transactional(readOnly = true)
    public Map<UUID, LetterCounts> about(Collection<UUID> things) {
        if (things.isEmpty()) {
            return Map.of();
        }
        var counts = new HashMap<UUID, LetterCounts>();
        jdbc.sql("""
                        select about,
                            count(*) filter (where state = 'SENT') as sent,
                            count(*) filter (where state = 'WAITING') as waiting,
                            count(*) filter (where state = 'FAILED') as failed,
                            count(*) filter (where state = 'NOT_SET_UP') as not_set_up
                        from message.letter where municipality_id = :municipality and about in (:things) group by about
                        """)
                .param("municipality", municipality())
                .param("things", List.copyOf(things))
                .query(row -> {
                    counts.put(row.getObject("about", UUID.class), counts(row));
                });
        return Map.copyOf(counts);
    }

    private void done(UUID id, String state, Instant at) {
        jdbc.sql("update message.letter set" + DONE
                        + " where municipality_id = :municipality and id = :id and state = 'WAITING'")
                .param("municipality", municipality())
                .param("id", id)
                .param("state", state)
                .param("at", utc(at))
                .update();
    }

    private static LetterCounts counts(ResultSet row) throws SQLException {
        return new LetterCounts(
                row.getInt("sent"), row.getInt("waiting"), row.getInt("failed"), row.getInt("not_set_up"));
    }

    private static WrittenLetter letter(ResultSet row, int number) throws SQLException {
        return new WrittenLetter(
                row.getObject("id", UUID.class),
                new PersonId(row.getObject("person_id", UUID.class)),
                Optional.ofNullable(row.getString("address")),
                row.getString("subject"),
                row.getString("body"),
                row.getString("path"),
                Optional.ofNullable(row.getString("calendar")),
                Optional.ofNullable(row.getObject("about", UUID.class)),
                row.getInt("attempts"));
    }

    private static UUID municipality() {
        return MunicipalityScope.current().orElseThrow().value();
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
