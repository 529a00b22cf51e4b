package se.tyngdpunkt.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/** A way into a database as one role. */
public record Login(String url, String user, String password) {

    public Connection connect() throws SQLException {
        return DriverManager.getConnection(url, driverSettings());
    }

    /** Without what the server adds about a refused row: names and notes must not stand in an exception's text, nor in a log. */
    Properties driverSettings() {
        var settings = new Properties();
        settings.setProperty("user", user);
        settings.setProperty("password", password);
        settings.setProperty("logServerErrorDetail", "false");
        return settings;
    }

    /** Without the password, since records end up in logs. */
    @Override
    public String toString() {
        return user + " at " + url;
    }
}
