package se.tyngdpunkt.authoring.postgres;

import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.tyngdpunkt.authoring.domain.draft.Draft.Stamp;
import se.tyngdpunkt.authoring.domain.share.OriginsRead;

@Repository
class PostgresOriginsRead implements OriginsRead {

    private final JdbcClient jdbc;

    PostgresOriginsRead(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<Read> all() {
        return jdbc.sql("select model_id, newer_hash from authoring.origin_read where municipality_id = :municipality")
                .param("municipality", Rows.municipality())
                .query((row, _) -> new Read(row.getObject("model_id", UUID.class), row.getString("newer_hash")))
                .set();
    }

    @Override
    public void keep(Read read, Stamp by) {
        jdbc.sql("""
                        insert into authoring.origin_read (municipality_id, model_id, newer_hash, read_by, read_at)
                        values (:municipality, :model, :newer, :by, :at)
                        on conflict do nothing
                        """)
                .param("municipality", Rows.municipality())
                .param("model", read.model())
                .param("newer", read.newer())
                .param("by", by.by().value())
                .param("at", Rows.utc(by.at()))
                .update();
    }
}
