package se.tyngdpunkt.organisation.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static se.tyngdpunkt.organisation.OrganisationSamples.aMunicipality;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import se.tyngdpunkt.organisation.Furnishing;
import se.tyngdpunkt.organisation.Organisation;
import se.tyngdpunkt.organisation.OrganisationSamples;
import se.tyngdpunkt.organisation.Role;
import se.tyngdpunkt.shared.MunicipalityScope;
import se.tyngdpunkt.shared.PersonId;
import se.tyngdpunkt.support.PageTest;

/** Files that nobody should send get a sentence that says what to do, and nothing is done by half. */
@PageTest
class UglyFilePageTests {

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

    private String people() {
        return MunicipalityScope.in(sjoby.id(), () -> organisation.present().toString() + organisation.wholeTree());
    }

    private String sent(String file) throws Exception {
        var answer = browser.send(
                ada,
                multipart("/organisation/import")
                        .file(new MockMultipartFile("file", file, "", Files.readAllBytes(FILES.resolve(file)))));
        while (answer.getRedirectedUrl() != null) {
            answer = browser.send(ada, get(answer.getRedirectedUrl()));
        }
        assertThat(answer.getStatus()).isIn(200, 422);
        return answer.getContentAsString(StandardCharsets.UTF_8);
    }
}
