package se.tyngdpunkt.audit.postgres;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import se.tyngdpunkt.audit.domain.Trail;
import se.tyngdpunkt.shared.Deed;
import se.tyngdpunkt.shared.PersonId;
import se.tyngdpunkt.shared.Refusal;
import se.tyngdpunkt.shared.Viewing;

@Repository
@Transactional
class PostgresTrail implements Trail {

    private final JdbcClient jdbc;

    PostgresTrail(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void keep(Deed deed, Instant at) {
        jdbc.sql("""
                        insert into audit.deed (municipality_id, id, at, person_id, what, object_id, about_id, reason)
                        values (:municipality, :id, :at, :person, :what, :object, :about, :reason)""")
                .param("municipality", deed.by().municipality().value())
                .param("id", UUID.randomUUID())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("person", deed.by().person().value())
                .param("what", deed.what())
                .param("object", deed.object().orElse(null))
                .param("about", deed.about().map(PersonId::value).orElse(null))
                .param("reason", deed.reason().orElse(null))
                .update();
    }

    @Override
    public void keepAll(List<Deed> deeds, Instant at) {
        jdbc.sql("""
                        insert into audit.deed (municipality_id, id, at, person_id, what, object_id, about_id, reason)
                        select cast(municipality_id as uuid), gen_random_uuid(), :at, cast(person_id as uuid), what,
                            cast(object_id as uuid), cast(about_id as uuid), reason
                        from unnest(cast(:municipalities as text[]), cast(:people as text[]), cast(:what as text[]),
                            cast(:objects as text[]), cast(:about as text[]), cast(:reasons as text[]))
                            as new (municipality_id, person_id, what, object_id, about_id, reason)""")
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param(
                        "municipalities",
                        column(deeds, deed -> deed.by().municipality().value()))
                .param("people", column(deeds, deed -> deed.by().person().value()))
                .param("what", column(deeds, Deed::what))
                .param("objects", column(deeds, deed -> deed.object().orElse(null)))
                .param(
                        "about",
                        column(deeds, deed -> deed.about().map(PersonId::value).orElse(null)))
                .param("reasons", column(deeds, deed -> deed.reason().orElse(null)))
                .update();
    }

    private static @Nullable String[] column(List<Deed> deeds, Function<Deed, @Nullable Object> value) {
        return deeds.stream()
                .map(value)
                .map(each -> each == null ? null : each.toString())
                .toArray(String[]::new);
    }

    /** A view may be lost in a crash, what else the transaction wrote may not: only alone does it commit without waiting. */
    @Override
    public void keep(List<Viewing> viewings, Instant at) {
        jdbc.sql("select set_config('synchronous_commit', 'off', true) where pg_current_xact_id_if_assigned() is null")
                .query(String.class)
                .optional();
        viewings.forEach(viewing -> keep(viewing, at));
    }

    private void keep(Viewing viewing, Instant at) {
        var others = viewing.whose().stream()
                .filter(person -> !person.equals(viewing.by().person()))
                .map(person -> person.value().toString())
                .toArray(String[]::new);
        jdbc.sql("""
                        insert into audit.viewing (municipality_id, about_id, person_id, page, hour, at)
                        select :municipality, about, :person, :page, :hour, :at
                        from unnest(cast(:others as uuid[])) as about
                        on conflict do nothing""")
                .param("municipality", viewing.by().municipality().value())
                .param("person", viewing.by().person().value())
                .param("page", viewing.page())
                .param("hour", at.truncatedTo(ChronoUnit.HOURS).atOffset(ZoneOffset.UTC))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("others", others)
                .update();
    }

    @Override
    public void keep(Refusal refusal, Instant at) {
        jdbc.sql("""
                        insert into audit.refusal (municipality_id, person_id, hour, at, status, route, object_id)
                        values (:municipality, :person, :hour, :at, :status, :route, :object)
                        on conflict do nothing""")
                .param("municipality", refusal.by().municipality().value())
                .param("person", refusal.by().person().value())
                .param("hour", at.truncatedTo(ChronoUnit.HOURS).atOffset(ZoneOffset.UTC))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("status", refusal.status())
                .param("route", refusal.route())
                .param("object", refusal.object().orElse(null))
                .update();
    }

    @Override
    public List<Seen> seen(PersonId person, int atMost) {
        return jdbc.sql("""
                        select person_id, page, at from audit.viewing
                        where municipality_id = nullif(current_setting('app.municipality', true), '')::uuid
                          and about_id = :about
                        order by hour desc, at desc limit :most""")
                .param("about", person.value())
                .param("most", atMost)
                .query((row, _) -> new Seen(
                        new PersonId(row.getObject("person_id", UUID.class)),
                        row.getString("page"),
                        row.getObject("at", OffsetDateTime.class).toInstant()))
                .list();
    }

    @Override
    public List<Done> doneTo(PersonId person, int atMost) {
        return jdbc.sql("""
                        select person_id, what, at from audit.deed
                        where municipality_id = nullif(current_setting('app.municipality', true), '')::uuid
                          and about_id = :about and person_id <> :about
                        order by at desc limit :most""")
                .param("about", person.value())
                .param("most", atMost)
                .query((row, _) -> new Done(
                        new PersonId(row.getObject("person_id", UUID.class)),
                        row.getString("what"),
                        row.getObject("at", OffsetDateTime.class).toInstant()))
                .list();
    }
}
