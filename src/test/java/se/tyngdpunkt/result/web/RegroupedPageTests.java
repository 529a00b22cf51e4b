package se.tyngdpunkt.result.web;

import static java.util.Collections.nCopies;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static se.tyngdpunkt.access.web.SignedInAs.signedIn;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.MockMvc;
import se.tyngdpunkt.instrument.Instruments;
import se.tyngdpunkt.instrument.Library;
import se.tyngdpunkt.measurement.RoundId;
import se.tyngdpunkt.organisation.Organisation;
import se.tyngdpunkt.organisation.Unit;
import se.tyngdpunkt.organisation.domain.change.ChangeKind;
import se.tyngdpunkt.organisation.domain.reform.ReformUnits;
import se.tyngdpunkt.organisation.domain.reform.Reformed;
import se.tyngdpunkt.organisation.domain.reform.Wish;
import se.tyngdpunkt.result.RoundInDatabase;
import se.tyngdpunkt.result.domain.freezing.FreezeRound;
import se.tyngdpunkt.shared.MunicipalityScope;
import se.tyngdpunkt.shared.PersonId;
import se.tyngdpunkt.shared.SignedIn;
import se.tyngdpunkt.shared.UnitId;
import se.tyngdpunkt.support.PageTest;
import se.tyngdpunkt.support.TestClock;
import se.tyngdpunkt.support.TestDatabase;

/** A reorganisation between two rounds: the figures as organised then, and as organised now. */
@PageTest
class RegroupedPageTests {

    private static final String CHOICE = "Vilka delar räknas?";

    private final MockMvc mvc;
    private final FreezeRound freezing;
    private final ReformUnits reforms;
    private final Organisation organisation;
    private final TestClock clock;
    private final RoundInDatabase town;
    private final UnitId outpatient = UnitId.fresh();
    private final UnitId west = UnitId.fresh();
    private final PersonId olga = PersonId.fresh();
    private final PersonId ada = PersonId.fresh();
    private RoundId round = RoundId.fresh();

    RegroupedPageTests(
            MockMvc mvc,
            FreezeRound freezing,
            ReformUnits reforms,
            Organisation organisation,
            TestClock clock,
            TestDatabase database,
            Instruments instruments,
            Library library) {
        this.mvc = mvc;
        this.freezing = freezing;
        this.reforms = reforms;
        this.organisation = organisation;
        this.clock = clock;
        this.town = new RoundInDatabase(database.asOwner(), instruments, library);
    }

    @BeforeEach
    void aRoundBeforeAnythingChanges() {
        town.unit(outpatient, "UNIT", "Öppenvård", town.department);
        town.unit(west, "GROUP", "Väster", outpatient);
        town.role(olga, "UNIT_MANAGER", outpatient);
        town.role(ada, "ADMINISTRATOR", town.department);
        round = closed(LocalDate.of(2025, 11, 1), amounts(6, 2), amounts(4, 3), amounts(5, 4));
    }

    @Test
    void asksNothingWhereNothingHasChanged() throws Exception {
        assertThat(page(town.manager, town.unit, "")).doesNotContain(CHOICE);
        assertThat(amounts(town.manager, town.unit, "")).containsExactly("November 2025;0;10;5;15");
        assertThat(amounts(town.manager, town.unit, "&as=now")).containsExactly("November 2025;0;10;5;15");
    }

    @Test
    void addsUpWhatHasComeAndLeavesOutWhatHasLeft() throws Exception {
        reform(new Wish(ChangeKind.MOVE, town.south, "TODAY", "", id(outpatient), List.of(), List.of(), Map.of()));

        assertThat(page(town.manager, town.unit, "")).contains(CHOICE, "De som hörde hit då", "De som hör hit i dag");
        assertThat(amounts(town.manager, town.unit, "")).containsExactly("November 2025;0;10;5;15");
        assertThat(amounts(town.manager, town.unit, "&as=now")).containsExactly("November 2025;0;6;2;8");
        assertThat(amounts(olga, outpatient, "")).containsExactly("November 2025;0;5;4;9");
        assertThat(amounts(olga, outpatient, "&as=now")).containsExactly("November 2025;0;9;7;16");
        assertThat(page(olga, outpatient, "?as=now"))
                .contains("Finns bara för varje del", "redan har visats")
                .doesNotContain("id=\"t-parts\"");
        assertThat(page(town.head, town.department, ""))
                .as("it moved within the department")
                .doesNotContain(CHOICE);
    }

