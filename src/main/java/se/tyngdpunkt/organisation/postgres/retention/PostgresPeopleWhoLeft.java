package se.tyngdpunkt.organisation.postgres.retention;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import se.tyngdpunkt.shared.Events;
import se.tyngdpunkt.shared.MunicipalityScope;
import se.tyngdpunkt.shared.PersonId;
import se.tyngdpunkt.shared.retention.PeopleForgotten;
import se.tyngdpunkt.shared.retention.RetainedRecords;
import se.tyngdpunkt.shared.retention.ToldByName;

/**
 * Names, addresses and leave of those who neither work nor have a role any more, by the year in which the last of it ended. That
 * somebody worked somewhere stays, of nobody by name. Whoever is still told of by name elsewhere waits for that to go.
 */
@Repository
@Transactional
class PostgresPeopleWhoLeft implements RetainedRecords {

    private static final String FORGOTTEN = "'gallrad-' || p.id || '@gallrad.invalid'";

    /** With the day after the last one; a row that still holds, or will, is never reached. */
    private static final String LEFT = """
            select p.id, gone.day from organisation.person p cross join lateral (
                select max(one.day) as day from (
                    select max(e.valid_to) as day from organisation.employment e
                    where e.municipality_id = p.municipality_id and e.person_id = p.id
                    union all
                    select max(g.valid_to) from organisation.role_grant g
                    where g.municipality_id = p.municipality_id and g.person_id = p.id) one) gone
            where p.municipality_id = :municipality and gone.day - 1 <= :last and p.email <> %s
            """.formatted(FORGOTTEN);

    private final JdbcClient jdbc;
    private final List<ToldByName> records;
    private final Events events;

    PostgresPeopleWhoLeft(JdbcClient jdbc, List<ToldByName> records, Events events) {
        this.jdbc = jdbc;
        this.records = records;
        this.events = events;
    }

    /** Somebody who has left, and the day after her last. */
    private record Left(PersonId id, LocalDate day) {

        String year() {
            return Integer.toString(day.minusDays(1).getYear());
        }
    }

    @Override
    public String kind() {
        return "organisation.people";
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public boolean isArchived() {
        return false;
    }

    @Override
    public List<Part> reached(LocalDate last) {
        var left = left(last);
        var waiting = waiting(left);
        var years = new TreeMap<>(left.stream().collect(groupingBy(Left::year)));
        return years.entrySet().stream()
                .map(year -> {
                    long wait = year.getValue().stream()
                            .filter(one -> waiting.contains(one.id()))
                            .count();
                    return new Part(year.getKey(), year.getValue().size() - wait, wait);
                })
                .toList();
    }

    @Override
    public List<Gone> deleteSome(LocalDate last, int most, String decision) {
        var going = free(left(last)).stream().limit(most).toList();
        var forgotten = forget(going, last);
        if (!forgotten.isEmpty()) {
            events.tell(new PeopleForgotten(forgotten));
        }
        var years = new TreeMap<>(
                going.stream().filter(one -> forgotten.contains(one.id())).collect(groupingBy(Left::year, counting())));
        return years.entrySet().stream()
                .map(year -> new Gone(year.getKey(), year.getValue()))
                .toList();
    }

    private List<Left> left(LocalDate last) {
        return left(jdbc.sql(LEFT + " order by gone.day, p.id"), last);
    }

    private static List<Left> left(JdbcClient.StatementSpec asked, LocalDate last) {
        return asked.param("municipality", municipality())
                .param("last", last)
                .query((row, _) ->
                        new Left(new PersonId(row.getObject("id", UUID.class)), row.getObject("day", LocalDate.class)))
                .list();
    }

    private Set<PersonId> waiting(Collection<Left> left) {
        var people = left.stream().map(Left::id).toList();
        var waiting = new HashSet<PersonId>();
        if (!people.isEmpty()) {
            records.forEach(kind -> waiting.addAll(kind.among(people)));
        }
        return waiting;
    }

    private List<Left> free(List<Left> left) {
        var waiting = waiting(left);
        return left.stream().filter(one -> !waiting.contains(one.id())).toList();
    }

    /** Whoever gives her a place or a role holds her row; when it is ours, it is asked anew whether she has left. */
    private Set<PersonId> held(Collection<Left> going, LocalDate last) {
        var ids = going.stream().map(one -> one.id().value()).toArray(UUID[]::new);
        jdbc.sql("select id from organisation.person where municipality_id = :municipality and id = any(:ids)"
                        + " order by id for update")
                .param("municipality", municipality())
                .param("ids", ids)
                .query((row, _) -> row.getObject("id", UUID.class))
                .list();
        var still = left(jdbc.sql(LEFT + " and p.id = any(:ids)").param("ids", ids), last);
        return free(still.stream().filter(going::contains).toList()).stream()
                .map(Left::id)
                .collect(Collectors.toSet());
    }

    private List<PersonId> forget(Collection<Left> going, LocalDate last) {
        var ids = held(going, last).stream().map(PersonId::value).toArray(UUID[]::new);
        var forgotten = jdbc.sql(
                        "update organisation.person p set given_name = 'Gallrad', family_name = 'person', email = "
                                + FORGOTTEN
                                + ", profession_since = null, protected_at = null where p.municipality_id = :municipality"
                                + " and p.id = any(:ids) returning p.id")
                .param("municipality", municipality())
                .param("ids", ids)
                .query((row, _) -> new PersonId(row.getObject("id", UUID.class)))
                .list();
        jdbc.sql("delete from organisation.leave where municipality_id = :municipality and person_id = any(:ids)")
                .param("municipality", municipality())
                .param("ids", forgotten.stream().map(PersonId::value).toArray(UUID[]::new))
                .update();
        return forgotten;
    }

    private static UUID municipality() {
        return MunicipalityScope.current().orElseThrow().value();
    }
}
