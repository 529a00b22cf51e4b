package se.tyngdpunkt.demo.domain.key;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

/** What the method owner changes in the invented key of those who list their cases; every value of it is as invented. */
final class NewKey {

    private static final String VERSION = "2";
    static final String WHY =
            "Utredningar tar mer tid än nyckeln räknade med, och insatser följs upp oftare. Talat om på metodmötet.";
    static final String CONSULTATION = "Samverkan individ och familj, § 7";

    private NewKey() {}

    /** The new version's text, which applies from that day, made from the old one's. */
    static String from(String old, LocalDate day) {
        Map<String, String> changes = new TreeMap<>(Map.of(
                "version: \"1\"", "version: \"" + VERSION + "\"",
                "valid-from: 2018-10-31", "valid-from: " + day,
                "investigation: 12, service: 6", "investigation: 14, service: 7",
                "investigation: 8, service: 4", "investigation: 9, service: 5",
                "Nässjö med påhittade exempelvärden", "Nässjö med nya påhittade exempelvärden",
                "Nässjö with invented example values", "Nässjö with new invented example values"));
        var text = old;
        for (var change : changes.entrySet()) {
            if (!text.contains(change.getKey())) {
                throw new IllegalStateException("The old key does not say " + change.getKey());
            }
            text = text.replace(change.getKey(), change.getValue());
        }
        return text;
    }
}
