package se.tyngdpunkt.authoring.web.shelf;

import se.tyngdpunkt.authoring.domain.publish.Settings;

/** What publishing takes in this municipality. */
public record SettingsPage(Settings settings) {

    public String readers() {
        return settings.twoReaders().map(needed -> needed ? "yes" : "no").orElse("usual");
    }
}