    /** Beside figures of then, how many have answered of those who are left would tell how many have gone. */
    @Test
    void hidesWhoTookPartInWhatHasChangedFromWhoeverSeesNoNames() throws Exception {
        assertThat(tookPart(town.head, town.unit)).isEqualTo("15 av 15");
        reform(new Wish(ChangeKind.MOVE, town.south, "TODAY", "", id(outpatient), List.of(), List.of(), Map.of()));

        assertThat(tookPart(town.head, town.unit)).isEqualTo("Dold som skydd");
        assertThat(tookPart(town.head, outpatient)).isEqualTo("Dold som skydd");
        assertThat(tookPart(town.head, town.department)).isEqualTo("24 av 24");
        assertThat(tookPart(town.manager, town.unit)).as("hers by name").isEqualTo("8 av 8");

        closed(LocalDate.of(2026, 12, 1), amounts(6, 2), amounts(4, 3), amounts(5, 4));
        assertThat(tookPart(town.head, town.unit)).as("opened since").isEqualTo("8 av 8");
    }

    @Test
    void givesAMergedUnitTheHistoryOfWhatItWasMadeOf() throws Exception {
        reform(new Wish(
                ChangeKind.MERGE,
                town.north,
                "TODAY",
                "",
                "NEW",
                List.of(id(town.south)),
                List.of("Gemensam"),
                Map.of()));
        var merged = MunicipalityScope.in(town.municipality, () -> organisation.tree(town.unit)).stream()
                .filter(unit -> unit.name().equals("Gemensam"))
                .map(Unit::id)
                .findFirst()
                .orElseThrow();
        assertThat(page(town.manager, merged, "")).contains(CHOICE);
        assertThat(amounts(town.manager, merged, "&as=now")).containsExactly("November 2025;0;10;5;15");
        assertThat(page(town.manager, town.unit, ""))
                .as("it is made of the same people")
                .doesNotContain(CHOICE);
    }

    @Test
    void saysWhatCannotBeDivided() throws Exception {
        reform(new Wish(
                ChangeKind.SPLIT, town.south, "TODAY", "", "", List.of(), List.of("Inre", "Yttre", "", ""), Map.of()));
        var outer = MunicipalityScope.in(town.municipality, () -> organisation.tree(town.unit)).stream()
                .filter(unit -> unit.name().equals("Yttre"))
                .map(Unit::id)
                .findFirst()
                .orElseThrow();
        assertThat(amounts(town.manager, town.unit, "&as=now"))
                .as("both parts are here")
                .containsExactly("November 2025;0;10;5;15");
        clock.pass(Duration.ofDays(1));
        reform(new Wish(ChangeKind.MOVE, outer, "TODAY", "", id(outpatient), List.of(), List.of(), Map.of()));
        assertThat(page(town.manager, town.unit, "?as=now"))
                .contains("Kan inte visas för dem som hör hit i dag: November 2025.");
        assertThat(amounts(town.manager, town.unit, "")).containsExactly("November 2025;0;10;5;15");
    }

    /** What two shown figures add up to is known already; one that is withheld keeps its sum withheld. */
    @Test
    void withholdsTheSumOfAWithheldPart() throws Exception {
        closed(LocalDate.of(2026, 5, 1), amounts(6, 5), amounts(1, 0), amounts(5, 4));
        reform(new Wish(ChangeKind.MOVE, town.south, "TODAY", "", id(outpatient), List.of(), List.of(), Map.of()));
        assertThat(amounts(olga, outpatient, "&as=now"))
                .contains("Maj 2026;Dold som skydd;Dold som skydd;Dold som skydd;Dold som skydd");
        assertThat(amounts(town.manager, town.unit, "&as=now"))
                .contains("Maj 2026;Dold som skydd;Dold som skydd;Dold som skydd;Dold som skydd");
    }

