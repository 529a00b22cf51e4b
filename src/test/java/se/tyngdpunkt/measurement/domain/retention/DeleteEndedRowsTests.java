package se.tyngdpunkt.measurement.domain.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static se.tyngdpunkt.measurement.CaseListSamples.aRound;
import static se.tyngdpunkt.measurement.CaseListSamples.nassjo;
import static se.tyngdpunkt.measurement.MeasurementSamples.only;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.tyngdpunkt.instrument.InstrumentVersion;
import se.tyngdpunkt.measurement.MeasurementId;
import se.tyngdpunkt.measurement.Round;
import se.tyngdpunkt.measurement.RoundState;
import se.tyngdpunkt.scoring.RowAnswerSamples;

class DeleteEndedRowsTests extends RetentionSetting {

    @Test
    void doesNothingUntilTheMunicipalityHasDecided() {
        sent(1, cases("1.label", "1.ended"));
        sent(2, cases());

        deleting.delete();

        assertThat(kept.deleted).isEmpty();
    }

    @Test
    void deletesTheRowsOfEndedCasesFromMeasurementsThatAreOldEnough() {
        kept.rule = Optional.of(new RetentionRule(1, "Beslut 12 §", alva, NOON.instant()));
        var first = sent(1, cases("1.label", "2.label", "12.label"));
        var second = sent(2, cases("1.label", "1.ended", "2.label", "12.label"));
        var last = sent(3, cases("2.label", "2.ended", "12.label"));

        deleting.delete();

        assertThat(kept.deleted)
                .containsOnlyKeys(first, second)
                .containsEntry(first, Set.of("row.cases.1.label", "row.cases.2.label"))
                .containsEntry(second, Set.of("row.cases.1.label", "row.cases.1.ended", "row.cases.2.label"))
                .doesNotContainKey(last);
        assertThat(told).hasSize(2).allSatisfy(deed -> {
            assertThat(deed.reason()).contains("Beslut 12 §");
            assertThat(deed.toString()).doesNotContain("V-1");
        });
    }

    @Test
    void waitsUntilHerLeaderHasScored() {
        rule(1);
        var round = aRound(group, YearMonth.of(2026, 1), RoundState.CLOSED);
        var unscored = unscored(round, cases("1.label", "1.ended"));
        sent(2, cases());

        deleting.delete();
        assertThat(kept.deleted).isEmpty();

        sum(unscored);
        deleting.delete();
        assertThat(kept.deleted).containsOnlyKeys(unscored);
    }

    @Test
    void keepsACaseThatGoesOnInHerLatestList() {
        rule(1);
        sent(1, cases("1.label", "1.ended"));
        sent(2, cases("1.label"));

        deleting.delete();

        assertThat(kept.deleted).isEmpty();
    }

    @Test
    void keepsACaseOfWhichItIsSaidThatItHasNotEnded() {
        rule(1);
        var said = cases("1.label");
        said.put("row.cases.1.ended", "no");
        sent(1, said);
        sent(2, said);

        deleting.delete();

        assertThat(kept.deleted).isEmpty();
    }

    /** Though nobody has said that it has ended; but a round by a model without the list says nothing of it. */
    @Test
    void deletesACaseThatTheNextRoundsListHasNoMore() {
        rule(1);
        var typed = cases("1.label", "2.label");
        typed.put("row.groups.1.what", "Föräldragrupp");
        var first = sent(1, typed);
        sent(2, cases("2.label"));

        deleting.delete();

        assertThat(kept.deleted).containsEntry(first, Set.of("row.cases.1.label"));
    }

    /** What has happened since last time stands in no later list, and has not ended by that. */
    @Test
    void keepsRowsOfOtherListsThatAreNoCases() {
        rule(1);
        var typed = cases("1.label");
        typed.put("row.duties.1.what", "Föräldragrupp");
        typed.put("row.leave.1.reason", "mentor");
        var first = sent(1, typed);
        sent(2, cases());
        var asksMore = RowAnswerSamples.everything().instrument();

        deletingBy(only(new InstrumentVersion(nassjo().hash(), "", asksMore, "")))
                .delete();

        assertThat(kept.deleted).containsOnly(Map.entry(first, Set.of("row.cases.1.label")));
    }

    @Test
    void notesADraftThatWasNeverSentAsADeed() {
        rule(1);
        kept.drafts = Map.of(MeasurementId.fresh(), alva);
        deleting.delete();
        assertThat(told).hasSize(1);
    }

    @Test
    void tellsNothingOfWhatCouldNotBeDeletedYet() {
        rule(1);
        kept.mayDelete = false;
        sent(1, cases("1.label", "1.ended"));
        sent(2, cases());

        deleting.delete();

        assertThat(told).isEmpty();
    }

    /** A list of another name has cases of its own. */
    @Test
    void tellsListsApart() {
        rule(1);
        var both = cases("1.label", "1.ended");
        both.put("row.groups.1.what", "Föräldragrupp");
        var first = sent(1, both);
        sent(2, cases());

        deleting.delete();

        assertThat(kept.deleted).containsEntry(first, Set.of("row.cases.1.label", "row.cases.1.ended"));
    }

    /** Of the group itself, and of the larger parts that it belongs to. */
    @Test
    void countsClosedRoundsThatTheGroupCouldTakePartIn() {
        rule(2);
        var first = sent(1, cases("1.label", "1.ended"));
        sent(2, cases());
        held(sjoby.group("Grupp 2", department), 3);
        sent(group, 4, RoundState.OPEN, cases());

        deleting.delete();
        assertThat(kept.deleted).isEmpty();

        held(department, 5);
        deleting.delete();
        assertThat(kept.deleted).containsOnlyKeys(first);
    }

    /** Rounds some weeks apart, two of which may lie in one month. */
    @Test
    void countsTwoRoundsOfOneMonthAsTwo() {
        rule(1);
        var first = sentFrom(LocalDate.of(2026, 3, 1), cases("1.label", "1.ended"));
        sentFrom(LocalDate.of(2026, 3, 29), cases());

        deleting.delete();

        assertThat(kept.deleted).containsOnlyKeys(first);
    }

    private MeasurementId sentFrom(LocalDate opensOn, Map<String, String> typed) {
        var sample = aRound(group, YearMonth.from(opensOn), RoundState.CLOSED);
        var id = unscored(
                new Round(
                        sample.id(),
                        "Arbetstyngd från " + opensOn,
                        sample.month(),
                        sample.instrument(),
                        group,
                        opensOn,
                        opensOn.plusDays(13),
                        sample.state(),
                        sample.privacy(),
                        sample.bridge(),
                        true),
                typed);
        sum(id);
        return id;
    }

    /** The first round was for a larger part, and the group has measured by itself since. */
    @Test
    void countsRoundsOfTheGroupAloneAfterOneOfALargerPart() {
        rule(1);
        var first = sent(department, 1, RoundState.CLOSED, cases("1.label", "1.ended"));
        held(group, 2);

        deleting.delete();

        assertThat(kept.deleted).containsOnlyKeys(first);
    }
}
