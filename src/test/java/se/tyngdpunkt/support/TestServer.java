package se.tyngdpunkt.support;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import se.tyngdpunkt.database.Login;
import se.tyngdpunkt.database.Migrations;
import se.tyngdpunkt.database.embedded.TestCluster;

/**
 * The one server of this JVM, with a database that has had every migration, from which each test class gets a copy. The
 * embedded one, or the one that {@code TYNGDPUNKT_TEST_DATABASE_URL} (a property or in the environment) leads to as a
 * superuser, for instance {@code jdbc:postgresql://127.0.0.1:5433/postgres?user=postgres&password=secret}.
 */
final class TestServer {

    private static final String SETTING = "TYNGDPUNKT_TEST_DATABASE_URL";
    private static final TestServer ONLY = start();

    private final String adminUrl;
    private final String owner;
    private final String program;
    private final String template;

    private TestServer(String adminUrl) {
        var mark = UUID.randomUUID().toString().substring(0, 8);
        this.adminUrl = adminUrl;
        this.owner = "test_owner_" + mark;
        this.program = "test_program_" + mark;
        this.template = "test_template_" + mark;
        asAdmin(
                "create role " + owner + " login password 'test'",
                "create role " + program + " login password 'test'",
                "create database " + template + " owner " + owner);
        new Migrations(owner(template), program).migrate();
    }

    static TestServer only() {
        return ONLY;
    }

    void copyTemplateTo(String database) {
        asAdmin("create database " + database + " template " + template + " owner " + owner);
    }

    void createEmpty(String database) {
        asAdmin("create database " + database + " owner " + owner);
    }

    void drop(String database) {
        asAdmin("drop database if exists " + database + " with (force)");
    }

    Login owner(String database) {
        return new Login(url(database), owner, "test");
    }

    Login program(String database) {
        return new Login(url(database), program, "test");
    }

    /** The superuser, in that database. */
    Connection admin(String database) throws SQLException {
        return DriverManager.getConnection(adminUrl.replaceFirst("^(jdbc:postgresql://[^/]+/)[^?]*", "$1" + database));
    }

    private String url(String database) {
        return adminUrl.replaceFirst("^(jdbc:postgresql://[^/]+/)[^?]*.*$", "$1" + database);
    }

    private void asAdmin(String... statements) {
        try (var connection = DriverManager.getConnection(adminUrl);
                var statement = connection.createStatement()) {
            for (var each : statements) {
                statement.execute(each);
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private void dropAll() {
        asAdmin(
                "drop database if exists " + template + " with (force)",
                "drop role if exists " + program,
                "drop role if exists " + owner);
    }

    private static TestServer start() {
        var external = Optional.ofNullable(System.getProperty(SETTING, System.getenv(SETTING)));
        if (external.isPresent()) {
            var server = new TestServer(external.get());
            Runtime.getRuntime().addShutdownHook(new Thread(server::dropAll));
            return server;
        }
        return new TestServer(TestCluster.start());
    }
}
