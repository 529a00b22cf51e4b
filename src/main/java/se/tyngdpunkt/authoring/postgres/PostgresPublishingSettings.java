package se.tyngdpunkt.authoring.postgres;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import se.tyngdpunkt.authoring.domain.publish.PublishingSettings;
import se.tyngdpunkt.authoring.domain.publish.Settings;

@Repository
@Transactional(readOnly = true)
class PostgresPublishingSettings implements PublishingSettings {

    private final JdbcClient jdbc;

    PostgresPublishingSettings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Settings settings() {
        return jdbc.sql("""
                        select two_readers, consultation_required from authoring.setting
                        where municipality_id = :municipality
                        """)
                .param("municipality", Rows.municipality())
                .query((row, _) -> new Settings(
                        Optional.ofNullable(row.getObject("two_readers", Boolean.class)),
                        row.getBoolean("consultation_required")))
                .optional()
                .orElse(Settings.USUAL);
    }

    @Override
    @Transactional
    public void save(Settings settings) {
        jdbc.sql("""
                        insert into authoring.setting (municipality_id, two_readers, consultation_required)
                        values (:municipality, :readers, :consultation)
                        on conflict (municipality_id) do update set two_readers = excluded.two_readers,
                            consultation_required = excluded.consultation_required
                        """)
                .param("municipality", Rows.municipality())
                .param("readers", settings.twoReaders().orElse(null))
                .param("consultation", settings.consultationRequired())
                .update();
    }
}
