package se.tyngdpunkt.audit.postgres;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import se.tyngdpunkt.audit.chain.Block;
import se.tyngdpunkt.audit.chain.BlockRows;
import se.tyngdpunkt.audit.chain.Seal;
import se.tyngdpunkt.audit.chain.Sealing;
import se.tyngdpunkt.audit.chain.Tip;
import se.tyngdpunkt.audit.chain.TrailRow;
import se.tyngdpunkt.audit.chain.TrailRows;
import se.tyngdpunkt.audit.domain.Chain;
import se.tyngdpunkt.shared.MunicipalityScope;

@Repository
@Transactional
class PostgresChain implements Chain {

    static final String OURS = "municipality_id = nullif(current_setting('app.municipality', true), '')::uuid";

    private final JdbcClient jdbc;

    PostgresChain(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Tip tip() {
        return jdbc.sql("select municipality_id, number, until, digest from audit.block where " + OURS
                        + " order by number desc limit 1")
                .query((row, _) -> BlockRows.tip(row))
                .optional()
                .orElseGet(() ->
                        Tip.beginning(MunicipalityScope.current().orElseThrow().value()));
    }

    @Override
    public Optional<Seal> last() {
        return jdbc.sql("select number, sealed_at, digest from audit.block where " + OURS
                        + " order by number desc limit 1")
                .query((row, _) -> BlockRows.seal(row))
                .optional();
    }

    /**
     * A block reaches as far as its latest row, so that those which reach no further than this list none of them. Of each
     * table no more is read than could be wanted.
     */
    @Override
    public List<TrailRow> unsealed(Tip tip, Instant until, int atMost) {
        return jdbc.sql("with listed as materialized (select unnest(ids) as id from audit.block where " + OURS
                        + " and until >= :since) select * from ("
                        + TrailRows.where(OURS + " and at >= :since and at < :until"
                                + " order by at, id limit (select count(*) + :most from listed)")
                        + ") written where not exists (select from listed where listed.id = written.id)"
                        + " order by at, id limit :most")
                .param("since", time(Sealing.from(tip)))
                .param("until", time(until))
                .param("most", atMost)
                .query((row, _) -> TrailRows.of(row))
                .list();
    }

    @Override
    public void add(List<Block> blocks) {
        blocks.forEach(block -> jdbc.sql("""
                        insert into audit.block (municipality_id, number, sealed_at, until, previous, kinds, ids, digests, digest)
                        values (:municipality, :number, :sealedAt, :until, :previous, :kinds, cast(:ids as uuid[]), :digests, :digest)""")
                .param("municipality", block.municipality())
                .param("number", block.number())
                .param("sealedAt", time(block.sealedAt()))
                .param("until", time(block.until()))
                .param("previous", block.previous().bytes())
                .param("kinds", block.kinds())
                .param("ids", block.ids())
                .param("digests", block.digests())
                .param("digest", block.digest().bytes())
                .update());
    }

    private static OffsetDateTime time(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
