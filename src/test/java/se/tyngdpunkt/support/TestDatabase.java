package se.tyngdpunkt.support;

import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import se.tyngdpunkt.database.Login;

/**
 * A database of one's own with every migration in place, dropped at close.
 *
 * <p>In a {@link ModuleTest} the current one is a bean: take {@code TestDatabase} as a constructor parameter or field.
 * Without Spring: {@code try (var database = TestDatabase.fresh()) { database.asOwner().sql("…")… }}.
 * {@code asProgram()} is bound by row-level security and sees nothing unless the transaction has named a municipality;
 * {@code asOwner()} sees everything and may make scratch tables. {@code empty()} has had no migration at all.
 */
public final class TestDatabase implements AutoCloseable {

    private static final AtomicInteger COUNT = new AtomicInteger();

    private final String name;

    private TestDatabase(String name) {
        this.name = name;
    }

    public static TestDatabase fresh() {
        var name = nextName();
        TestServer.only().copyTemplateTo(name);
        return new TestDatabase(name);
    }

    public static TestDatabase empty() {
        var name = nextName();
        TestServer.only().createEmpty(name);
        return new TestDatabase(name);
    }

    public Login owner() {
        return TestServer.only().owner(name);
    }

    public Login program() {
        return TestServer.only().program(name);
    }

    public JdbcClient asOwner() {
        return client(owner());
    }

    public JdbcClient asProgram() {
        return client(program());
    }

    /** Statements only a superuser may run, for instance making roles. */
    public void asAdmin(String... statements) {
        try (var connection = TestServer.only().admin(name);
                var statement = connection.createStatement()) {
            for (var each : statements) {
                statement.execute(each);
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    public String name() {
        return name;
    }

    @Override
    public void close() {
        TestServer.only().drop(name);
    }

    private static JdbcClient client(Login login) {
        return JdbcClient.create(new DriverManagerDataSource(login.url(), login.user(), login.password()));
    }

    private static String nextName() {
        return "test_" + ProcessHandle.current().pid() + "_" + COUNT.incrementAndGet();
    }
}
