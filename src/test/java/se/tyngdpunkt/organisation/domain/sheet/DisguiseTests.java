package se.tyngdpunkt.organisation.domain.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.tyngdpunkt.organisation.Person;
import se.tyngdpunkt.shared.PersonId;

class DisguiseTests {

    private final Disguise disguise = new Disguise(
            List.of(new Person(PersonId.fresh(), "Kim", "Berg", "alva.lind@sjoby.example", Optional.empty(), true)));

    private static Sheet sheet(String... rows) {
        return new Sheet(
                Stream.of(rows).map(row -> Arrays.asList(row.split(";", -1))).toList());
    }

    private Sheet over(Sheet sheet) {
        return disguise.over(sheet, Choice.of(Headings.of(sheet, Set.of()), Optional.empty()));
    }

    @Test
    void aRowIsKnownHoweverTheAddressIsWritten() {
        var heading = "förnamn;efternamn;e-post;roll";
        for (var address : List.of(
                "alva.lind@sjoby.example", "\u00A0ALVA.LIND@Sjoby.example ", "Alva <alva.lind@sjoby.example>")) {
            assertThat(over(sheet(heading, "Alva;Lind;" + address + ";")))
                    .isEqualTo(sheet(heading, "Kim;Berg;alva.lind@sjoby.example;"));
        }
        var others = sheet(
                heading,
                "Eva;Lind;eva.alva.lind@sjoby.example;",
                "Alva;Lind;alva.lind@sjoby.example.se;",
                "Alva;Lind;;");
        assertThat(over(others)).isEqualTo(others);
    }

    @Test
    void aColumnThatNobodyHasToldOfIsLeftOutOfHerRowOnly() {
        assertThat(over(sheet(
                        "Alva först",
                        "Namn;Enhet;E-post;Vem",
                        "Alva Lind;Norr;alva.lind@sjoby.example;Alva",
                        "Bo Ås;Syd;;Bo")))
                .isEqualTo(sheet(
                        "Alva först", "Namn;Enhet;E-post;Vem", ";Norr;alva.lind@sjoby.example;", "Bo Ås;Syd;;Bo"));
    }

    @Test
    void aListWithoutHeadingsDoesNotHaveHerForThem() {
        assertThat(over(sheet("Alva;Lind;alva.lind@sjoby.example", "Bo;Ås;bo.as@sjoby.example")))
                .isEqualTo(sheet(";;alva.lind@sjoby.example", "Bo;Ås;bo.as@sjoby.example"));
    }

    @Test
    void inAListWithOurHeadingsARowThatTellsNothingOfHerPlaceIsPassedOver() {
        var heading = "förvaltning;förnamn;efternamn;e-post;sysselsättningsgrad;roll";
        assertThat(disguise.overOurs(sheet(
                        heading,
                        "Social;Alva;Lind;alva.lind@sjoby.example;50;",
                        "Social;Alva;Lind;alva.lind@sjoby.example;;enhetschef",
                        "Social;;;alva.lind@sjoby.example;;",
                        ";;;alva.lind@sjoby.example;50;")))
                .isEqualTo(new Sheet(List.of(
                        Arrays.asList(heading.split(";")),
                        List.of("Social", "Kim", "Berg", "alva.lind@sjoby.example", "50", ""),
                        List.of("Social", "Kim", "Berg", "alva.lind@sjoby.example", "", "enhetschef"),
                        List.of(),
                        List.of())));
    }
}