    /** She has the answers of a group that was here then by name, so that the unit of then less it is the rest. */
    @Test
    void hidesAnEarlierUnitFromWhoeverLeadsAGroupThatHasLeftIt() throws Exception {
        closed(LocalDate.of(2026, 5, 1), amounts(6, 5), amounts(1, 0), amounts(5, 4));
        reform(new Wish(ChangeKind.MOVE, town.north, "TODAY", "", id(outpatient), List.of(), List.of(), Map.of()));
        assertThat(amounts(town.manager, town.unit, "")).contains("Maj 2026;0;7;5;12");
        town.grant(town.manager, "TEAM_LEAD", town.north);
        assertThat(amounts(town.manager, town.unit, ""))
                .contains("Maj 2026;Dold som skydd;Dold som skydd;Dold som skydd;Dold som skydd");
    }

    @Test
    void keepsTheChoiceInEveryLinkOfThePage() throws Exception {
        reform(new Wish(ChangeKind.MOVE, town.south, "TODAY", "", id(outpatient), List.of(), List.of(), Map.of()));
        closed(LocalDate.of(2026, 5, 1), amounts(6, 5), amounts(6, 6), amounts(5, 4));
        assertThat(page(olga, outpatient, "?as=now&round=" + round.value()))
                .contains("results.csv?figure=points&amp;round=" + round.value() + "&amp;as=now")
                .contains("<input type=\"hidden\" name=\"as\" value=\"now\">");
    }

    private RoundId closed(LocalDate month, List<String> north, List<String> south, List<String> west) {
        var round = town.roundOver(town.department, month, "CLOSED");
        town.answer(round, town.north, north);
        town.answer(round, town.south, south);
        town.answer(round, this.west, west);
        MunicipalityScope.in(town.municipality, () -> freezing.freeze(round, 1));
        return round;
    }

    private static List<String> amounts(int right, int much) {
        var all = new ArrayList<>(nCopies(right, "just-right"));
        all.addAll(nCopies(much, "too-much"));
        return all;
    }

    private void reform(Wish wish) {
        MunicipalityScope.in(town.municipality, () -> {
            var viewer = organisation.viewer(new SignedIn(town.municipality, ada));
            var shown = reforms.reform(viewer, wish, "");
            assertThat(shown).as(shown.toString()).isInstanceOf(Reformed.Shown.class);
            var mark = ((Reformed.Shown) shown).preview().mark();
            assertThat(reforms.reform(viewer, wish, mark)).isInstanceOf(Reformed.Done.class);
        });
    }

    private static String id(UnitId unit) {
        return unit.value().toString();
    }

    /** The rows of the first scale, as its file has them. */
    private List<String> amounts(PersonId reader, UnitId unit, String query) throws Exception {
        return text(reader, "/units/" + unit.value() + "/results.csv?figure=scale.amount" + query)
                .lines()
                .skip(1)
                .map(line -> String.join(";", List.of(line.split(";")).subList(0, 5)))
                .toList();
    }

    private String tookPart(PersonId reader, UnitId unit) throws Exception {
        return page(reader, unit, "")
                .replaceFirst("(?s).*?>Har svarat</span><span class=\"tp-tal__v\">", "")
                .replaceFirst("(?s)<span class=\"tp-liten.*", "")
                .replaceAll("<[^>]*>", "")
                .strip();
    }

    private String page(PersonId reader, UnitId unit, String query) throws Exception {
        return text(reader, "/units/" + unit.value() + "/results" + query);
    }

    private String text(PersonId reader, String address) throws Exception {
        var response = mvc.perform(get(address).with(signedIn(new SignedIn(town.municipality, reader))))
                .andReturn()
                .getResponse();
        assertThat(response.getStatus()).isEqualTo(200);
        return response.getContentAsString(StandardCharsets.UTF_8);
    }
}
