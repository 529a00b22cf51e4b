package se.tyngdpunkt.organisation.domain.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.tyngdpunkt.organisation.domain.Fault;
import se.tyngdpunkt.organisation.domain.Flaw;

/** Whatever stands around a table of people, its columns are found, chosen once, and nothing else is taken in. */
class ChoiceTests {

    private static final Sheet STAFF = sheet(
            "Anställda 2026-11-01",
            "",
            ";Org;Namn;;Mejl;Personnr;Grad",
            "1;Grupp 1;Alva;Lind;alva@sjoby.example;850709-9805;75");

    private static Sheet sheet(String... rows) {
        return new Sheet(
                Stream.of(rows).map(row -> Arrays.asList(row.split(";", -1))).toList());
    }

    @Test
    void findsTheHeadingsBelowATitle() {
        var headings = Headings.of(STAFF, Set.of());

        assertThat(headings.row()).isEqualTo(2);
        assertThat(headings.keys()).containsExactly("#A", "org", "namn", "#D", "mejl", "personnr", "grad");
        assertThat(headings.areOurs()).isFalse();
    }

    @Test
    void findsOurHeadingsAmongRowsThatLookLikeThem() {
        var sheet = sheet("Lista;över;alla;som;jobbar;här", "förvaltning;grupp;E-post", "grupp;1;x@y.example");

        var headings = Headings.of(sheet, Set.of());

        assertThat(headings.row()).isEqualTo(1);
        assertThat(headings.areOurs()).isTrue();
    }

    @Test
    void callsColumnsWithTheSameHeadingApart() {
        assertThat(Headings.of(sheet("Namn;namn;NAMN"), Set.of()).keys()).containsExactly("namn", "namn#B", "namn#C");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Personnummer", "Personnr", "pnr", "Månadslön", "Lön", "Frånvaroorsak", "Sjukfrånvaro", "Salary"
            })
    void neverTakesInWhatIsPrivateByItsHeading(String heading) {
        var sheet = sheet("förvaltning;" + heading, "Soc;hemligt");

        var kept = Headings.of(sheet, Set.of()).withoutPrivate(sheet);

        assertThat(kept.rows()).containsExactly(List.of("förvaltning", ""), List.of("Soc", ""));
    }

    @Test
    void neverTakesInWhatIsPrivateByItsCells() {
        var sheet = sheet("förvaltning;id", "Soc;1", "Soc;19850709-9805");

        assertThat(Headings.of(sheet, Set.of()).withoutPrivate(sheet).cell(2, 1))
                .isEmpty();
        assertThat(Headings.of(sheet, Set.of()).withoutPrivate(sheet).cell(1, 1))
                .isEmpty();
    }

    @Test
    void leavesOutEverythingThatIsNotChosenAndMovesNoCell() {
        var headings = Headings.of(STAFF, Set.of());
        var choice = new Choice(
                Map.of(1, RosterColumn.GROUP, 2, RosterColumn.GIVEN_NAME, 3, RosterColumn.FAMILY_NAME),
                "Socialförvaltningen");

        var ours = choice.applied(STAFF, headings);

        assertThat(choice.faults()).isEmpty();
        assertThat(ours.headingRow()).hasValue(2);
        assertThat(ours.rows().get(2)).containsExactly("", "grupp", "förnamn", "efternamn", "", "", "", "förvaltning");
        assertThat(ours.rows().get(3))
                .containsExactly("", "Grupp 1", "Alva", "Lind", "", "", "", "Socialförvaltningen");
        assertThat(Headings.of(ours, Set.of()).areOurs()).isTrue();
        assertThat(ours.toString()).doesNotContain("850709", "alva@", "Anställda");
    }

    @Test
    void asksForTheDepartmentAndForEachColumnOnce() {
        var choice = new Choice(Map.of(1, RosterColumn.GROUP, 3, RosterColumn.GROUP), " ");

        assertThat(choice.faults())
                .containsExactly(new Fault("column-3", Flaw.COLUMN_TWICE), new Fault("department", Flaw.MISSING));
    }

    @Test
    void remembersASourceByItsHeadings() {
        var headings = Headings.of(STAFF, Set.of());
        var choice = new Choice(Map.of(1, RosterColumn.GROUP, 3, RosterColumn.FAMILY_NAME), "Soc");

        var source = choice.named("Personal", headings);
        var moved = sheet("Grad;Org;Ny;", "1;2;3;4");

        assertThat(Choice.of(headings, Optional.of(source))).isEqualTo(choice);
        assertThat(source.fits(headings)).isTrue();
        assertThat(source.fits(Headings.of(moved, Set.of()))).isTrue();
        assertThat(source.fits(Headings.of(sheet("Org;Grad", "1;2"), Set.of()))).isFalse();
    }

    @Test
    void callsColumnsAsSpreadsheetsDo() {
        assertThat(Stream.of(0, 25, 26, 51, 52, 701, 702).map(Sheet::letters))
                .containsExactly("A", "Z", "AA", "AZ", "BA", "ZZ", "AAA");
    }
}
