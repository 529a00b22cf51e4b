package se.tyngdpunkt.database;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import se.tyngdpunkt.shared.MunicipalityScope;

/** Tells the database, at the beginning of each transaction, whose rows it may touch. */
class TenantTransactionManager extends JdbcTransactionManager {

    TenantTransactionManager(DataSource dataSource) {
        super(dataSource);
    }

    /**
     * A statement and not {@code set_config()}, which a distributed engine does not carry to its workers. The value is a
     * UUID written by us, so that there is nothing to escape.
     */
    @Override
    protected void prepareTransactionalConnection(Connection connection, TransactionDefinition definition)
            throws SQLException {
        super.prepareTransactionalConnection(connection, definition);
        var municipality = MunicipalityScope.current();
        if (municipality.isPresent()) {
            try (var statement = connection.createStatement()) {
                statement.execute(
                        "set local app.municipality = '" + municipality.get().value() + "'");
            }
        }
    }
}
