package se.tyngdpunkt.result.web;

import static java.util.Collections.nCopies;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static se.tyngdpunkt.access.web.SignedInAs.signedIn;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import se.tyngdpunkt.instrument.InstrumentVersion;
import se.tyngdpunkt.instrument.Instruments;
import se.tyngdpunkt.instrument.Library;
import se.tyngdpunkt.instrument.format.ShippedLibrary;
import se.tyngdpunkt.measurement.RoundId;
import se.tyngdpunkt.result.RoundInDatabase;
import se.tyngdpunkt.result.domain.freezing.FreezeRound;
import se.tyngdpunkt.shared.MunicipalityScope;
import se.tyngdpunkt.shared.PersonId;
import se.tyngdpunkt.shared.SignedIn;
import se.tyngdpunkt.shared.UnitId;
import se.tyngdpunkt.support.PageTest;
import se.tyngdpunkt.support.TestDatabase;

@PageTest
class UnitPageTests {

    private static final InstrumentVersion GENERAL = new ShippedLibrary()
            .shipped().stream()
                    .filter(version -> version.instrument().key().equals("allman"))
                    .findFirst()
                    .orElseThrow();
    private static final Pattern CELL = Pattern.compile("<td class=\"h\"[^>]*>(.*?)</td>", Pattern.DOTALL);

    private final MockMvc mvc;
    private final FreezeRound freezing;
    private final RoundInDatabase town;
    private RoundId latest = RoundId.fresh();

    UnitPageTests(MockMvc mvc, FreezeRound freezing, TestDatabase database, Instruments instruments, Library library) {
        this.mvc = mvc;
        this.freezing = freezing;
        this.town = new RoundInDatabase(database.asOwner(), instruments, library);
    }

    @BeforeEach
    void twoClosedRounds() {
        closed(LocalDate.of(2025, 11, 1), 6, 2, 4, 2);
        latest = closed(LocalDate.of(2026, 5, 1), 3, 5, 3, 4);
    }

    @Test
    void saysItsConclusionAndShowsEveryRound() throws Exception {
        var page = page(town.manager, town.unit);
        assertThat(page)
                .contains(
                        "<h1>Fler medarbetare säger ”för mycket” om arbetsmängd än i november 2025: 9 av 15, då 4 av 14</h1>")
                .contains("Maj 2026 jämförs med november 2025, mätningen innan.")
                .contains("data-diagram=\"distribution\"", "data-diagram=\"quartiles\"", "data-diagram=\"lines\"")
                .contains("Norr", "Söder", "av dem som har svarat", "men inte vems det är")
                .doesNotContain("Norm", "Nivå");
    }

    /** Another model asks something else: its rounds are no rows of these tables, and have tables of their own. */
    @Test
    void keepsTheStoriesOfTwoModelsApart() throws Exception {
        var other = town.roundOf(GENERAL, LocalDate.of(2026, 7, 1), "CLOSED");
        MunicipalityScope.in(town.municipality, () -> freezing.freeze(other, 1));
        var july = page(town.manager, town.unit);
        assertThat(rows(july)).contains("Juli 2026").doesNotContain("Maj 2026", "November 2025");
        var may = page(town.manager, town.unit, "?round=" + latest.value());
        assertThat(rows(may)).contains("Maj 2026", "November 2025").doesNotContain("Juli 2026");
    }

    private static List<String> rows(String page) {
        return Pattern.compile("<th scope=\"row\"[^>]*>([^<]*)</th>")
                .matcher(page)
                .results()
                .map(row -> row.group(1).strip())
                .toList();
    }

    /** The file holds what the screen holds, cell for cell. */
    @Test
    void givesTheSameFiguresOnScreenAndInFiles() throws Exception {
        var page = page(town.manager, town.unit);
        for (var figure : List.of("scale.amount", "scale.satisfaction", "scale.manageability", "points", "risks")) {
            var id = "id=\"t-" + figure.replace('.', '-') + "\"";
            var table = page.substring(page.indexOf(id), page.indexOf("</table>", page.indexOf(id)));
            var onScreen =
                    CELL.matcher(table).results().map(UnitPageTests::text).toList();
            var file = file(town.manager, "figure=" + figure);
            int columns = onScreen.size() / 2;
            var inFile = file.lines()
                    .skip(1)
                    .flatMap(line -> Stream.of(line.split(";")).skip(1).limit(columns))
                    .toList();
            assertThat(inFile).as(figure).isEqualTo(onScreen);
        }
    }

    @Test
    void tellsInTheFileWhatTheFiguresAreMadeOf() throws Exception {
        var file = file(town.manager, "figure=scale.amount");
        assertThat(file).startsWith("\uFEFFMätning;").contains("ffs-tjanstematning;1.1;6;2026-11-09T");
        assertThat(file(town.manager, "figure=scale.amount&for=machine")).startsWith("Mätning,");
    }

