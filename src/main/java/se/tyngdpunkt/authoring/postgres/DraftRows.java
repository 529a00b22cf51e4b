package se.tyngdpunkt.authoring.postgres;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import se.tyngdpunkt.authoring.DraftId;
import se.tyngdpunkt.authoring.domain.draft.Draft;
import se.tyngdpunkt.authoring.domain.draft.Draft.Consultation;
import se.tyngdpunkt.authoring.domain.draft.Draft.Extension;
import se.tyngdpunkt.authoring.domain.draft.Draft.Publication;
import se.tyngdpunkt.instrument.InstrumentVersionId;

/** How a draft is read from its row. */
final class DraftRows {

    private DraftRows() {}

    static Draft draft(ResultSet row) throws SQLException {
        var version =
                Optional.ofNullable(row.getObject("version_id", UUID.class)).map(InstrumentVersionId::new);
        var consulted = Optional.ofNullable(row.getObject("consulted_on", LocalDate.class));
        var consultation = consulted.isPresent()
                ? Optional.of(consultation(row, consulted.get()))
                : Optional.<Consultation>empty();
        var published = Rows.stampIfAny(row, "published");
        return new Draft(
                new DraftId(row.getObject("id", UUID.class)),
                row.getString("title"),
                Optional.ofNullable(row.getString("origin_hash")),
                row.getString("content"),
                row.getString("answers"),
                row.getInt("revision"),
                row.getInt("step_revision"),
                Draft.State.valueOf(row.getString("state")),
                Rows.stamp(row, "started"),
                Rows.stamp(row, "saved"),
                Rows.stampIfAny(row, "sent"),
                row.getString("returned_for"),
                consultation,
                version.flatMap(id -> published.map(stamp -> new Publication(id, stamp))));
    }

    private static Consultation consultation(ResultSet row, LocalDate day) throws SQLException {
        var covered = row.getString("covered_content");
        var why = row.getString("covered_why");
        return new Consultation(
                day,
                row.getString("consultation"),
                row.getString("consulted_content"),
                Rows.stampIfAny(row, "covered").map(stamp -> new Extension(covered, why, stamp)));
    }
}
