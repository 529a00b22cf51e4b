package se.tyngdpunkt.organisation.web.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetReaderTests {

    private static final String TABLE = "förvaltning;förnamn\nSocialförvaltningen;Åsa";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252", "UTF-16"})
    void findsOutTheEncoding(String encoding) {
        assertThat(SheetReader.text(TABLE.getBytes(Charset.forName(encoding)))).contains(TABLE);
    }

    @Example
    void dropsTheMarkOfTheEncoding() {
        assertThat(SheetReader.text(("\uFEFF" + TABLE).getBytes(StandardCharsets.UTF_8)))
                .contains(TABLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {";", ",", "\t"})
    void findsOutTheDelimiter(String delimiter) {
        assertThat(SheetReader.sheet(TABLE.replace(";", delimiter)).rows())
                .containsExactly(List.of("förvaltning", "förnamn"), List.of("Socialförvaltningen", "Åsa"));
    }

    @Example
    void readsQuotesCarelessnessAndExcelsHint() {
        assertThat(SheetReader.sheet("sep=,\r\nförvaltning,enhet\r\n\"Soc, Sjöby\",\"a\"\"b\" \r\nöppen,\"slut")
                        .rows())
                .containsExactly(
                        List.of("förvaltning", "enhet"), List.of("Soc, Sjöby", "a\"b "), List.of("öppen", "slut"));
    }

    @Example
    void refusesWhatIsNoText() {
        assertThat(SheetReader.text(new byte[] {'P', 'K', 3, 4})).isEmpty();
        assertThat(SheetReader.text(new byte[] {'a', 0, 'b'})).isEmpty();
    }

    @Property
    void neverThrowsAtBytes(@ForAll @Size(max = 400) byte[] file) {
        assertThatCode(() -> SheetReader.text(file).map(SheetReader::sheet)).doesNotThrowAnyException();
    }

    @Property
    void neverThrowsAtText(@ForAll String text) {
        assertThatCode(() -> SheetReader.sheet(text)).doesNotThrowAnyException();
        assertThatCode(() -> SheetReader.sheet(TABLE + text + "\"" + text)).doesNotThrowAnyException();
    }

    @Example
    void readsTheExampleFile() throws IOException {
        var text = SheetReader.text(Files.readAllBytes(Path.of("examples", "people.csv")));
        assertThat(text.map(SheetReader::sheet).orElseThrow().rows())
                .hasSize(12)
                .allMatch(row -> row.size() == 11);
    }
}
