package se.tyngdpunkt.support;

import com.github.kagkarlsson.scheduler.boot.config.DbSchedulerStarter;
import com.zaxxer.hikari.HikariDataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.Scope;
import se.tyngdpunkt.database.ReadyDatabase;

/** What stands in for the world around the program in tests. */
@TestConfiguration(proxyBeanMethods = false)
class ModuleTestConfiguration {

    @Bean
    static ReadyDatabase readyDatabase() {
        return new ReadyDatabase(FreshDatabase.current().program());
    }

    @Bean
    @Scope("prototype")
    static TestDatabase testDatabase() {
        return FreshDatabase.current();
    }

    @Bean
    @Primary
    static TestClock testClock() {
        return new TestClock();
    }

    /** A test runs a job by calling what the job calls. */
    @Bean
    static DbSchedulerStarter noJobs() {
        return () -> {};
    }

    /** One context serves all test classes: the pool is changed under it. */
    @Bean
    static BeanPostProcessor currentPool() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                if (bean instanceof HikariDataSource pool) {
                    pool.close();
                    return new CurrentDataSource();
                }
                return bean;
            }
        };
    }
}
