package se.tyngdpunkt.measurement.postgres.retention;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.tyngdpunkt.measurement.RoundId;
import se.tyngdpunkt.measurement.tallies.FiguresMade;
import se.tyngdpunkt.organisation.Organisation;
import se.tyngdpunkt.shared.MunicipalityScope;

/**
 * Closed rounds that nothing more is to be made of: their figures are made, nobody may answer late any more, and no other key is
 * being tried on them.
 */
@Repository
class OldRounds {

    private static final String DONE_WITH = """
            r.municipality_id = :municipality and r.state = 'CLOSED'
                and not exists (select from measurement.rescoring b
                    where b.municipality_id = r.municipality_id and b.round_id = r.id and b.state in ('WAITING', 'SCORED'))
                and not exists (select from measurement.measurement late
                    where late.municipality_id = r.municipality_id and late.round_id = r.id and late.late_until >= :today)
            """;

    private final JdbcClient jdbc;
    private final FiguresMade figures;
    private final Organisation organisation;

    OldRounds(JdbcClient jdbc, FiguresMade figures, Organisation organisation) {
        this.jdbc = jdbc;
        this.figures = figures;
        this.organisation = organisation;
    }

    /** One of them, and when it closed last; an imported one when it was imported. */
    record Old(UUID id, String name, Instant closed) {}

    /** Those that closed on that day or earlier, as did every door that was opened to somebody after that; the oldest first. */
    List<Old> until(LocalDate last) {
        var closed = jdbc
                .sql("select r.id, r.name, closing.at from measurement.round r join lateral ("
                        + "select max(e.at) as at from measurement.round_event e"
                        + " where e.municipality_id = r.municipality_id and e.round_id = r.id"
                        + " and e.kind in ('CLOSED', 'IMPORTED')) closing on closing.at is not null where "
                        + DONE_WITH
                        + " and not exists (select from measurement.measurement late where late.municipality_id = r.municipality_id"
                        + " and late.round_id = r.id and late.late_until > :last)"
                        + " order by r.month, r.opens_on, r.name, r.id")
                .param("municipality", municipality())
                .param("today", organisation.today())
                .param("last", last)
                .query((row, _) -> old(row))
                .stream()
                .filter(round -> !organisation.dayOf(round.closed()).isAfter(last))
                .toList();
        var made =
                figures.since(closed.stream().collect(Collectors.toMap(round -> new RoundId(round.id()), Old::closed)));
        return closed.stream()
                .filter(round -> made.contains(new RoundId(round.id())))
                .toList();
    }

    /** Keeps it closed until the transaction ends; false where that is no longer so, or somebody else has it. */
    boolean lock(Old round) {
        return jdbc.sql("select r.id from measurement.round r where r.id = :round and " + DONE_WITH
                        + " for update skip locked")
                .param("municipality", municipality())
                .param("today", organisation.today())
                .param("round", round.id())
                .query((row, _) -> row.getObject("id", UUID.class))
                .optional()
                .isPresent();
    }

    /** Whose and which, by round: what the condition {@code m} asks. */
    Map<UUID, List<UUID>> measurements(Collection<Old> rounds, String condition) {
        var found = new HashMap<UUID, List<UUID>>();
        jdbc.sql("select m.round_id, array_agg(m.id order by m.id) as ids from measurement.measurement m"
                        + " where m.municipality_id = :municipality and m.round_id = any(:rounds) and " + condition
                        + " group by m.round_id")
                .param("municipality", municipality())
                .param("rounds", rounds.stream().map(Old::id).toArray(UUID[]::new))
                .query((ResultSet row) -> {
                    found.put(row.getObject("round_id", UUID.class), List.of((UUID[])
                            row.getArray("ids").getArray()));
                });
        return found;
    }

    static UUID municipality() {
        return MunicipalityScope.current().orElseThrow().value();
    }

    private static Old old(ResultSet row) throws SQLException {
        return new Old(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }
}