    @Test
    void hidesSisterGroupsAndSaysWhy() throws Exception {
        closed(LocalDate.of(2026, 11, 1), 4, 4, 1, 1);
        var page = page(town.manager, town.unit);
        assertThat(page).contains("Färre än sex svar", "Dold som skydd", "Varför visas inte alla värden?");
    }

    /** Her board less the unit's figure would be the one answer of the other group. */
    @Test
    void hidesTheUnitFromWhoeverLeadsAGroupWhoseFiguresAreHidden() throws Exception {
        closed(LocalDate.of(2026, 11, 1), 6, 5, 1, 0);
        var file = file(town.manager, "figure=scale.amount");
        assertThat(file).contains("\nNovember 2026;0;7;5;12;", "\nMaj 2026;0;6;9;15;");

        town.grant(town.manager, "TEAM_LEAD", town.north);
        file = file(town.manager, "figure=scale.amount");
        assertThat(file)
                .contains("\nNovember 2026;Dold som skydd;")
                .as("both groups are shown to all")
                .contains("\nMaj 2026;0;6;9;15;");
    }

    @Test
    void showsSharesOnlyToTheMethodOwner() throws Exception {
        assertThat(page(town.owner, town.unit))
                .contains("Så långt har mätningen kommit")
                .doesNotContain("data-diagram", "för mycket");
        assertThat(response(town.owner, "/units/" + town.unit.value() + "/results.csv?figure=scale.amount")
                        .getStatus())
                .isEqualTo(404);
    }

    @Test
    void isNotThereForOthers() throws Exception {
        for (var address : List.of("/results", "/results.csv?figure=points", "/participation")) {
            assertThat(response(town.stranger, "/units/" + town.unit.value() + address)
                            .getStatus())
                    .as(address)
                    .isEqualTo(404);
        }
        assertThat(response(town.head, "/units/" + town.unit.value() + "/participation")
                        .getStatus())
                .isEqualTo(404);
    }

    @Test
    void namesWhoHasAnsweredForTheManagerWithoutAnyFigure() throws Exception {
        var page = response(town.manager, "/units/" + town.unit.value() + "/participation");
        assertThat(page.getStatus()).isEqualTo(200);
        assertThat(page.getContentAsString(StandardCharsets.UTF_8))
                .contains("Har svarat", "Åsa Öberg")
                .doesNotContain("Har börjat")
                .doesNotContain("too-much", "för mycket");
    }

    @Test
    void showsThatFiguresComeWhenTheRoundHasClosed() throws Exception {
        var open = town.round(LocalDate.of(2026, 11, 1), "OPEN");
        town.answer(open, town.north, amounts(3, 4));
        assertThat(page(town.head, town.unit))
                .contains("<h1>Mätningen pågår</h1>", "7 av 7")
                .containsPattern("<span>Tidigare siffror: [^<]+ 1\\.1</span>");
        town.close(open);
        assertThat(page(town.head, town.unit)).contains("<h1>Siffrorna räknas fram</h1>");
    }

    private RoundId closed(LocalDate month, int northRight, int northMuch, int southRight, int southMuch) {
        RoundId round = town.round(month, "CLOSED");
        town.answer(round, town.north, amounts(northRight, northMuch));
        town.answer(round, town.south, amounts(southRight, southMuch));
        MunicipalityScope.in(town.municipality, () -> freezing.freeze(round, 1));
        return round;
    }

    private static List<String> amounts(int right, int much) {
        var all = new ArrayList<>(nCopies(right, "just-right"));
        all.addAll(nCopies(much, "too-much"));
        return all;
    }

    private String page(PersonId reader, UnitId unit) throws Exception {
        return page(reader, unit, "");
    }

    private String page(PersonId reader, UnitId unit, String query) throws Exception {
        var response = response(reader, "/units/" + unit.value() + "/results" + query);
        assertThat(response.getStatus()).isEqualTo(200);
        return response.getContentAsString(StandardCharsets.UTF_8);
    }

    private String file(PersonId reader, String query) throws Exception {
        return response(reader, "/units/" + town.unit.value() + "/results.csv?" + query)
                .getContentAsString(StandardCharsets.UTF_8);
    }

    private MockHttpServletResponse response(PersonId reader, String address) throws Exception {
        return mvc.perform(get(address).with(signedIn(new SignedIn(town.municipality, reader))))
                .andReturn()
                .getResponse();
    }

    private static String text(MatchResult cell) {
        return cell.group(1).replaceAll("<[^>]*>", "").strip();
    }
}
