package se.tyngdpunkt.measurement.domain.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static se.tyngdpunkt.measurement.CaseListSamples.POINTS;
import static se.tyngdpunkt.measurement.CaseListSamples.REASON;
import static se.tyngdpunkt.measurement.CaseListSamples.aRound;
import static se.tyngdpunkt.measurement.CaseListSamples.onlyNassjo;
import static se.tyngdpunkt.measurement.CaseListSamples.scored;
import static se.tyngdpunkt.measurement.CaseListSamples.threeCases;
import static se.tyngdpunkt.measurement.CaseListSamples.threeCasesWith;
import static se.tyngdpunkt.organisation.OrganisationSamples.aMunicipality;

import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import se.tyngdpunkt.measurement.FeltSamples;
import se.tyngdpunkt.measurement.GivenElsewhere;
import se.tyngdpunkt.measurement.MeasurementId;
import se.tyngdpunkt.measurement.MeasurementState;
import se.tyngdpunkt.measurement.RoundState;
import se.tyngdpunkt.measurement.domain.form.FormsInMemory;
import se.tyngdpunkt.measurement.domain.form.Reckonings;
import se.tyngdpunkt.measurement.domain.key.ConfirmScoring.Confirmed;
import se.tyngdpunkt.measurement.domain.key.SaveScoring.Saved;
import se.tyngdpunkt.organisation.OrganisationSamples;
import se.tyngdpunkt.organisation.Role;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.scoring.AnswerProblem;
import se.tyngdpunkt.scoring.AnswerSamples;
import se.tyngdpunkt.shared.Deed;
import se.tyngdpunkt.shared.Forbidden;
import se.tyngdpunkt.shared.NotFound;
import se.tyngdpunkt.shared.PersonId;
import se.tyngdpunkt.shared.UnitId;
import se.tyngdpunkt.shared.number.Exact;

class ScoringTests {

    private static final Locale SWEDISH = Locale.of("sv");
    private static final GivenElsewhere.Given GIVEN = new GivenElsewhere.Given(
            aRound(UnitId.fresh(), YearMonth.of(2026, 9), RoundState.CLOSED), Map.of("10", 4, "12", 7));
    private static final Clock NOON = Clock.fixed(Instant.parse("2026-11-09T11:00:00Z"), ZoneOffset.UTC);

    private final OrganisationSamples sjoby = aMunicipality();
    private final UnitId group = sjoby.group("Grupp 1", sjoby.department("Socialförvaltningen"));
    private final PersonId alva = sjoby.worker("Alva Lind", group);
    private final Viewer johan = sjoby.viewer(sjoby.holder("Johan Ek", Role.TEAM_LEAD, group));
    private final FormsInMemory forms = new FormsInMemory();
    private final List<Object> told = new ArrayList<>();
    private final ScoreSheets sheets = new ScoreSheets(
            forms,
            onlyNassjo(),
            sjoby.organisation(),
            _ -> Map.of("cases.foster-home.foster-home-points", GIVEN),
            told::add);
    private final SaveScoring save = new SaveScoring(forms, forms, onlyNassjo(), sjoby.organisation());
    private final ConfirmScoring confirm =
            new ConfirmScoring(forms, forms, onlyNassjo(), sjoby.organisation(), told::add, NOON);

    private MeasurementId november(Map<String, String> typed) {
        return forms.submitted(aRound(group, YearMonth.of(2026, 11), RoundState.OPEN), alva, group, typed);
    }

    /** September, scored with 12 points for the first case. */
    private void september(Map<String, String> typed) {
        var id = forms.submitted(aRound(group, YearMonth.of(2026, 9), RoundState.CLOSED), alva, group, typed);
        assertThat(confirm.confirm(johan, id, 2, scored())).isInstanceOf(Confirmed.Done.class);
    }

    private ScoreSheet sheet(MeasurementId id) {
        return sheets.of(johan, id, Optional.empty(), SWEDISH).orElseThrow();
    }

