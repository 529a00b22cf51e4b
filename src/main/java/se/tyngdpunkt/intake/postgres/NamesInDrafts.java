package se.tyngdpunkt.intake.postgres;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.tyngdpunkt.organisation.Person.IdentityProtected;

/** Nobody knows under which heading a file that waits names her, so all that wait go; they are sent once more. */
@Repository
class NamesInDrafts {

    private final JdbcClient jdbc;

    NamesInDrafts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventListener
    void on(IdentityProtected event) {
        jdbc.sql("delete from intake.draft where municipality_id = :municipality")
                .param("municipality", PostgresDrafts.municipality())
                .update();
    }
}
