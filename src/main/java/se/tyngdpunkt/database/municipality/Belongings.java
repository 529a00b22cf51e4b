package se.tyngdpunkt.database.municipality;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import se.tyngdpunkt.database.backup.Catalogue;
import se.tyngdpunkt.database.backup.Table;

/** Which rows are a municipality's, told by the catalogue, so that a new table cannot be forgotten. */
record Belongings(List<Share> shares) {

    /** A table and which of its rows. */
    record Share(Table table, String condition) {

        String entry() {
            return "tables/" + table.fullName() + ".csv";
        }

        long countedIn(Connection connection) throws SQLException {
            try (var statement = connection.createStatement();
                    var row =
                            statement.executeQuery("select count(*) from " + table.quoted() + " where " + condition)) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    Belongings {
        shares = List.copyOf(shares);
    }

    /** In an order in which they can be filled. The id is a UUID written by us, so that there is nothing to escape. */
    static Belongings of(UUID municipality, Connection connection) throws SQLException {
        var shares = new ArrayList<Share>();
        for (var table : Catalogue.of(connection).tables()) {
            if (table.columns().contains("municipality_id")) {
                shares.add(new Share(table, "municipality_id = '" + municipality + "'"));
            } else if (table.fullName().equals("organisation.municipality")) {
                shares.add(new Share(table, "id = '" + municipality + "'"));
            } else if (table.fullName().equals("job.scheduled_tasks")) {
                // Jobs about something of one municipality are named after it.
                shares.add(new Share(table, "task_instance like '" + municipality + "/%'"));
            }
        }
        return new Belongings(shares);
    }
}
