package se.tyngdpunkt.measurement.domain.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static se.tyngdpunkt.measurement.CaseListSamples.POINTS;
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
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import se.tyngdpunkt.measurement.MeasurementId;
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
import se.tyngdpunkt.shared.PersonId;
import se.tyngdpunkt.shared.UnitId;

class RewrittenRowTests {

    private static final Clock NOON = Clock.fixed(Instant.parse("2026-11-09T11:00:00Z"), ZoneOffset.UTC);

    private final OrganisationSamples sjoby = aMunicipality();
    private final UnitId group = sjoby.group("Grupp 1", sjoby.department("Socialförvaltningen"));
    private final PersonId alva = sjoby.worker("Alva Lind", group);
    private final Viewer johan = sjoby.viewer(sjoby.holder("Johan Ek", Role.TEAM_LEAD, group));
    private final FormsInMemory forms = new FormsInMemory();
    private final ScoreSheets sheets =
            new ScoreSheets(forms, onlyNassjo(), sjoby.organisation(), _ -> Map.of(), _ -> {});
    private final SaveScoring save = new SaveScoring(forms, forms, onlyNassjo(), sjoby.organisation());
    private final ConfirmScoring confirm =
            new ConfirmScoring(forms, forms, onlyNassjo(), sjoby.organisation(), _ -> {}, NOON);

    /** Her points were given to the row as it was; also after a save of something else they are marked until she says so. */
    @Test
    void confirmsARewrittenRowOnlyWhenItIsReadOrAnsweredOtherwise() {
        var id = forms.submitted(aRound(group, YearMonth.of(2026, 11), RoundState.OPEN), alva, group, threeCases());
        save.save(johan, id, 2, scored());
        forms.handBack(id, 3, "Fel skede");
        assertThat(isRewritten(resent(id, "row.cases.1.label", "V-119"), 1)).isFalse();
        forms.handBack(id, 6, "Fel skede");
        resent(id, "row.cases.1.phase", "investigation");
        assertThat(isRewritten(id, 1)).isTrue();
        assertThat(isRewritten(id, 2)).isFalse();

        assertThat(save.save(johan, id, 9, scored())).isInstanceOf(Saved.Kept.class);
        assertThat(confirm.confirm(johan, id, 9, scored()))
                .isInstanceOfSatisfying(Confirmed.Incomplete.class, incomplete -> assertThat(incomplete.faults())
                        .extracting(problem -> problem.field().name(), AnswerProblem::kind)
                        .containsExactly(tuple(POINTS, AnswerProblem.Kind.REWRITTEN)));
        var read = new TreeMap<>(scored());
        read.put(ScoredRows.READ + "cases.1", "yes");
        save.save(johan, id, 9, read);
        assertThat(isRewritten(id, 1)).isFalse();
        assertThat(confirm.confirm(johan, id, 10, scored())).isInstanceOf(Confirmed.Done.class);
    }

    private MeasurementId resent(MeasurementId id, String field, String text) {
        int revision = forms.one(id).revision();
        var typed = threeCasesWith(field, text);
        forms.saveDraft(id, revision, typed, NOON.instant());
        forms.submit(id, revision + 1, typed, Reckonings.of(AnswerSamples.points(0)), NOON.instant());
        return id;
    }

    private boolean isRewritten(MeasurementId id, int number) {
        return sheets.of(johan, id, Optional.empty(), Locale.of("sv")).orElseThrow().lists().getFirst().rows().stream()
                .filter(row -> row.number() == number)
                .anyMatch(ScoreSheet.Row::isRewritten);
    }
}
