package se.tyngdpunkt.result.domain.protection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.tyngdpunkt.result.Figure.Reason.PROTECTED;
import static se.tyngdpunkt.result.Figure.Reason.TOO_FEW;
import static se.tyngdpunkt.result.TallySamples.MODEL;
import static se.tyngdpunkt.result.TallySamples.aTally;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.tyngdpunkt.measurement.tallies.Tally;
import se.tyngdpunkt.organisation.Unit;
import se.tyngdpunkt.result.Distribution;
import se.tyngdpunkt.result.Figure;
import se.tyngdpunkt.result.Share;
import se.tyngdpunkt.shared.UnitId;

class PublicationTests {

    private static final UnitId UNIT = Town.id(0);
    private static final UnitId NORTH = Town.id(1);
    private static final UnitId SOUTH = Town.id(2);
    private static final List<Unit> TREE = List.of(Town.unit(0, -1), Town.unit(1, 0), Town.unit(2, 0));

    @Test
    void showsGroupsWhenEachHasEnough() {
        var published = publish(aTally(NORTH, 2, 3, 2), aTally(SOUTH, 1, 2, 3));
        assertThat(amount(published, UNIT)).isEqualTo(shown(13, 3, 5, 5));
        assertThat(amount(published, NORTH)).isEqualTo(shown(7, 2, 3, 2));
        assertThat(amount(published, SOUTH)).isEqualTo(shown(6, 1, 2, 3));
    }

    @Test
    void showsOnlyTheUnitWhenOneGroupHasTooFew() {
        var published = publish(aTally(NORTH, 2, 3, 2), aTally(SOUTH, 1, 2, 2));
        assertThat(amount(published, UNIT)).isEqualTo(shown(12, 3, 5, 4));
        assertThat(amount(published, NORTH)).isEqualTo(new Figure.Withheld<>(PROTECTED));
        assertThat(amount(published, SOUTH)).isEqualTo(new Figure.Withheld<>(TOO_FEW));
    }

    /** The reason is the same for the group that agreed and the one beside it, which its figure would be computed from. */
    @Test
    void withholdsAgreementWithoutSayingWhose() {
        var published = publish(aTally(NORTH, 0, 0, 7), aTally(SOUTH, 1, 2, 3));
        assertThat(amount(published, NORTH)).isEqualTo(new Figure.Withheld<>(PROTECTED));
        assertThat(amount(published, SOUTH)).isEqualTo(new Figure.Withheld<>(PROTECTED));
        assertThat(amount(published, UNIT).isShown()).isTrue();
    }

    @Test
    void withholdsNearAgreementToo() {
        assertThat(amount(publish(aTally(NORTH, 0, 1, 7)), UNIT)).isEqualTo(new Figure.Withheld<>(PROTECTED));
        assertThat(amount(publish(aTally(NORTH, 0, 2, 7)), UNIT).isShown()).isTrue();
    }

    @Test
    void showsOneKindOfFigureAndWithholdsAnother() {
        var quiet = aTally(NORTH, 2, 3, 2, List.of(0, 0, 0, 0, 0, 0, 0));
        var published = publish(quiet, aTally(SOUTH, 1, 2, 3));
        assertThat(amount(published, NORTH).isShown()).isTrue();
        assertThat(at(published, NORTH).risks().get("late")).isEqualTo(new Figure.Withheld<>(PROTECTED));
        assertThat(at(published, SOUTH).risks().get("late")).isEqualTo(new Figure.Withheld<>(PROTECTED));
        assertThat(at(published, UNIT).risks().get("late")).isEqualTo(new Figure.Shown<>(15, 13));
    }

    @Test
    void withholdsATotalOfZero() {
        var published = publish(aTally(NORTH, 2, 3, 2, List.of(0, 0, 0, 0, 0, 0, 0)));
        assertThat(at(published, UNIT).risks().get("late")).isEqualTo(new Figure.Withheld<>(PROTECTED));
    }

    @Test
    void countsThoseWhoWorkDirectlyInTheUnitAsAPart() {
        var published = publish(aTally(UNIT, 1, 0, 0), aTally(NORTH, 2, 3, 2), aTally(SOUTH, 1, 2, 3));
        assertThat(amount(published, NORTH)).isEqualTo(new Figure.Withheld<>(PROTECTED));
        assertThat(find(published, Cell.directlyIn(UNIT)).scales().get("amount"))
                .isEqualTo(new Figure.Withheld<>(TOO_FEW));
        assertThat(amount(published, UNIT)).isEqualTo(shown(14, 4, 5, 5));
    }

    @Test
    void keepsAnswersOfAGroupThatHasLeftTheTree() {
        var published = publish(aTally(Town.id(99), 1, 1, 1), aTally(NORTH, 2, 3, 2));
        assertThat(amount(published, UNIT)).isEqualTo(shown(10, 3, 4, 3));
        assertThat(amount(published, NORTH)).isEqualTo(new Figure.Withheld<>(PROTECTED));
    }

    @Test
    void showsAGroupBesideOneWhereNobodyAnswered() {
        var published = publish(aTally(NORTH, 2, 3, 2), aTally(SOUTH, 0, 0, 0));
        assertThat(amount(published, NORTH)).isEqualTo(amount(published, UNIT));
        assertThat(amount(published, SOUTH)).isEqualTo(new Figure.Withheld<>(TOO_FEW));
    }

