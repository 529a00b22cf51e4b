package se.tyngdpunkt.measurement.domain.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static se.tyngdpunkt.measurement.CaseListSamples.aRound;
import static se.tyngdpunkt.measurement.CaseListSamples.nassjo;
import static se.tyngdpunkt.measurement.CaseListSamples.onlyNassjo;
import static se.tyngdpunkt.measurement.MeasurementSamples.only;
import static se.tyngdpunkt.organisation.OrganisationSamples.aMunicipality;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import se.tyngdpunkt.instrument.InstrumentVersion;
import se.tyngdpunkt.instrument.Instruments;
import se.tyngdpunkt.measurement.MeasurementId;
import se.tyngdpunkt.measurement.MeasurementState;
import se.tyngdpunkt.measurement.RoundId;
import se.tyngdpunkt.measurement.RoundState;
import se.tyngdpunkt.measurement.domain.form.FormsInMemory;
import se.tyngdpunkt.measurement.domain.round.RoundsInMemory;
import se.tyngdpunkt.organisation.OrganisationSamples;
import se.tyngdpunkt.scoring.RowAnswerSamples;
import se.tyngdpunkt.shared.Deed;
import se.tyngdpunkt.shared.PersonId;
import se.tyngdpunkt.shared.UnitId;

class DeleteEndedRowsTests {

    private static final Clock NOON = Clock.fixed(Instant.parse("2026-11-09T11:00:00Z"), ZoneOffset.UTC);

    private final OrganisationSamples sjoby = aMunicipality();
    private final UnitId department = sjoby.department("Socialförvaltningen");
    private final UnitId group = sjoby.group("Grupp 1", department);
    private final PersonId alva = sjoby.worker("Alva Lind", group);
    private final FormsInMemory forms = new FormsInMemory();
    private final RoundsInMemory rounds = new RoundsInMemory();
    private final List<Deed> told = new ArrayList<>();
    private final Kept kept = new Kept();
    private final DeleteEndedRows deleting = deletingBy(onlyNassjo());

    private DeleteEndedRows deletingBy(Instruments instruments) {
        return new DeleteEndedRows(
                new EndedRows(kept, forms, rounds, instruments),
                kept,
                sjoby.organisation(),
                event -> told.add((Deed) event),
                NOON);
    }

    private MeasurementId sent(int month, Map<String, String> typed) {
        return sent(group, month, RoundState.CLOSED, typed);
    }

    private MeasurementId sent(UnitId unit, int month, RoundState state, Map<String, String> typed) {
        var round = aRound(unit, YearMonth.of(2026, month), state);
        rounds.add(round, List.of(), alva, NOON.instant());
        var id = forms.submitted(round, alva, group, typed);
        sum(id);
        return id;
    }

    private void sum(MeasurementId id) {
        var revision = forms.one(id).revision();
        assertThat(forms.move(id, revision, MeasurementState.SUBMITTED, MeasurementState.SUMMED, alva, NOON.instant()))
                .isTrue();
    }

    private static Map<String, String> cases(String... fields) {
        var typed = new TreeMap<String, String>();
        typed.put("figure.years", "2");
        for (var field : fields) {
            typed.put("row.cases." + field, field.endsWith("ended") ? "yes" : "V-1");
        }
        return typed;
    }

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
        kept.rule = Optional.of(new RetentionRule(1, "Beslut", alva, NOON.instant()));
        var round = aRound(group, YearMonth.of(2026, 1), RoundState.CLOSED);
        rounds.add(round, List.of(), alva, NOON.instant());
        var unscored = forms.submitted(round, alva, group, cases("1.label", "1.ended"));
        sent(2, cases());

        deleting.delete();
        assertThat(kept.deleted).isEmpty();

        sum(unscored);
        deleting.delete();
        assertThat(kept.deleted).containsOnlyKeys(unscored);
    }

    @Test
    void keepsACaseThatGoesOnInHerLatestList() {
        kept.rule = Optional.of(new RetentionRule(1, "Beslut", alva, NOON.instant()));
        sent(1, cases("1.label", "1.ended"));
        sent(2, cases("1.label"));

        deleting.delete();

        assertThat(kept.deleted).isEmpty();
    }

    @Test
    void keepsACaseOfWhichItIsSaidThatItHasNotEnded() {
        kept.rule = Optional.of(new RetentionRule(1, "Beslut", alva, NOON.instant()));
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
        kept.rule = Optional.of(new RetentionRule(1, "Beslut", alva, NOON.instant()));
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
        kept.rule = Optional.of(new RetentionRule(1, "Beslut", alva, NOON.instant()));
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
        kept.rule = Optional.of(new RetentionRule(1, "Beslut", alva, NOON.instant()));
        kept.drafts = Map.of(MeasurementId.fresh(), alva);
        deleting.delete();
        assertThat(told).hasSize(1);
    }

    @Test
    void tellsNothingOfWhatCouldNotBeDeletedYet() {
        kept.rule = Optional.of(new RetentionRule(1, "Beslut", alva, NOON.instant()));
        kept.mayDelete = false;
        sent(1, cases("1.label", "1.ended"));
        sent(2, cases());

        deleting.delete();

        assertThat(told).isEmpty();
    }

    /** A list of another name has cases of its own. */
    @Test
    void tellsListsApart() {
        kept.rule = Optional.of(new RetentionRule(1, "Beslut", alva, NOON.instant()));
        var both = cases("1.label", "1.ended");
        both.put("row.groups.1.what", "Föräldragrupp");
        var first = sent(1, both);
        sent(2, cases());

        deleting.delete();

        assertThat(kept.deleted).containsEntry(first, Set.of("row.cases.1.label", "row.cases.1.ended"));
    }

    @Test
    void countsClosedRoundsOfTheSamePartOnly() {
        kept.rule = Optional.of(new RetentionRule(2, "Beslut", alva, NOON.instant()));
        sent(1, cases("1.label", "1.ended"));
        sent(2, cases());
        sent(department, 3, RoundState.CLOSED, cases());
        sent(group, 4, RoundState.OPEN, cases());

        deleting.delete();
        assertThat(kept.deleted).isEmpty();

        sent(5, cases());
        deleting.delete();
        assertThat(kept.deleted).hasSize(1);
    }

    /** Remembers what it was told to delete. */
    private final class Kept implements KeptRows {

        private Optional<RetentionRule> rule = Optional.empty();
        private boolean mayDelete = true;
        private Map<MeasurementId, PersonId> drafts = Map.of();
        private final Map<MeasurementId, Set<String>> deleted = new HashMap<>();

        @Override
        public Optional<RetentionRule> rule() {
            return rule;
        }

        @Override
        public void decide(RetentionRule decided) {
            rule = Optional.of(decided);
        }

        @Override
        public void keepAll() {
            rule = Optional.empty();
        }

        @Override
        public Set<PersonId> withRowsIn(Collection<RoundId> old) {
            return old.isEmpty() ? Set.of() : Set.of(alva);
        }

        @Override
        public boolean delete(MeasurementId id, Collection<String> fields, Instant at) {
            if (mayDelete) {
                deleted.put(id, new TreeSet<>(fields));
            }
            return mayDelete;
        }

        @Override
        public Unsent unsent(Collection<RoundId> old, LocalDate day) {
            return new Unsent(drafts.size(), 0);
        }

        @Override
        public Map<MeasurementId, PersonId> deleteUnsent(Collection<RoundId> old, LocalDate day) {
            return drafts;
        }

        @Override
        public void deleteObjections() {
            // There are none here.
        }

        @Override
        public Set<MeasurementId> deletedOf(PersonId person) {
            return deleted.keySet();
        }
    }
}
