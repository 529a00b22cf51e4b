package se.tyngdpunkt.organisation.postgres.roster;

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
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.tyngdpunkt.organisation.domain.report.Comparison;
import se.tyngdpunkt.organisation.domain.report.Comparison.Stage;
import se.tyngdpunkt.organisation.domain.report.Comparisons;
import se.tyngdpunkt.organisation.domain.report.RosterFault;
import se.tyngdpunkt.organisation.domain.report.RosterOutcome;
import se.tyngdpunkt.organisation.domain.report.RosterReport;
import se.tyngdpunkt.shared.PersonId;
import tools.jackson.databind.json.JsonMapper;

@Repository
@Transactional
class PostgresComparisons implements Comparisons {

    private static final String OURS = "municipality_id = nullif(current_setting('app.municipality', true), '')::uuid"
            + " and id = :file and row_count > 0";

    private final JdbcClient jdbc;
    private final JsonMapper json = JsonMapper.builder().build();

    PostgresComparisons(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Comparison> find(UUID file, PersonId administrator) {
        return jdbc.sql("select row_count, read_count, compared_count, stage, moved_at, outcome from"
                        + " organisation.roster_draft where person_id = :person and " + OURS)
                .param("file", file)
                .param("person", administrator.value())
                .query((row, _) -> comparison(row))
                .optional();
    }

    private Comparison comparison(ResultSet row) throws SQLException {
        return new Comparison(
                row.getInt("row_count"),
                row.getInt("read_count"),
                row.getInt("compared_count"),
                Stage.valueOf(row.getString("stage")),
                row.getObject("moved_at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getString("outcome")).map(this::outcome));
    }

    @Override
    public Optional<Waiting> waiting(UUID file) {
        return jdbc.sql("select person_id, content from organisation.roster_draft where outcome is null and " + OURS)
                .param("file", file)
                .query((row, _) ->
                        new Waiting(new PersonId(row.getObject("person_id", UUID.class)), row.getString("content")))
                .optional();
    }

    @Override
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void moved(UUID file, int read, int compared, Instant now) {
        jdbc.sql("update organisation.roster_draft set stage = 'BEGUN', read_count = :read, compared_count = :compared,"
                        + " moved_at = :now where " + OURS)
                .param("file", file)
                .param("read", read)
                .param("compared", compared)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public void failed(UUID file, boolean isGivenUp, Instant now) {
        jdbc.sql("update organisation.roster_draft set stage = :stage, moved_at = :now where " + OURS)
                .param("file", file)
                .param("stage", (isGivenUp ? Stage.GIVEN_UP : Stage.WAITING).name())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public void told(UUID file, RosterOutcome outcome, Instant now) {
        jdbc.sql("update organisation.roster_draft set outcome = :outcome, moved_at = :now where " + OURS)
                .param("file", file)
                .param("outcome", json.writeValueAsString(Kept.of(outcome)))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    private RosterOutcome outcome(String text) {
        var kept = json.readValue(text, Kept.class);
        return kept.faults().isEmpty()
                ? new RosterOutcome.Planned(kept.report())
                : new RosterOutcome.Faulty(kept.faults());
    }

    /** What it came to: something to mend, or else the plan. */
    private record Kept(List<RosterFault> faults, RosterReport report) {

        static Kept of(RosterOutcome outcome) {
            return switch (outcome) {
                case RosterOutcome.Faulty(var faults) -> new Kept(faults, RosterReport.NOTHING);
                case RosterOutcome.Planned(var report) -> new Kept(List.of(), report);
                case RosterOutcome.Done(var report) -> new Kept(List.of(), report);
                case RosterOutcome.Refused(var report, var faults) -> new Kept(List.of(), report);
            };
        }
    }
}
