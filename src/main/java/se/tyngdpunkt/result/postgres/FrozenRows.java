package se.tyngdpunkt.result.postgres;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.tyngdpunkt.instrument.InstrumentVersionId;
import se.tyngdpunkt.measurement.RoundId;
import se.tyngdpunkt.result.domain.freezing.FrozenSet;
import se.tyngdpunkt.result.domain.protection.Cell;
import se.tyngdpunkt.result.domain.protection.Limits;
import se.tyngdpunkt.result.domain.protection.Published;
import se.tyngdpunkt.shared.UnitId;

/** Reads rows of published figures. */
@Component
class FrozenRows {

    private final FiguresJson json;

    FrozenRows(FiguresJson json) {
        this.json = json;
    }

    Published published(ResultSet row) throws SQLException {
        return json.ofJson(row.getString("figures"), cell(row), parent(row));
    }

    static Cell cell(ResultSet row) throws SQLException {
        return new Cell(new UnitId(row.getObject("unit_id", UUID.class)), row.getBoolean("direct"));
    }

    static Optional<UnitId> parent(ResultSet row) throws SQLException {
        return Optional.ofNullable(row.getObject("parent_id", UUID.class)).map(UnitId::new);
    }

    static FrozenSet set(ResultSet row) throws SQLException {
        return new FrozenSet(
                new RoundId(row.getObject("round_id", UUID.class)),
                row.getInt("number"),
                FrozenSet.State.valueOf(row.getString("state")),
                new InstrumentVersionId(row.getObject("version_id", UUID.class)),
                new Limits(row.getInt("limit_figures"), row.getInt("limit_quartiles"), row.getInt("limit_outside")),
                row.getObject("computed_at", OffsetDateTime.class).toInstant());
    }
}
