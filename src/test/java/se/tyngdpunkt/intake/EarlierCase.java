package se.tyngdpunkt.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import se.tyngdpunkt.instrument.InstrumentSamples;
import se.tyngdpunkt.instrument.InstrumentVersion;
import se.tyngdpunkt.instrument.Library;
import se.tyngdpunkt.instrument.format.ShippedLibrary;
import se.tyngdpunkt.organisation.web.roster.Workbooks;

/** Files with earlier measurements as municipalities have them. */
public final class EarlierCase {

    /** Eight people by Göteborg's FFS in May 2024, titles above the headings, names in both orders, with its own total. */
    public static final String GOTEBORG = "goteborg-maj-2024.csv";

    /** Eight people by the starting model in the autumn of 2025, by their addresses, in Windows-1252, with a total in halves. */
    public static final String GENERAL = "allman-hosten-2025.csv";

    /** Eight answers to three of HME's statements from two groups, without people. */
    public static final String HME = "hme-2025.csv";

    /** Four people by Region Jönköping's model with invented values, a line for each case with its own points, and a total. */
    public static final String JONKOPING = "jonkoping-september-2025.csv";

    private EarlierCase() {}

    public static byte[] csv(String name) {
        try {
            return Files.readAllBytes(Path.of("src/test/resources/cases/earlier", name));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /** The same file as Excel saves it. */
    public static byte[] xlsx(String name) {
        var charset = name.equals(GENERAL) ? Charset.forName("windows-1252") : StandardCharsets.UTF_8;
        return Workbooks.table(new String(csv(name), charset).lines().toArray(String[]::new));
    }

    public static InstrumentVersion ffs() {
        return InstrumentSamples.ffs();
    }

    /** Region Jönköping's model as a municipality fills it in, with invented values. */
    public static InstrumentVersion jonkoping() {
        return new ShippedLibrary().example("region-jonkoping-exempel").orElseThrow();
    }

    public static InstrumentVersion shipped(Library library, String key) {
        return library.shipped().stream()
                .filter(version -> version.instrument().key().equals(key))
                .findFirst()
                .orElseThrow();
    }
}
