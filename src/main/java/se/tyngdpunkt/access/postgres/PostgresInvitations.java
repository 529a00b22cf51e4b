package se.tyngdpunkt.access.postgres;

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
import org.springframework.transaction.annotation.Transactional;
import se.tyngdpunkt.access.domain.invitation.Invitation;
import se.tyngdpunkt.access.domain.invitation.Invitations;
import se.tyngdpunkt.access.domain.invitation.UsedLink;
import se.tyngdpunkt.shared.PersonId;

@Repository
@Transactional
class PostgresInvitations implements Invitations {

    private static final String SELECT = """
            select fingerprint, person_id, removes_second_factor, created_by, created_at, expires_at
            from access.invitation
            where municipality_id = :municipality and used_at is null and expires_at > :now and\s""";

    private final JdbcClient jdbc;

    PostgresInvitations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(Invitation invitation) {
        jdbc.sql("""
                        insert into access.invitation (municipality_id, fingerprint, person_id, removes_second_factor,
                            created_by, created_at, expires_at)
                        values (:municipality, :fingerprint, :person, :removes, :by, :created, :expires)
                        on conflict (municipality_id, person_id) where used_at is null do update
                        set fingerprint = excluded.fingerprint, created_by = excluded.created_by,
                            removes_second_factor = excluded.removes_second_factor,
                            created_at = excluded.created_at, expires_at = excluded.expires_at""")
                .param("municipality", Scope.municipality())
                .param("fingerprint", invitation.fingerprint())
                .param("person", invitation.person().value())
                .param("removes", invitation.removesSecondFactor())
                .param("by", invitation.createdBy().value())
                .param("created", invitation.createdAt().atOffset(ZoneOffset.UTC))
                .param("expires", invitation.expiresAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public Optional<Invitation> open(String fingerprint, Instant now) {
        return one("fingerprint = :value", fingerprint, now);
    }

    @Override
    public Optional<Invitation> openFor(PersonId person, Instant now) {
        return one("person_id = :value", person.value(), now);
    }

    private Optional<Invitation> one(String condition, Object value, Instant now) {
        return jdbc.sql(SELECT + condition)
                .param("municipality", Scope.municipality())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("value", value)
                .query(PostgresInvitations::read)
                .optional();
    }

    @Override
    public Optional<Invitation> hold(String fingerprint, Instant now) {
        return one("fingerprint = :value for update", fingerprint, now);
    }

    @Override
    public void use(String fingerprint, Instant now) {
        jdbc.sql("""
                        update access.invitation set used_at = :now
                        where municipality_id = :municipality and fingerprint = :fingerprint""")
                .param("municipality", Scope.municipality())
                .param("fingerprint", fingerprint)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public void forgetExpired(Instant time) {
        jdbc.sql("""
                        delete from access.invitation
                        where municipality_id = :municipality and used_at is null and expires_at < :time""")
                .param("municipality", Scope.municipality())
                .param("time", time.atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public List<UsedLink> usedSince(PersonId person, Instant since) {
        return jdbc.sql("""
                        select i.created_by, i.created_at, i.used_at, i.removes_second_factor,
                               i.used_at = a.created_at as opened_account
                        from access.invitation i
                        join access.account a on a.municipality_id = i.municipality_id and a.person_id = i.person_id
                        where i.municipality_id = :municipality and i.person_id = :person and i.used_at > :since
                        order by i.used_at desc""")
                .param("municipality", Scope.municipality())
                .param("person", person.value())
                .param("since", since.atOffset(ZoneOffset.UTC))
                .query((row, _) -> new UsedLink(
                        new PersonId(row.getObject("created_by", UUID.class)),
                        row.getObject("created_at", OffsetDateTime.class).toInstant(),
                        row.getObject("used_at", OffsetDateTime.class).toInstant(),
                        row.getBoolean("removes_second_factor"),
                        row.getBoolean("opened_account")))
                .list();
    }

    @Override
    public boolean withdraw(PersonId person) {
        return jdbc.sql("""
                        delete from access.invitation
                        where municipality_id = :municipality and person_id = :person and used_at is null""")
                        .param("municipality", Scope.municipality())
                        .param("person", person.value())
                        .update()
                > 0;
    }

    private static Invitation read(ResultSet row, int number) throws SQLException {
        return new Invitation(
                row.getString("fingerprint"),
                new PersonId(row.getObject("person_id", UUID.class)),
                row.getBoolean("removes_second_factor"),
                new PersonId(row.getObject("created_by", UUID.class)),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getObject("expires_at", OffsetDateTime.class).toInstant());
    }
}
