package se.tyngdpunkt.support;

import com.zaxxer.hikari.HikariDataSource;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/** Gives each test class a database of its own and sets the clock back. */
final class FreshDatabase implements TestExecutionListener, Ordered {

    private static @Nullable TestDatabase current;
    private static @Nullable HikariDataSource pool;

    static TestDatabase current() {
        return Objects.requireNonNull(current, "only within a @ModuleTest");
    }

    static HikariDataSource pool() {
        return Objects.requireNonNull(pool, "only within a @ModuleTest");
    }

    /** Before the context is loaded, which already connects. */
    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }

    @Override
    public void beforeTestClass(TestContext context) {
        if (context.getTestClass().isMemberClass()) {
            return;
        }
        var database = TestDatabase.fresh();
        var connections = new HikariDataSource();
        connections.setJdbcUrl(database.program().url());
        connections.setUsername(database.program().user());
        connections.setPassword(database.program().password());
        connections.setMaximumPoolSize(8);
        connections.setMinimumIdle(1);
        current = database;
        pool = connections;
        TestClock.setBack();
    }

    @Override
    public void afterTestClass(TestContext context) {
        if (context.getTestClass().isMemberClass()) {
            return;
        }
        pool().close();
        current().close();
    }
}
