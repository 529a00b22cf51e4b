package se.tyngdpunkt.demo.domain.town;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import se.tyngdpunkt.organisation.Person;
import se.tyngdpunkt.organisation.Role;
import se.tyngdpunkt.organisation.Unit;
import se.tyngdpunkt.organisation.UnitKind;

class EkdalaTests {

    private static final Calendar CALENDAR =
            Calendar.from(LocalDate.of(2026, 11, 22).atTime(10, 0).atZone(Calendar.ZONE));

    private final Town town = Ekdala.on(CALENDAR);

    @Test
    void isTheSameEachTime() {
        assertThat(Ekdala.on(CALENDAR)).isEqualTo(town);
    }

    @Test
    void hasTheSizeOfARealDepartment() {
        var kinds = town.layout().units().stream().collect(Collectors.groupingBy(Unit::kind, Collectors.counting()));
        assertThat(kinds)
                .containsEntry(UnitKind.DEPARTMENT, 4L)
                .containsEntry(UnitKind.AREA, 2L)
                .containsEntry(UnitKind.UNIT, 13L)
                .containsEntry(UnitKind.GROUP, 19L);
        assertThat(town.workers()).hasSizeBetween(55, 65);
    }

    @Test
    void hasOneGroupTooSmallToShow() {
        var sizes = town.workers().stream().collect(Collectors.groupingBy(Worker::group, Collectors.counting()));
        assertThat(sizes.values()).filteredOn(size -> size < 6).containsExactly(4L);
    }

    @Test
    void hasACodeThatNoMunicipalityHas() {
        assertThat(Integer.parseInt(town.municipality().code().substring(0, 2))).isGreaterThan(25);
    }

    @Test
    void namesNobodyTwice() {
        assertThat(town.layout().people()).extracting(Person::name).doesNotHaveDuplicates();
        assertThat(town.layout().people())
                .extracting(Person::email)
                .doesNotHaveDuplicates()
                .allMatch(email -> email.matches("[a-z]+\\.[a-z]+@ekdala\\.example"));
    }

    @Test
    void givesEachGroupOneLeaderOnAnyDay() {
        town.layout().units().stream()
                .filter(unit -> unit.kind() == UnitKind.GROUP)
                .forEach(group -> assertThat(town.layout().roles())
                        .filteredOn(grant -> grant.role() == Role.TEAM_LEAD
                                && grant.unit().equals(group.id())
                                && !grant.from().isAfter(CALENDAR.today())
                                && grant.to().isAfter(CALENDAR.today()))
                        .hasSize(1));
    }

    @Test
    void letsOneSignInForEachRole() {
        assertThat(SignIns.of(town)).hasSameSizeAs(Arrays.asList(Town.Part.values()));
        assertThat(SignIns.of(town).getFirst().name()).isEqualTo("Alva Lind");
    }
}
