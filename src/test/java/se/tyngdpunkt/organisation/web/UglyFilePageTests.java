package se.tyngdpunkt.organisation.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static se.tyngdpunkt.organisation.OrganisationSamples.aMunicipality;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import se.tyngdpunkt.organisation.Furnishing;
import se.tyngdpunkt.organisation.Organisation;
import se.tyngdpunkt.organisation.OrganisationSamples;
import se.tyngdpunkt.organisation.Role;
import se.tyngdpunkt.organisation.web.roster.Workbooks;
import se.tyngdpunkt.shared.MunicipalityScope;
import se.tyngdpunkt.shared.PersonId;
import se.tyngdpunkt.support.PageTest;

/** Files that nobody should send get a sentence that says what to do, and nothing is done by half. */
@PageTest
class UglyFilePageTests {

    private static final String SHEET = "xl/worksheets/sheet1.xml";
    private static final Path FILES = Path.of("src/test/resources/cases/people");

    private final OrganisationSamples sjoby = aMunicipality();
    private final PersonId ada = sjoby.holder("Ada Ek", Role.ADMINISTRATOR, sjoby.department("Förvaltningen"));
    private final SignedInBrowser browser;
    private final Furnishing furnishing;
    private final Organisation organisation;

    UglyFilePageTests(MockMvc mvc, Furnishing furnishing, Organisation organisation) {
        this.browser = new SignedInBrowser(mvc, sjoby);
        this.furnishing = furnishing;
        this.organisation = organisation;
    }

    @BeforeEach
    void furnish() {
        sjoby.putInto(furnishing);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "windows-1252.csv     | Åsa Öberg",
                "tabs-with-bom.csv    | Åsa Öberg",
                "commas.csv           | Soc, Sjöby",
                "duplicate-people.csv | Samma sak står redan på en tidigare rad",
                "duplicate-people.csv | Samma e-post har olika namn",
                "cyclic-tree.csv      | 8 nya delar",
                "years-0-and-9999.csv | G2",
                "years-0-and-9999.csv | G3",
                "years-0-and-9999.csv | G4",
                "years-0-and-9999.csv | G5",
                "formulas.csv         | @SUM(A1)",
                "truncated.csv        | Fyll i det här",
                "control-signs.csv    | Ta bort tecken som inte kan visas",
                "mixed-encodings.csv  | Vad är kolumnerna?",
                "entities.csv         | Vad är kolumnerna?",
                "blank.csv            | Filen har inga rader att läsa in"
            })
    void getsASentence(String file, String sentence) throws Exception {
        var before = people();

        assertThat(sent(file)).contains(sentence);

        assertThat(people()).isEqualTo(before);
    }

    /** Made here, since they are large or no text. */
    @ParameterizedTest
    @MethodSource("hugeAndBroken")
    void getsASentenceThoughItIsHugeOrBroken(byte[] file, String sentence) throws Exception {
        var before = people();

        assertThat(sent("fil", file)).contains(sentence);

        assertThat(people()).isEqualTo(before);
    }

    static Stream<Arguments> hugeAndBroken() {
        var plain = Workbooks.table("förvaltning;grupp", "Soc;Grupp 1");
        var unreadable = "Filen går inte att läsa";
        return Stream.of(
                arguments(
                        ("förvaltning\n" + "Soc\n".repeat(50_001)).getBytes(StandardCharsets.UTF_8), "Dela upp filen"),
                arguments("förvaltning;grupp\nSoc;Åsens grupp".getBytes(StandardCharsets.UTF_16), "Åsens grupp"),
                arguments(Arrays.copyOf(plain, plain.length / 2), unreadable),
                arguments(
                        Workbooks.with(
                                plain,
                                SHEET,
                                xml -> xml.replace("<sheetData>", " ".repeat(80_000_000) + "<sheetData>")),
                        unreadable),
                arguments(
                        Workbooks.with(plain, SHEET, xml -> xml.replaceFirst(
                                        "\\?>", "?><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>")
                                .replaceFirst("<v>0</v>", "<v>&e;</v>")),
                        unreadable),
                arguments(Workbooks.table("förvaltning;grupp", "Soc;" + "x".repeat(200)), "Korta texten"),
                arguments(new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, 0}, unreadable));
    }

    private String people() {
        return MunicipalityScope.in(sjoby.id(), () -> organisation.present().toString() + organisation.wholeTree());
    }

    private String sent(String file) throws Exception {
        return sent(file, Files.readAllBytes(FILES.resolve(file)));
    }

    private String sent(String name, byte[] content) throws Exception {
        var answer = browser.send(
                ada, multipart("/organisation/import").file(new MockMultipartFile("file", name, "", content)));
        while (answer.getRedirectedUrl() != null) {
            answer = browser.send(ada, get(answer.getRedirectedUrl()));
        }
        assertThat(answer.getStatus()).isIn(200, 422);
        return answer.getContentAsString(StandardCharsets.UTF_8);
    }
}