    @Test
    void publishesNothingOfARoundNobodyWasIn() {
        assertThat(publish()).singleElement().satisfies(top -> {
            assertThat(top.cell()).isEqualTo(Cell.of(UNIT));
            assertThat(top.figures()).isNotEmpty().allMatch(figure -> !figure.isShown());
        });
    }

    @Test
    void tellsWhoIsAPartOfWhat() {
        var published = publish(aTally(UNIT, 2, 2, 2), aTally(NORTH, 2, 3, 2));
        assertThat(at(published, UNIT).parent()).isEmpty();
        assertThat(at(published, NORTH).parent()).contains(UNIT);
        assertThat(find(published, Cell.directlyIn(UNIT)).parent()).contains(UNIT);
    }

    @Test
    void showsTheMiddleOfTheSums() {
        var points = at(publish(aTally(NORTH, 2, 3, 2), aTally(SOUTH, 1, 2, 3)), UNIT)
                .points();
        assertThat(points.shown()).hasValueSatisfying(spread -> {
            assertThat(spread.median()).hasToString("4");
            assertThat(spread.middleHalf()).isPresent();
        });
    }

    @Test
    void tellsHardRowsOfTheWholeRoundOnly() {
        var published = publish(aTally(NORTH, 2, 3, 2), aTally(SOUTH, 1, 2, 3));
        assertThat(at(published, UNIT).hardRows())
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "row1", new Figure.Shown<>(new Distribution(Map.of("other", 2, "which-row", 2)), 13),
                        "row2", new Figure.Shown<>(new Distribution(Map.of("other", 2)), 13)));
        assertThat(at(published, NORTH).hardRows()).isEmpty();
    }

    @Test
    void withholdsAHardRowThatOnlyOneTold() {
        var published = publish(aTally(NORTH, 2, 3, 2));
        assertThat(at(published, UNIT).hardRows().get("row2")).isEqualTo(new Figure.Withheld<>(PROTECTED));
    }

    @Test
    void protectsSharesByHowManyWereToTakePart() {
        var shares =
                ProtectedShares.of(UNIT, TREE, Map.of(NORTH, new Share(8, 8), SOUTH, new Share(3, 6)), Limits.DEFAULT);
        assertThat(shares)
                .containsEntry(Cell.of(UNIT), new Figure.Shown<>(new Share(11, 14), 14))
                .containsEntry(Cell.of(NORTH), new Figure.Shown<>(new Share(8, 8), 8));
        var few =
                ProtectedShares.of(UNIT, TREE, Map.of(NORTH, new Share(8, 8), SOUTH, new Share(3, 5)), Limits.DEFAULT);
        assertThat(few)
                .containsEntry(Cell.of(SOUTH), new Figure.Withheld<>(TOO_FEW))
                .containsEntry(Cell.of(NORTH), new Figure.Withheld<>(PROTECTED));
    }

    @Test
    void givesSharesAsTheyAreToWhoeverMayKnowWho() {
        assertThat(ProtectedShares.plain(UNIT, TREE, Map.of(NORTH, new Share(1, 2), SOUTH, new Share(0, 1))))
                .containsEntry(Cell.of(UNIT), new Figure.Shown<>(new Share(1, 3), 3))
                .containsEntry(Cell.of(NORTH), new Figure.Shown<>(new Share(1, 2), 2))
                .containsEntry(Cell.of(SOUTH), new Figure.Shown<>(new Share(0, 1), 1));
    }

    @Test
    void countsGroupsOfAnotherUnitAsARemainder() {
        var tree = List.of(Town.unit(5, -1), Town.unit(0, 5), Town.unit(1, 0), Town.unit(6, 5), Town.unit(7, 6));
        var published = Publication.of(
                UNIT, tree, List.of(aTally(NORTH, 2, 3, 2), aTally(Town.id(7), 1, 1, 0)), MODEL, Limits.DEFAULT);
        assertThat(published)
                .extracting(Published::cell)
                .containsExactlyInAnyOrder(Cell.of(UNIT), Cell.of(NORTH), Cell.directlyIn(UNIT));
    }

    @Test
    void refusesLimitsThatProtectTooLittle() {
        assertThatThrownBy(() -> new Limits(4, 12, 7)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Limits(6, 5, 7)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Limits(6, 12, 5)).isInstanceOf(IllegalArgumentException.class);
        assertThat(new Limits(5, 5, 5).figures()).isEqualTo(5);
    }

    private static List<Published> publish(Tally... tallies) {
        return Publication.of(UNIT, TREE, List.of(tallies), MODEL, Limits.DEFAULT);
    }

    private static Figure<Distribution> amount(List<Published> published, UnitId unit) {
        var figure = at(published, unit).scales().get("amount");
        return figure == null ? new Figure.Withheld<>(TOO_FEW) : figure;
    }

    private static Published at(List<Published> published, UnitId unit) {
        return find(published, Cell.of(unit));
    }

    private static Published find(List<Published> published, Cell cell) {
        return published.stream()
                .filter(each -> each.cell().equals(cell))
                .findFirst()
                .orElseThrow();
    }

    private static Figure<Distribution> shown(int count, int low, int right, int high) {
        return new Figure.Shown<>(
                new Distribution(Map.of("too-little", low, "just-right", right, "too-much", high)), count);
    }
}
