package se.tyngdpunkt.measurement.domain.board;

import static org.assertj.core.api.Assertions.assertThat;
import static se.tyngdpunkt.measurement.MeasurementSamples.aRound;
import static se.tyngdpunkt.organisation.OrganisationSamples.aMunicipality;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.tyngdpunkt.instrument.WayOfWorking.Privacy;
import se.tyngdpunkt.measurement.MeasurementState;
import se.tyngdpunkt.measurement.Round;
import se.tyngdpunkt.measurement.RoundState;
import se.tyngdpunkt.measurement.domain.round.RoundsInMemory;
import se.tyngdpunkt.organisation.OrganisationSamples;
import se.tyngdpunkt.organisation.Role;
import se.tyngdpunkt.shared.PersonId;
import se.tyngdpunkt.shared.UnitId;

class GroupProgressTests {

    private final OrganisationSamples sjöby = aMunicipality();
    private final UnitId unit = sjöby.unit("Barn", sjöby.department("Socialförvaltningen"));
    private final UnitId tenth = sjöby.group("Grupp 10", unit);
    private final UnitId second = sjöby.group("Grupp 2", unit);
    private final PersonId alva = sjöby.worker("Alva Lind", second);
    private final PersonId bo = sjöby.worker("Bo Berg", second);
    private final PersonId cia = sjöby.worker("Cia Al", second);
    private final PersonId johan = sjöby.holder("Johan Ek", Role.TEAM_LEAD, second);
    private final RoundsInMemory rounds = new RoundsInMemory();
    private final GroupProgress progress = new GroupProgress(rounds, sjöby.organisation());

    private Round round(int month, Map<PersonId, UnitId> groups) {
        var round = aRound(unit, YearMonth.of(2026, month), RoundState.OPEN);
        rounds.add(round, List.of(), johan, Instant.EPOCH);
        rounds.enrol(round.id(), groups);
        return round;
    }

    @Test
    void countsInTheGroupsOwnLatestRound() {
        var october = round(10, Map.of(alva, second, bo, second));
        round(11, Map.of(cia, tenth));
        rounds.put(october.id(), alva, MeasurementState.SUBMITTED);

        assertThat(progress.of(sjöby.viewer(johan))).singleElement().satisfies(group -> {
            assertThat(group.round()).contains(october);
            assertThat(group.submitted()).isEqualTo(1);
            assertThat(group.invited()).isEqualTo(2);
        });
    }

    @Test
    void countsInAnothersRoundWhereTheGroupHasNoneOfItsOwn() {
        var november = round(11, Map.of(cia, tenth));

        assertThat(progress.of(sjöby.viewer(johan))).singleElement().satisfies(group -> assertThat(group.round())
                .contains(november));
    }

    @Test
    void namesTheRoundWithoutNamesThatTheGroupIsIn() {
        rounds.add(round(Privacy.NAMED, tenth), List.of(), johan, Instant.EPOCH);
        rounds.add(round(Privacy.ANONYMOUS, tenth), List.of(), johan, Instant.EPOCH);
        assertThat(progress.of(sjöby.viewer(johan))).singleElement().satisfies(group -> {
            assertThat(group.round()).isEmpty();
            assertThat(group.withoutNames()).isEmpty();
        });

        var anonymous = round(Privacy.ANONYMOUS, unit);
        rounds.add(anonymous, List.of(), johan, Instant.EPOCH);
        assertThat(progress.of(sjöby.viewer(johan))).singleElement().satisfies(group -> assertThat(group.withoutNames())
                .contains(anonymous));
    }

    private static Round round(Privacy privacy, UnitId unit) {
        var named = aRound(unit);
        return new Round(
                named.id(),
                named.name(),
                named.month(),
                named.instrument(),
                unit,
                named.opensOn(),
                named.lastDay(),
                RoundState.OPEN,
                privacy,
                Optional.empty());
    }

    @Test
    void standsInTheOrderOfTheSwedishAlphabet() {
        sjöby.grant(johan, Role.TEAM_LEAD, tenth);

        assertThat(progress.of(sjöby.viewer(johan)))
                .extracting(group -> group.group().name())
                .containsExactly("Grupp 2", "Grupp 10");
    }
}
