package se.tyngdpunkt.intake.postgres;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import se.tyngdpunkt.intake.domain.draft.Sources;
import se.tyngdpunkt.shared.PersonId;
import se.tyngdpunkt.shared.Sha256;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

@Repository
@Transactional
class PostgresSources implements Sources {

    private static final TypeReference<TreeMap<String, String>> COLUMNS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json = JsonMapper.builder().build();

    PostgresSources(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Map<String, String>> of(String model) {
        return jdbc.sql("""
                select columns from intake.source where municipality_id = :municipality and model_key = :model
                order by told_at desc, mark limit 50
                """)
                .param("municipality", PostgresDrafts.municipality())
                .param("model", model)
                .query((row, _) -> (Map<String, String>) json.readValue(row.getString("columns"), COLUMNS))
                .list();
    }

    @Override
    public void keep(String model, Map<String, String> columns, PersonId by, Instant at) {
        jdbc.sql("""
                insert into intake.source (municipality_id, model_key, mark, columns, told_by, told_at)
                values (:municipality, :model, :mark, cast(:columns as jsonb), :by, :at)
                on conflict (municipality_id, model_key, mark) do update
                    set columns = excluded.columns, told_by = excluded.told_by, told_at = excluded.told_at
                """)
                .param("municipality", PostgresDrafts.municipality())
                .param("model", model)
                .param("mark", Sha256.hexOf(String.join("\n", new TreeSet<>(columns.keySet()))))
                .param("columns", json.writeValueAsString(columns))
                .param("by", by.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }
}
