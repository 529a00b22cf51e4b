package se.tyngdpunkt.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** A way into a database as one role. */
public record Login(String url, String user, String password) {

    public Connection connect() throws SQLException {
        return DriverManager.getConnection(url, user, password);
    }

    /** Without the password, since records end up in logs. */
    @Override
    public String toString() {
        return user + " at " + url;
    }
}
