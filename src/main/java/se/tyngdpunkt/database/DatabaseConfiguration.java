package se.tyngdpunkt.database;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Clock;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;

@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

    /** Ten connections serve some hundred requests a second; the embedded server allows forty in all. */
    private static final int CONNECTIONS = 10;

    @Bean
    static HikariDataSource dataSource(ReadyDatabase database) {
        var pool = new HikariDataSource();
        pool.setPoolName("program");
        pool.setJdbcUrl(database.program().url());
        database.program()
                .driverSettings()
                .forEach((name, value) -> pool.addDataSourceProperty(String.valueOf(name), value));
        pool.setMaximumPoolSize(CONNECTIONS);
        pool.setMinimumIdle(2);
        return pool;
    }

    @Bean
    static PlatformTransactionManager transactionManager(DataSource dataSource) {
        return new TenantTransactionManager(dataSource);
    }

    /** Jobs live by the same clock as everything else, also where a test or a demonstration moves it. */
    @Bean
    static com.github.kagkarlsson.scheduler.Clock jobClock(Clock clock) {
        return clock::instant;
    }
}
