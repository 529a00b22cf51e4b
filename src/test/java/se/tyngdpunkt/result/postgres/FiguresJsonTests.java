package se.tyngdpunkt.result.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.tyngdpunkt.result.Distribution;
import se.tyngdpunkt.result.Figure;
import se.tyngdpunkt.result.Spread;
import se.tyngdpunkt.result.UnitResult;
import se.tyngdpunkt.result.domain.protection.Cell;
import se.tyngdpunkt.result.domain.protection.Published;
import se.tyngdpunkt.shared.UnitId;
import se.tyngdpunkt.shared.number.Exact;

class FiguresJsonTests {

    private final FiguresJson json = new FiguresJson();

    private Map<String, Figure<Distribution>> hardRows(String figures) {
        return json.ofJson(
                        "{\"scales\": {}, \"points\": {\"withheld\": \"TOO_FEW\"}, \"risks\": {}, \"hardRows\": "
                                + figures + "}",
                        Cell.of(UnitId.fresh()),
                        Optional.empty())
                .hardRows();
    }

    @Test
    void readsReasonsOfHardRows() {
        assertThat(hardRows("{\"row4\": {\"n\": 13, \"value\": {\"other\": 2}}}"))
                .containsEntry("row4", new Figure.Shown<>(new Distribution(Map.of("other", 2)), 13));
    }

    @Test
    void readsBackWhatKindsOfCasesWereGiven() {
        var given = Map.<String, Figure<Distribution>>of(
                "cases.foster-home.points",
                new Figure.Shown<>(new Distribution(Map.of("10", 4, "12", 3)), 7),
                "cases.statement.points",
                new Figure.Withheld<>(Figure.Reason.TOO_FEW));
        var published = new Published(
                Cell.of(UnitId.fresh()),
                Optional.empty(),
                Map.of(),
                new Figure.Withheld<>(Figure.Reason.TOO_FEW),
                Optional.of(new Figure.Shown<>(new Spread(Exact.of(9, 10), Optional.empty()), 7)),
                Map.of(),
                Map.of(),
                given,
                Optional.empty(),
                Map.of(
                        "cases",
                        new Figure.Shown<>(
                                new UnitResult(Exact.of(173), Optional.of(Exact.of(9, 10)), Optional.of("green")), 14),
                        "overdue",
                        new Figure.Withheld<>(Figure.Reason.PROTECTED)));
        assertThat(json.ofJson(json.toJson(published), published.cell(), published.parent()))
                .isEqualTo(published);
    }

    @Test
    void lacksSharesThatWerePublishedBeforeTheyWereKept() {
        var old = json.ofJson("{\"points\": {\"withheld\": \"TOO_FEW\"}}", Cell.of(UnitId.fresh()), Optional.empty());
        assertThat(old.shares()).isEmpty();
    }

    @Test
    void readsHardRowsPublishedWithoutReasons() {
        assertThat(hardRows("{\"row4\": {\"n\": 13, \"value\": 4}, \"row2\": {\"withheld\": \"PROTECTED\"}}"))
                .containsEntry("row4", new Figure.Shown<>(new Distribution(Map.of("", 4)), 13))
                .containsEntry("row2", new Figure.Withheld<>(Figure.Reason.PROTECTED));
    }
}
