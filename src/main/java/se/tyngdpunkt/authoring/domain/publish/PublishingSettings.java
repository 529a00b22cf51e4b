package se.tyngdpunkt.authoring.domain.publish;

/** Where the municipality's settings are kept. */
public interface PublishingSettings {

    Settings settings();

    void save(Settings settings);
}
