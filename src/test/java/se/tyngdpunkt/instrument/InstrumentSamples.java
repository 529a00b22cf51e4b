package se.tyngdpunkt.instrument;

import se.tyngdpunkt.instrument.format.ShippedLibrary;
import se.tyngdpunkt.instrument.format.YamlInstrumentFormat;

/** Models for tests: FFS as shipped, and FFS with pieces of its file changed. */
public final class InstrumentSamples {

    private static final InstrumentVersion FFS =
            new ShippedLibrary().byKey("ffs-tjanstematning").orElseThrow();

    private InstrumentSamples() {}

    public static InstrumentVersion ffs() {
        return FFS;
    }

    /** FFS with one piece of its text replaced; the piece must be there. */
    public static String ffsTextWith(String piece, String other) {
        if (!FFS.text().contains(piece)) {
            throw new IllegalArgumentException("FFS has no " + piece);
        }
        return FFS.text().replace(piece, other);
    }

    public static InstrumentVersion ffsWith(String piece, String other) {
        return read(ffsTextWith(piece, other));
    }

    /** FFS asked without names and without the talk. */
    public static InstrumentVersion confidentialFfs() {
        return read(ffsTextWith("  privacy: named", "  privacy: confidential")
                .replaceFirst("  talk-minutes: .*\n", "")
                .replace("key: ffs-tjanstematning", "key: ffs-utan-namn"));
    }

    /** FFS as another version with another weight, whose figures may not stand beside it: row 1 weighs five and not three. */
    public static InstrumentVersion ffsByAnotherKey() {
        return read(
                FFS.text().replaceFirst("version: \"1.1\"", "version: \"2\"").replaceFirst("weight: 3", "weight: 5"));
    }

    /** FFS asked so many weeks apart. */
    public static InstrumentVersion ffsByWeeks(int weeks) {
        return read(ffsTextWith("months: {value: [may, november],", "every-weeks: {value: %d,".formatted(weeks))
                .replace("key: ffs-tjanstematning", "key: ffs-med-veckor"));
    }

    /** FFS whose talks take up two things whatever the answers say, the first with a hint. */
    public static InstrumentVersion ffsWithTalkTemplate() {
        return ffsWith("  privacy: named\n", """
                  privacy: named
                  talk-template:
                    - {key: strength, title: {sv: "Det som ger kraft", en: "What gives strength"}, hint: {sv: "Börja här.", en: "Begin here."}, cite: "2.3"}
                    - {key: ahead, title: "Nästa halvår"}
                """);
    }

    public static InstrumentVersion hme() {
        return new ShippedLibrary().byKey("hme").orElseThrow();
    }

    public static InstrumentVersion read(String text) {
        return switch (new YamlInstrumentFormat().read(text)) {
            case InstrumentReading.Read(var version) -> version;
            case InstrumentReading.ToFillIn open ->
                throw new IllegalArgumentException(open.places().toString());
            case InstrumentReading.Faulty(var faults) -> throw new IllegalArgumentException(faults.toString());
        };
    }
}