    private ScoreSheet.Row row(MeasurementId id, int number) {
        return sheet(id).lists().getFirst().rows().stream()
                .filter(row -> row.number() == number)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void givesPointsByTheKeyAsSoonAsTheyAreDefined() {
        var id = november(threeCases());
        assertThat(row(id, 1).now().orElseThrow().points().ifKnown()).isEmpty();
        assertThat(row(id, 2).now().orElseThrow().points().ifKnown()).contains(Exact.of(12));
        assertThat(row(id, 3).now().orElseThrow().points().ifKnown()).contains(Exact.of(3));
        save.save(johan, id, 2, scored());
        assertThat(row(id, 1).now().orElseThrow().points().ifKnown()).contains(Exact.of(12));
        assertThat(sheet(id).worked().orElseThrow().main().points().ifKnown()).contains(Exact.of(27));
    }

    @Test
    void tellsWhatTheSameKindOfCaseGotInTheRoundBefore() {
        var sheet = sheet(november(threeCases()));
        var list = sheet.lists().getFirst();
        var field = list.rows().getFirst().asked().getFirst().field().field();
        assertThat(sheet.givenIn(list.list(), list.rows().getFirst(), field)).contains(GIVEN);
        assertThat(sheet.givenIn(list.list(), list.rows().get(1), field)).isEmpty();
    }

    @Test
    void holdsNothingThatIsFelt() {
        var sheet = sheet(november(threeCases()));
        assertThat(sheet.score().reckoned().held()).isEmpty();
        assertThat(sheet.toString()).doesNotContain("felt-load=5");
    }

    /** Also where the model weighs by it. */
    @Test
    void isTheSameWhateverIsFelt() {
        var sheetsOfFelt =
                new ScoreSheets(forms, FeltSamples.onlyThis(), sjoby.organisation(), _ -> Map.of(), told::add);
        var seen = FeltSamples.FELT.stream()
                .map(felt -> forms.submitted(
                        FeltSamples.aRound(group, YearMonth.of(2026, 11)), alva, group, FeltSamples.twoCases(felt)))
                .map(id -> sheetsOfFelt.of(johan, id, Optional.empty(), SWEDISH).orElseThrow())
                .map(sheet -> List.of(sheet.score(), sheet.worked(), sheet.lists(), sheet.figures()))
                .distinct();
        assertThat(seen).hasSize(1);
    }

    @Test
    void keepsPartOfTheKeyAndTellsWhatIsWrong() {
        var id = november(threeCases());
        var saved = save.save(johan, id, 2, scored("15", ""));
        assertThat(saved).isInstanceOfSatisfying(Saved.Kept.class, kept -> assertThat(kept.wrong())
                .extracting(problem -> problem.field().name(), AnswerProblem::kind)
                .containsExactly(tuple(POINTS, AnswerProblem.Kind.TOO_LARGE)));
        assertThat(forms.one(id).scored().typed()).containsEntry(POINTS, "15");
    }

    @Test
    void keepsNoPersonalIdentityNumberInAReason() {
        var id = november(threeCases());
        save.save(johan, id, 2, scored("12", "bror till 19850101-1236"));
        assertThat(forms.one(id).scored().typed()).doesNotContainKey(REASON);
        assertThat(confirm.confirm(johan, id, 3, scored("12", "bror till 19850101-1236")))
                .isInstanceOf(Confirmed.Incomplete.class);
    }

    @Test
    void losesNothingWhenTwoScoreAtOnce() {
        var id = november(threeCases());
        save.save(johan, id, 2, scored("12", "Två timmar"));
        assertThat(save.save(johan, id, 2, scored("13", "Tre timmar"))).isInstanceOf(Saved.Overtaken.class);
        assertThat(confirm.confirm(johan, id, 2, scored("13", "Tre timmar"))).isInstanceOf(Confirmed.Overtaken.class);
        assertThat(forms.one(id).scored().typed()).containsEntry(POINTS, "12");
        assertThat(save.save(johan, id, 3, scored("13", "Tre timmar"))).isInstanceOf(Saved.Kept.class);
    }

    /** The page she has open shows the rows that were sent before; her points for them are no points for others. */
    @Test
    void confirmsNoOtherRowsThanThoseShesSeen() {
        var id = november(threeCases());
        save.save(johan, id, 2, scored());
        forms.move(id, 3, MeasurementState.SUBMITTED, MeasurementState.DRAFT, alva, NOON.instant());
        forms.saveDraft(id, 4, threeCasesWith("row.cases.1.phase", "investigation"), NOON.instant());
        forms.submit(
                id,
                5,
                threeCasesWith("row.cases.1.phase", "investigation"),
                Reckonings.of(AnswerSamples.points(0)),
                NOON.instant());
        assertThat(save.save(johan, id, 3, scored()))
                .isInstanceOfSatisfying(
                        Saved.Kept.class, kept -> assertThat(kept.revision()).isEqualTo(3));
        assertThat(confirm.confirm(johan, id, 3, scored())).isInstanceOf(Confirmed.Overtaken.class);
        assertThat(confirm.confirm(johan, id, 6, scored("13", "Två timmar"))).isInstanceOf(Confirmed.Done.class);
    }

    @Test
    void keepsHerPointsToHerselfUntilSheConfirms() {
        var id = november(threeCases());
        save.save(johan, id, 2, scored());
        assertThat(forms.one(id).confirmed()).doesNotContainKeys(POINTS, REASON).containsKey("row.cases.1.kind");
        confirm.confirm(johan, id, 3, scored());
        assertThat(forms.one(id).confirmed()).containsEntry(POINTS, "12");
    }

    @Test
    void confirmsWhenEveryRowHasPoints() {
        var id = november(threeCases());
        assertThat(confirm.confirm(johan, id, 2, Map.of()))
                .isInstanceOfSatisfying(Confirmed.Incomplete.class, incomplete -> assertThat(incomplete.faults())
                        .extracting(problem -> problem.field().name())
                        .containsExactly(POINTS));
        assertThat(confirm.confirm(johan, id, 2, scored("12", "")))
                .isInstanceOfSatisfying(Confirmed.Incomplete.class, incomplete -> assertThat(incomplete.faults())
                        .extracting(AnswerProblem::kind)
                        .containsExactly(AnswerProblem.Kind.REASON_MISSING));
        assertThat(forms.one(id).head().state()).isEqualTo(MeasurementState.SUBMITTED);
        assertThat(confirm.confirm(johan, id, 2, scored())).isInstanceOf(Confirmed.Done.class);
        var one = forms.one(id);
        assertThat(one.head().state()).isEqualTo(MeasurementState.SUMMED);
        assertThat(one.scored().reckoned().orElseThrow().measures())
                .hasEntrySatisfying("points", sum -> assertThat(sum.points()).contains(Exact.of(27)));
        assertThat(one.scored().reckoned().orElseThrow().held()).containsExactly("pressed-without-points");
        assertThat(told).filteredOn(Deed.class::isInstance).hasSize(1);
        assertThat(confirm.confirm(johan, id, 3, scored())).isInstanceOf(Confirmed.Done.class);
        assertThat(confirm.confirm(johan, id, 3, scored("13", "Annat"))).isInstanceOf(Confirmed.Overtaken.class);
    }

    @Test
    void carriesOverOnlyWhereTheWorkerSaysTheSame() {
        september(threeCases());
        var same = november(threeCases());
        assertThat(sheet(same).typed()).containsEntry(POINTS, "12").containsEntry(REASON, "Två timmars resa");
        assertThat(row(same, 1).asked().getFirst().carriedOver()).isTrue();
        assertThat(forms.one(same).scored().typed()).isEmpty();
    }

    @Test
    void carriesANumberOverAsItsReaderWritesIt() {
        var id = forms.submitted(aRound(group, YearMonth.of(2026, 9), RoundState.CLOSED), alva, group, threeCases());
        confirm.confirm(johan, id, 2, scored("12.5", "Två timmars resa"));
        var next = november(threeCases());
        assertThat(sheet(next).typed()).containsEntry(POINTS, "12,5");
        save.save(johan, next, 2, scored("12,5", "Två timmars resa"));
        assertThat(row(next, 1).asked().getFirst().carriedOver()).isTrue();
    }

    @Test
    void carriesNothingOverToARowThatHasChanged() {
        september(threeCases());
        var changed = november(threeCasesWith("row.cases.1.phase", "investigation"));
        assertThat(sheet(changed).typed()).doesNotContainKey(POINTS);
        assertThat(row(changed, 1).hasChanged("phase")).isTrue();
        assertThat(row(changed, 1).hasChanged("kind")).isFalse();
        assertThat(row(changed, 2)
                        .lastTime()
                        .orElseThrow()
                        .points()
                        .orElseThrow()
                        .points()
                        .ifKnown())
                .contains(Exact.of(12));
    }

    @Test
    void carriesNothingOverAgainThatSheHasTakenAway() {
        september(threeCases());
        var id = november(threeCases());
        save.save(johan, id, 2, scored("", ""));
        assertThat(sheet(id).textIn(POINTS)).isEmpty();
        assertThat(row(id, 1).asked().getFirst().carriedOver()).isFalse();
    }

    @Test
    void asksNothingOfARowThatHasEnded() {
        var id = november(threeCasesWith("row.cases.1.ended", "yes"));
        assertThat(sheet(id).lists().getFirst().ended()).containsEntry(1, "V-118");
        assertThat(confirm.confirm(johan, id, 2, Map.of())).isInstanceOf(Confirmed.Done.class);
        assertThat(forms.one(id).scored().reckoned().orElseThrow().measures())
                .hasEntrySatisfying("points", sum -> assertThat(sum.points()).contains(Exact.of(15)));
    }

    @Test
    void staysForTheRowsThatStillStandWhenItIsHandedBack() {
        var id = november(threeCases());
        confirm.confirm(johan, id, 2, scored());
        forms.handBack(id, 3, "Rad två är dubbel");
        var without = new TreeMap<>(threeCases());
        without.keySet().removeIf(name -> name.startsWith("row.cases.2."));
        forms.saveDraft(id, 4, without, NOON.instant());
        forms.submit(id, 5, without, Reckonings.of(AnswerSamples.points(0)), NOON.instant());
        assertThat(sheet(id).textIn(POINTS)).isEqualTo("12");
        assertThat(confirm.confirm(johan, id, 6, scored())).isInstanceOf(Confirmed.Done.class);
        assertThat(forms.one(id).scored().reckoned().orElseThrow().measures())
                .hasEntrySatisfying("points", sum -> assertThat(sum.points()).contains(Exact.of(15)));
    }

    @Test
    void isTheNearestLeadersAlone() {
        var id = november(threeCases());
        var manager = sjoby.viewer(sjoby.holder("Mira Sand", Role.UNIT_MANAGER, group));
        assertThatThrownBy(() -> save.save(manager, id, 2, scored())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> sheets.of(manager, id, Optional.empty(), SWEDISH))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> confirm.confirm(sjoby.viewer(alva), id, 2, scored()))
                .isInstanceOf(Forbidden.class);
    }
}
