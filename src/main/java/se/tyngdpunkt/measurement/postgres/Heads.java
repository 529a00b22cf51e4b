package se.tyngdpunkt.measurement.postgres;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import se.tyngdpunkt.measurement.MeasurementHead;
import se.tyngdpunkt.measurement.MeasurementId;
import se.tyngdpunkt.measurement.MeasurementState;
import se.tyngdpunkt.measurement.RoundId;
import se.tyngdpunkt.shared.PersonId;
import se.tyngdpunkt.shared.UnitId;

/** Reads who, when and how far out of a row. */
final class Heads {

    static final String COLUMNS =
            "m.id as measurement_id, m.round_id as of_round, m.person_id, m.group_id, m.state as measurement_state";

    private Heads() {}

    static MeasurementHead toHead(ResultSet row) throws SQLException {
        return new MeasurementHead(
                new MeasurementId(row.getObject("measurement_id", UUID.class)),
                new RoundId(row.getObject("of_round", UUID.class)),
                new PersonId(row.getObject("person_id", UUID.class)),
                new UnitId(row.getObject("group_id", UUID.class)),
                MeasurementState.valueOf(row.getString("measurement_state")));
    }
}
