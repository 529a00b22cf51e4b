package se.tyngdpunkt.result.web;

import static java.util.Collections.nCopies;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static se.tyngdpunkt.access.web.SignedInAs.signedIn;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
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
import se.tyngdpunkt.support.TestDatabase;

/** A reorganisation after a round: how many answered, of whom, and in which parts, beside the figures. */
@PageTest
class ReorganisedParticipationPageTests {

    private static final Pattern ANSWERED = Pattern.compile(
            "Har svarat</span><span class=\"tp-tal__v\">(.*?)</span><span class=\"tp-liten", Pattern.DOTALL);

    private final MockMvc mvc;
    private final FreezeRound freezing;
    private final ReformUnits reforms;
    private final Organisation organisation;
    private final RoundInDatabase town;
    private final UnitId outpatient = UnitId.fresh();
    private final UnitId west = UnitId.fresh();
    private final PersonId olga = PersonId.fresh();
    private final PersonId ada = PersonId.fresh();

    ReorganisedParticipationPageTests(
            MockMvc mvc,
            FreezeRound freezing,
            ReformUnits reforms,
            Organisation organisation,
            TestDatabase database,
            Instruments instruments,
            Library library) {
        this.mvc = mvc;
        this.freezing = freezing;
        this.reforms = reforms;
        this.organisation = organisation;
        this.town = new RoundInDatabase(database.asOwner(), instruments, library);
    }

    @BeforeEach
    void anotherUnit() {
        town.unit(outpatient, "UNIT", "Öppenvård", town.department);
        town.unit(west, "GROUP", "Väster", outpatient);
        town.role(olga, "UNIT_MANAGER", outpatient);
        town.role(ada, "ADMINISTRATOR", town.department);
    }

    @Test
    void followsTheFiguresAfterAMove() throws Exception {
        closed(8, 7, 9);
        move(town.south, outpatient);
        assertThat(answered(town.manager, town.unit, "")).isEqualTo("15 av 15");
        assertThat(answered(town.manager, town.unit, "?as=now")).isEqualTo("8 av 8");
        assertThat(parts(town.manager, town.unit, "")).containsExactly("Norr;0 av 8;8 av 8", "Söder;0 av 7;7 av 7");
        assertThat(parts(town.manager, town.unit, "&as=now")).containsExactly("Norr;0 av 8;8 av 8");
        assertThat(answered(olga, outpatient, "")).isEqualTo("9 av 9");
        assertThat(answered(olga, outpatient, "?as=now")).isEqualTo("16 av 16");
        assertThat(page(town.manager, town.unit, ""))
                .as("what has left has a page of its own that is not hers")
                .contains("/units/" + town.north.value() + "/results\"")
                .doesNotContain("/units/" + town.south.value() + "/results\"");
    }

    @Test
    void keepsThoseWhoWereInAGroupThatIsNoMore() throws Exception {
        closed(8, 7, 9);
        var merged = merge();
        assertThat(answered(town.manager, town.unit, "")).isEqualTo("15 av 15");
        assertThat(answered(town.head, town.unit, "")).isEqualTo("15 av 15");
        assertThat(answered(town.manager, merged, "?as=now")).isEqualTo("15 av 15");
        assertThat(parts(town.manager, town.unit, "&as=now")).containsExactly("Gemensam;0 av 15;15 av 15");
        assertThat(named(town.manager, town.unit, "")).isEqualTo(15);
        assertThat(named(town.manager, merged, "?as=now")).isEqualTo(15);
    }

    /** As then less as now would be the group of three that has left. */
    @Test
    void letsNobodySubtractASmallGroupThatHasMoved() throws Exception {
        closed(8, 3, 9);
        move(town.south, outpatient);
        assertThat(answered(town.head, town.unit, "")).isEqualTo("11 av 11");
        assertThat(answered(town.head, town.unit, "?as=now")).isEqualTo("Dold som skydd");
        assertThat(answered(town.manager, town.unit, ""))
                .as("she has the eight by name")
                .isEqualTo("Dold som skydd");
        assertThat(answered(town.manager, town.unit, "?as=now")).isEqualTo("8 av 8");
        assertThat(answered(olga, outpatient, "?as=now"))
                .as("all of them are hers by name today")
                .isEqualTo("12 av 12");
    }

