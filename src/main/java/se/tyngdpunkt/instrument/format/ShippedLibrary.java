package se.tyngdpunkt.instrument.format;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.tyngdpunkt.instrument.InstrumentReading;
import se.tyngdpunkt.instrument.InstrumentVersion;
import se.tyngdpunkt.instrument.Library;

/** The library on the class path; read once, and a fault in it stops the start. */
@Component
public class ShippedLibrary implements Library {

    /** Of each model the newest version last. */
    private static final List<String> FILES = List.of("ffs-tjanstematning-1.1.yaml");

    private final List<InstrumentVersion> shipped =
            FILES.stream().map(ShippedLibrary::read).toList();

    @Override
    public List<InstrumentVersion> shipped() {
        return shipped;
    }

    @Override
    public Optional<InstrumentVersion> byKey(String key) {
        return shipped.stream()
                .filter(version -> version.instrument().key().equals(key))
                .reduce((_, newer) -> newer);
    }

    private static InstrumentVersion read(String file) {
        return switch (new YamlInstrumentFormat().read(text(file))) {
            case InstrumentReading.Read read -> read.version();
            case InstrumentReading.Faulty faulty ->
                throw new IllegalStateException(file + " is faulty: " + faulty.faults());
        };
    }

    private static String text(String file) {
        try (var stream = ShippedLibrary.class.getResourceAsStream("/instruments/" + file)) {
            if (stream == null) {
                throw new IllegalStateException("The library lacks " + file);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
