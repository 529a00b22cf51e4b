package se.tyngdpunkt.instrument.postgres;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import se.tyngdpunkt.instrument.InstrumentFormat;
import se.tyngdpunkt.instrument.InstrumentReading;
import se.tyngdpunkt.instrument.InstrumentVersion;
import se.tyngdpunkt.instrument.InstrumentVersionId;
import se.tyngdpunkt.instrument.Instruments;
import se.tyngdpunkt.shared.MunicipalityScope;

/**
 * Asks the database which versions a municipality has, once for each: what is adopted stays adopted and is never changed,
 * and a board asks for every measurement on it. Each content is read once: equal hash is equal content.
 */
@Repository
@Transactional(readOnly = true)
class PostgresInstruments implements Instruments {

    private static final int MOST_KEPT = 200;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final InstrumentFormat format;
    private final Map<String, InstrumentVersion> readByHash = new ConcurrentHashMap<>();
    private final Map<Adopted, InstrumentVersion> adopted = new ConcurrentHashMap<>();

    private record Adopted(UUID municipality, InstrumentVersionId id) {}

    PostgresInstruments(JdbcClient jdbc, Clock clock, InstrumentFormat format) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.format = format;
    }

    @Override
    @Transactional
    public Optional<InstrumentVersionId> adopt(InstrumentVersion version) {
        lock(version);
        var holder = holder(version);
        if (holder.isPresent()) {
            return holder.filter(version.hash()::equals).map(_ -> version.id());
        }
        jdbc.sql("""
                        insert into instrument.version (municipality_id, id, key, version, hash, content, adopted_at)
                        values (:municipality, :id, :key, :version, :hash, :content, :now)
                        """)
                .param("municipality", municipality())
                .param("id", version.id().value())
                .param("key", version.instrument().key())
                .param("version", version.instrument().version())
                .param("hash", version.hash())
                .param("content", version.text())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        return Optional.of(version.id());
    }

    private void lock(InstrumentVersion version) {
        jdbc.sql("""
                        select pg_advisory_xact_lock(
                            hashtextextended('instrument.version ' || :municipality || ' ' || :key || ' ' || :version, 0))
                        """)
                .param("municipality", municipality().toString())
                .param("key", version.instrument().key())
                .param("version", version.instrument().version())
                .query((_, _) -> true)
                .single();
    }

    /** The hash that the version's key and number stand for. */
    private Optional<String> holder(InstrumentVersion version) {
        return jdbc.sql("""
                        select hash from instrument.version
                        where municipality_id = :municipality and key = :key and version = :version
                        """)
                .param("municipality", municipality())
                .param("key", version.instrument().key())
                .param("version", version.instrument().version())
                .query(String.class)
                .optional();
    }

    @Override
    public Optional<InstrumentVersion> byId(InstrumentVersionId id) {
        var one = new Adopted(municipality(), id);
        return Optional.ofNullable(adopted.get(one)).or(() -> found(one));
    }

    private Optional<InstrumentVersion> found(Adopted one) {
        var version = jdbc.sql("select hash from instrument.version where municipality_id = :municipality and id = :id")
                .param("municipality", one.municipality())
                .param("id", one.id().value())
                .query(String.class)
                .optional()
                .map(this::byHash);
        version.ifPresent(found -> keep(adopted, one, found));
        return version;
    }

    @Override
    public List<InstrumentVersion> adopted() {
        List<String> hashes = jdbc.sql("""
                        select hash from instrument.version where municipality_id = :municipality
                        order by adopted_at desc, key, version desc
                        """)
                .param("municipality", municipality())
                .query((row, _) -> row.getString("hash"))
                .list();
        return hashes.stream().map(this::byHash).toList();
    }

    private InstrumentVersion byHash(String hash) {
        var known = Optional.ofNullable(readByHash.get(hash));
        return known.orElseGet(() -> keep(readByHash, hash, read(hash)));
    }

    private static <K> InstrumentVersion keep(Map<K, InstrumentVersion> kept, K key, InstrumentVersion version) {
        if (kept.size() >= MOST_KEPT) {
            kept.clear();
        }
        kept.put(key, version);
        return version;
    }

    private InstrumentVersion read(String hash) {
        var content = jdbc.sql("""
                        select content from instrument.version
                        where municipality_id = :municipality and hash = :hash
                        """)
                .param("municipality", municipality())
                .param("hash", hash)
                .query(String.class)
                .single();
        return switch (format.read(content)) {
            case InstrumentReading.Read(var version) when version.hash().equals(hash) -> version;
            case InstrumentReading.Read _ -> throw new IllegalStateException("Content was changed behind hash " + hash);
            case InstrumentReading.ToFillIn _ ->
                throw new IllegalStateException("Content of hash " + hash + " was adopted unfinished");
            case InstrumentReading.Faulty(var faults) ->
                throw new IllegalStateException("Content of hash " + hash + " cannot be read any more: " + faults);
        };
    }

    private static UUID municipality() {
        return MunicipalityScope.current()
                .orElseThrow(() -> new IllegalStateException("no municipality in scope"))
                .value();
    }
}
