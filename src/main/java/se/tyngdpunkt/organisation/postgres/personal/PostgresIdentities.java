package se.tyngdpunkt.organisation.postgres.personal;

import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import se.tyngdpunkt.organisation.Person;
import se.tyngdpunkt.organisation.domain.identity.Identities;
import se.tyngdpunkt.organisation.domain.identity.Pseudonym;
import se.tyngdpunkt.shared.MunicipalityScope;

@Repository
@Transactional
class PostgresIdentities implements Identities {

    private final JdbcClient jdbc;

    PostgresIdentities(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void protect(Person before, Pseudonym pseudonym, Instant at) {
        call(before, pseudonym, at.atOffset(ZoneOffset.UTC));
        dropFilesThatWait();
        forgetHeadings(before);
    }

    @Override
    public void mark(Person added, Instant at) {
        call(added, new Pseudonym(added.givenName(), added.familyName()), at.atOffset(ZoneOffset.UTC));
        dropFilesThatWait();
    }

    /** A file that waits calls her by the pseudonym. */
    @Override
    public void giveName(Person before, Pseudonym name) {
        call(before, name, null);
        dropFilesThatWait();
    }

    private void call(Person person, Pseudonym name, @Nullable OffsetDateTime protectedAt) {
        jdbc.sql("""
                        update organisation.person set given_name = :given, family_name = :family, protected_at = :at
                        where municipality_id = :municipality and id = :id
                        """)
                .param("municipality", municipality())
                .param("id", person.id().value())
                .param("given", name.givenName())
                .param("family", name.familyName())
                .param("at", protectedAt, Types.TIMESTAMP_WITH_TIMEZONE)
                .update();
    }

    /** All of them: nobody knows under which heading, or how written, a file holds her name. */
    private void dropFilesThatWait() {
        jdbc.sql("delete from organisation.roster_draft where municipality_id = :municipality")
                .param("municipality", municipality())
                .update();
    }

    /** Of a source whose lists have no headings somebody's row stands for them. */
    private void forgetHeadings(Person person) {
        var words = Stream.of(
                        person.givenName(),
                        person.familyName(),
                        person.name(),
                        person.familyName() + " " + person.givenName(),
                        person.familyName() + ", " + person.givenName(),
                        person.email())
                .map(word -> word.toLowerCase(Locale.ROOT))
                .toArray(String[]::new);
        jdbc.sql("""
                        update organisation.roster_source set columns = columns - cast(:words as text[])
                        where municipality_id = :municipality and columns <> columns - cast(:words as text[])
                        """)
                .param("municipality", municipality())
                .param("words", words)
                .update();
    }

    @Override
    public boolean isTaken(Pseudonym pseudonym, Person by) {
        return jdbc.sql("""
                        select exists (select from organisation.person where municipality_id = :municipality and id <> :id
                            and lower(given_name || ' ' || family_name) = lower(:name))
                        """)
                .param("municipality", municipality())
                .param("id", by.id().value())
                .param("name", pseudonym.givenName() + " " + pseudonym.familyName())
                .query(Boolean.class)
                .single();
    }

    private static UUID municipality() {
        return MunicipalityScope.current().orElseThrow().value();
    }
}