    @Test
    void listsByNameOnlyThoseWhoAreHersToday() throws Exception {
        closed(8, 7, 9);
        move(town.south, outpatient);
        assertThat(named(town.manager, town.unit, "")).isEqualTo(8);
        assertThat(named(olga, outpatient, "")).isEqualTo(9);
        assertThat(named(olga, outpatient, "?as=now")).isEqualTo(16);
        var others = "i en grupp där du inte är chef i dag";
        assertThat(people(town.manager, town.unit, "")).contains(others);
        assertThat(people(town.manager, town.unit, "?as=now")).doesNotContain(others);
        assertThat(people(olga, outpatient, "")).doesNotContain(others);
    }

    @Test
    void countsARoundThatIsUnderWayForThoseWhoBelongHereToday() throws Exception {
        round("OPEN", 8, 7, 9);
        var merged = merge();
        assertThat(answered(town.manager, merged, "")).isEqualTo("15 av 15");
        assertThat(named(town.manager, merged, "")).isEqualTo(15);
    }

    private RoundId closed(int north, int south, int west) {
        var round = round("CLOSED", north, south, west);
        MunicipalityScope.in(town.municipality, () -> freezing.freeze(round, 1));
        return round;
    }

    private RoundId round(String state, int north, int south, int west) {
        var round = town.roundOver(town.department, LocalDate.of(2025, 11, 1), state);
        town.answer(round, town.north, amounts(north));
        town.answer(round, town.south, amounts(south));
        town.answer(round, this.west, amounts(west));
        return round;
    }

    private static List<String> amounts(int people) {
        var all = new ArrayList<>(nCopies(people - 2, "just-right"));
        all.addAll(nCopies(2, "too-much"));
        return all;
    }

    private void move(UnitId unit, UnitId to) {
        reform(new Wish(ChangeKind.MOVE, unit, "TODAY", "", to.value().toString(), List.of(), List.of(), Map.of()));
    }

    private UnitId merge() {
        reform(new Wish(
                ChangeKind.MERGE,
                town.north,
                "TODAY",
                "",
                "NEW",
                List.of(town.south.value().toString()),
                List.of("Gemensam"),
                Map.of()));
        return MunicipalityScope.in(town.municipality, () -> organisation.tree(town.unit)).stream()
                .filter(unit -> unit.name().equals("Gemensam"))
                .map(Unit::id)
                .findFirst()
                .orElseThrow();
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

    private String answered(PersonId reader, UnitId unit, String query) throws Exception {
        var found = ANSWERED.matcher(page(reader, unit, query));
        assertThat(found.find()).isTrue();
        return found.group(1).replaceAll("<[^>]*>", "").strip();
    }

    /** Names, talks and answers. */
    private List<String> parts(PersonId reader, UnitId unit, String query) throws Exception {
        return text(reader, unit, "results.csv?figure=parts" + query)
                .lines()
                .skip(1)
                .map(line -> String.join(";", List.of(line.split(";")).subList(0, 3)))
                .toList();
    }

    private long named(PersonId reader, UnitId unit, String query) throws Exception {
        return Pattern.compile("class=\"tp-rad\"")
                .matcher(people(reader, unit, query))
                .results()
                .count();
    }

    private String people(PersonId reader, UnitId unit, String query) throws Exception {
        return text(reader, unit, "participation" + query);
    }

    private String page(PersonId reader, UnitId unit, String query) throws Exception {
        return text(reader, unit, "results" + query);
    }

    private String text(PersonId reader, UnitId unit, String address) throws Exception {
        var response = mvc.perform(get("/units/" + unit.value() + "/" + address)
                        .with(signedIn(new SignedIn(town.municipality, reader))))
                .andReturn()
                .getResponse();
        assertThat(response.getStatus()).isEqualTo(200);
        return response.getContentAsString(StandardCharsets.UTF_8);
    }
}
