package se.tyngdpunkt.measurement.domain.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static se.tyngdpunkt.measurement.CaseListSamples.aRound;
import static se.tyngdpunkt.measurement.CaseListSamples.onlyNassjo;
import static se.tyngdpunkt.organisation.OrganisationSamples.aMunicipality;

import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import se.tyngdpunkt.instrument.Instruments;
import se.tyngdpunkt.measurement.MeasurementId;
import se.tyngdpunkt.measurement.MeasurementState;
import se.tyngdpunkt.measurement.Round;
import se.tyngdpunkt.measurement.RoundState;
import se.tyngdpunkt.measurement.domain.contest.ContestsInMemory;
import se.tyngdpunkt.measurement.domain.form.FormsInMemory;
import se.tyngdpunkt.measurement.domain.round.RoundsInMemory;
import se.tyngdpunkt.organisation.OrganisationSamples;
import se.tyngdpunkt.shared.Deed;
import se.tyngdpunkt.shared.PersonId;
import se.tyngdpunkt.shared.UnitId;

/** A group with one worker whose lists are as old as a test says; the rule reaches what it was given. */
abstract class RetentionSetting {

    static final Clock NOON = Clock.fixed(Instant.parse("2026-11-09T11:00:00Z"), ZoneOffset.UTC);

    final OrganisationSamples sjoby = aMunicipality();
    final UnitId department = sjoby.department("Socialförvaltningen");
    final UnitId group = sjoby.group("Grupp 1", department);
    final PersonId alva = sjoby.worker("Alva Lind", group);
    final FormsInMemory forms = new FormsInMemory();
    final RoundsInMemory rounds = new RoundsInMemory();
    final ContestsInMemory contests = new ContestsInMemory();
    final List<Deed> told = new ArrayList<>();
    final KeptRowsInMemory kept = new KeptRowsInMemory();
    final DeleteEndedRows deleting = deletingBy(onlyNassjo());

    DeleteEndedRows deletingBy(Instruments instruments) {
        return new DeleteEndedRows(
                ended(instruments), kept, contests, sjoby.organisation(), event -> told.add((Deed) event), NOON);
    }

    EndedRows ended() {
        return ended(onlyNassjo());
    }

    EndedRows ended(Instruments instruments) {
        return new EndedRows(
                kept, forms, new LaterRounds(rounds, sjoby.organisation(), new LineageInMemory()), instruments);
    }

    void rule(int rounds) {
        kept.rule = Optional.of(new RetentionRule(rounds, "Beslut", alva, NOON.instant()));
    }

    MeasurementId sent(int month, Map<String, String> typed) {
        return sent(group, month, RoundState.CLOSED, typed);
    }

    MeasurementId sent(UnitId unit, int month, RoundState state, Map<String, String> typed) {
        var round = aRound(unit, YearMonth.of(2026, month), state);
        var id = unscored(round, typed);
        sum(id);
        return id;
    }

    MeasurementId unscored(Round round, Map<String, String> typed) {
        held(round);
        kept.people.add(alva);
        kept.places.add(new GroupInRound(round.id(), group));
        return forms.submitted(round, alva, group, typed);
    }

    /** Without her. */
    void held(UnitId unit, int month) {
        held(aRound(unit, YearMonth.of(2026, month), RoundState.CLOSED));
    }

    void held(Round round) {
        rounds.add(round, List.of(), alva, NOON.instant());
    }

    void sum(MeasurementId id) {
        var revision = forms.one(id).revision();
        assertThat(forms.move(id, revision, MeasurementState.SUBMITTED, MeasurementState.SUMMED, alva, NOON.instant()))
                .isTrue();
    }

    static Map<String, String> cases(String... fields) {
        var typed = new TreeMap<String, String>();
        typed.put("figure.years", "2");
        for (var field : fields) {
            typed.put("row.cases." + field, field.endsWith("ended") ? "yes" : "V-1");
        }
        return typed;
    }
}
