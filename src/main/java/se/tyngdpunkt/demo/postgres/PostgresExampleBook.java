package se.tyngdpunkt.demo.postgres;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.tyngdpunkt.demo.domain.making.ExampleBook;
import se.tyngdpunkt.shared.MunicipalityScope;

@Repository
class PostgresExampleBook implements ExampleBook {

    private final JdbcClient database;

    PostgresExampleBook(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Optional<Duration> ahead() {
        return database.sql("select ahead_seconds from demo.example")
                .query((row, _) -> Duration.ofSeconds(row.getLong("ahead_seconds")))
                .optional();
    }

    @Override
    public void made(Duration ahead, Instant at) {
        database.sql("""
                        insert into demo.example (municipality_id, made_at, ahead_seconds)
                        values (:municipality, :at, :ahead)""")
                .param("municipality", MunicipalityScope.current().orElseThrow().value())
                .param("at", Timestamp.from(at))
                .param("ahead", ahead.toSeconds())
                .update();
    }

    @Override
    public void put(Duration ahead) {
        database.sql("update demo.example set ahead_seconds = :ahead where municipality_id = :municipality")
                .param("municipality", MunicipalityScope.current().orElseThrow().value())
                .param("ahead", ahead.toSeconds())
                .update();
    }
}
