package se.tyngdpunkt.instrument;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import se.tyngdpunkt.instrument.format.LibraryFiles;
import se.tyngdpunkt.instrument.format.ModelText;

/** The models of the library, whole or with what their sources leave open. */
final class LibrarySamples {

    private LibrarySamples() {}

    /** A model, or a filling of one, that lacks nothing. */
    static Instrument whole(String name) {
        return switch (read(name)) {
            case InstrumentReading.Read(var version) -> version.instrument();
            case InstrumentReading other -> throw new IllegalArgumentException(name + ": " + other);
        };
    }

    /** A model that the municipality must fill in first; what is open reads as a stand-in. */
    static InstrumentReading.ToFillIn skeleton(String key) {
        return switch (read(key)) {
            case InstrumentReading.ToFillIn unfinished -> unfinished;
            case InstrumentReading other -> throw new IllegalArgumentException(key + ": " + other);
        };
    }

    static Set<String> openKeys(String key) {
        return new TreeSet<>(skeleton(key).places().stream().map(OpenPlace::key).toList());
    }

    static List<String> questions(Instrument model) {
        return model.scales().stream().map(scale -> scale.question().sv()).toList();
    }

    static List<String> words(Part.Scale scale) {
        return scale.options().stream().map(option -> option.words().sv()).toList();
    }

    static Part.Field field(Instrument model, String key) {
        return model.parts().stream()
                .flatMap(part -> switch (part) {
                    case Part.Figures figures -> figures.fields().stream();
                    case Part.Rows rows -> rows.fields().stream();
                    case Part _ -> Stream.<Part.Field>of();
                })
                .filter(field -> field.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    static InstrumentReading read(String name) {
        return ModelText.read(LibraryFiles.text(name).orElseThrow());
    }
}
