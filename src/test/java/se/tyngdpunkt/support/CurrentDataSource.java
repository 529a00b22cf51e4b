package se.tyngdpunkt.support;

import java.sql.Connection;
import java.sql.SQLException;
import org.springframework.jdbc.datasource.AbstractDataSource;

/** The program's connections to whichever database belongs to the running test class. */
final class CurrentDataSource extends AbstractDataSource {

    @Override
    public Connection getConnection() throws SQLException {
        return FreshDatabase.pool().getConnection();
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        throw new UnsupportedOperationException("the program has one login");
    }
}
